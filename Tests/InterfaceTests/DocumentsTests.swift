import Canvas
import Careers
import Sessions
import Testing
import Typesetting

@testable import Interface

/// The documents behind the catalogue: their lines quoted, and the lines that weren't understood.
@Suite struct DocumentsTests {
  private static let careers = "000_2d0899bb8f7cdf54.txt"
  private static let question = Question.text(file: careers)
  private static let abilities = Abilities(hasDocuments: true)

  private func session(_ script: String, abilities: Abilities = abilities) throws -> Visit {
    var session = try Visit(abilities: abilities)
    session.play(script)
    return session
  }

  private func quotation(_ lines: Int = 555) -> Quotation {
    Quotation(file: Self.careers, lines: (1...lines).map { "Line \($0) as it stands." })
  }

  // MARK: Quoting

  @Test func theTextIsAskedForWhenItsLinesAreShown() throws {
    var session = try session("Enter")
    #expect(session.effects == [])
    session.play("i")
    #expect(session.effects == [.ask(Self.question)])
  }

  @Test func whereNobodyNamedAFolderNothingIsAskedFor() throws {
    let session = try session("Enter i", abilities: Abilities())
    #expect(session.effects == [])
    #expect(!session.screen.contains("below each row"))
  }

  @Test func eachRowIsFollowedByItsLines() throws {
    var session = try session("Enter i")
    session.send(.answered(Self.question, .text(quotation())))
    #expect(session.screen.contains("The text of those lines is below each row."))
    let lines = session.state.scrolledLines.map(\.text)
    let row = try #require(lines.firstIndex { $0.hasPrefix("18 ") })
    #expect(lines[row...].contains("           18  Line 18 as it stands."))
  }

  @Test func anotherTextIsNotQuoted() throws {
    var session = try session("Enter i")
    session.send(.answered(Self.question, .text(quotation(554))))
    #expect(session.screen.contains("ends differently"))
    #expect(!session.state.scrolledLines.contains { $0.text.hasSuffix("as it stands.") })
  }

  @Test func aTextThatIsNotThereIsNamed() throws {
    var session = try session("Enter i")
    session.send(.answered(Self.question, .text(Quotation(file: Self.careers, lines: nil))))
    #expect(session.screen.contains(Self.careers))
    session.play("Down")
    #expect(session.effects.count == 1)
  }

  @Test func theTextIsLetGoOfWithThePage() throws {
    var session = try session("Enter i")
    session.send(.answered(Self.question, .text(quotation())))
    session.play("Esc")
    #expect(session.state.answers[Self.question] == nil)
    session.play("i")
    #expect(session.effects.count == 2)
  }

  @Test(arguments: [0...0, 5...4_000, 900...901, 1...1])
  func linesThatAreNotThereAreNotQuoted(range: ClosedRange<Int>) {
    let quotation = Quotation(file: "a", lines: ["one", "", "three", "four", "five"])
    let expected: [Int] = [0...0: [], 5...4_000: [5], 900...901: [], 1...1: [1]][range] ?? []
    #expect(quotation.lines(range).map(\.number) == expected)
  }

  // MARK: What wasn't understood

  @Test func aPageSaysThatLinesOfItWereNotUnderstood() throws {
    let unread = [20, 21, 60].map { UnreadLine(number: $0, words: "Zzz", reason: "one reason") }
    let session = try Visit(library: SharedCatalogue.library(unread: unread))
    #expect(session.state.selectedRecord == "it-technician")
    #expect(session.screen.contains("2 lines of the document"))
  }

  /// The real catalogue, with lines of its first document that weren't understood.
  private func sessionWithUnread(_ count: Int) throws -> Visit {
    let unread = (1...count).map {
      UnreadLine(number: $0 * 10, words: "Zzz \($0)", reason: "reason \($0)")
    }
    return try Visit(library: SharedCatalogue.library(unread: unread))
  }

  @Test func theyAreAListOfTheirOwn() throws {
    var session = try sessionWithUnread(3)
    session.play("End")
    #expect(session.screen.contains("▸ Lines not understood 3"))
    session.play("Enter Down Down")
    #expect(session.state.layout.lists.selectedID == .unread(1))
    #expect(session.screen.contains("20 Zzz 2"))
    #expect(session.screen.contains("Line 20 of “Careers"))
    session.play("t")
    #expect(session.screen.contains("未能讀懂的原文"))
    #expect(session.screen.contains("第20行"))
  }

  @Test func linesOfOneReasonAreOneRow() throws {
    let unread = [3, 5, 9].map { UnreadLine(number: $0, words: "Zzz \($0)", reason: "one reason") }
    var session = try Visit(library: SharedCatalogue.library(unread: unread + [UnreadLine(number: 12, words: "Last", reason: "another")]))
    session.play("End")
    #expect(session.screen.contains("▸ Lines not understood 4"))
    session.play("Enter Down Down")
    #expect(session.screen.contains("12 Last"))
    #expect(session.screen.contains("Line 12 of"))
    session.play("Up")
    #expect(session.screen.contains("3–9 Zzz 3 / Zzz 5 / Zzz 9"))
    #expect(session.screen.contains("Lines 3–9 of"))
  }

  @Test func aLineCanNeitherBeReadNorMarkedNorHandedOut() throws {
    var session = try sessionWithUnread(3)
    session.play("End Enter Down Enter")
    #expect(session.state.context == .browse)
    session.play("m h n i")
    #expect(session.state.session.marks.isEmpty)
    #expect(session.state.layers.last == nil)
  }

  @Test func conditionsLeaveNoneOfThem() throws {
    var session = try sessionWithUnread(3)
    try session.choose(.years(2))
    session.press("f")
    #expect(session.state.items.contains { $0.id == .group(.unread) }, "what one has leaves nothing out")
    try session.choose(.payFrom(18_000))
    session.press("f")
    #expect(!session.state.items.contains { $0.id == .group(.unread) })
  }

  @Test func withoutAnyThereIsNoSuchList() throws {
    let session = try session("End")
    #expect(!session.state.items.contains { $0.id == .group(.unread) })
  }

  @Test func aSessionGoesOnAtTheirHeading() throws {
    var session = try sessionWithUnread(3)
    session.play("End Enter Down Down")
    var again = try sessionWithUnread(3)
    again.resume(session.state.session)
    #expect(again.state.layout.lists.selectedID == .group(.unread))
  }
}
