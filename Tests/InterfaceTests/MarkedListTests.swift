import Canvas
import Careers
import Interface
import Search
import Sessions
import Testing

/// The list of marked records.
@Suite struct MarkedListTests {
  private static let three = "m Down m Down m v"
  private static let marked: [RecordID] = ["it-technician", "web-administrator", "systems-administrator"]

  @Test(arguments: [(Language.english, ""), (.traditionalChinese, " t")])
  func listsWhatIsMarkedInItsOrder(language: Language, turning: String) throws {
    let session = try Visit.after(Self.three + turning)
    #expect(session.state.context == .marked)
    let titles = try Self.marked.map { try #require(session.state.listing.summary($0)).title.words(in: language) }
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(zip(lines.dropFirst(), titles).allSatisfy { $0.contains($1) })
  }

  @Test func isClosedWhileNothingIsMarked() throws {
    let session = try Visit.after("v")
    #expect(session.state.context == .browse)
    #expect(session.state.message == Phrases.nothingMarked)
  }

  @Test(arguments: ["Esc", "v", "q", "Left"])
  func closesWhereItWasOpened(key: String) throws {
    let session = try Visit.after("m Enter v " + key)
    #expect(session.page == "it-technician")
    #expect(session.state.layers.isEmpty)
  }

  @Test func opensARecord() throws {
    let session = try Visit.after(Self.three + " Down Enter")
    #expect(session.page == "web-administrator")
    #expect(session.state.context == .detail)
  }

  /// Where the reader is already, one step back leaves.
  @Test(arguments: [("m Down m c v c v c Backspace", Context.browse), ("m Enter v Enter v Enter Backspace", .browse)])
  func goingWhereOneIsAddsNoStep(script: String, context: Context) throws {
    #expect(try Visit.after(script).state.context == context)
  }

  @Test func theOrderIsThatOfTheColumns() throws {
    var session = try Visit.after(Self.three + " > > >")
    #expect(session.state.session.marks == ["web-administrator", "systems-administrator", "it-technician"])
    #expect(session.state.markedSelection?.id == "it-technician")
    #expect(session.state.message == Phrases.lastMarked)
    session.play("< c")
    #expect(session.state.context == .compare)
    #expect(session.state.layers.isEmpty)
    #expect(session.state.comparison?.columns.map(\.id) == ["web-administrator", "it-technician", "systems-administrator"])
  }

  /// Whatever is moved past it, the selected column is of the same record.
  @Test func theSelectedColumnStaysWithItsRecord() throws {
    var session = try Visit.after("m Down m Down m c Right v >")
    #expect(session.state.session.marks == ["web-administrator", "it-technician", "systems-administrator"])
    session.press(.escape)
    #expect(session.state.session.marks[session.state.compareColumn] == "web-administrator")
  }

  @Test func removesARecordAndSelectsTheNext() throws {
    var session = try Visit.after(Self.three + " Down x")
    #expect(session.state.session.marks == ["it-technician", "systems-administrator"])
    #expect(session.state.markedSelection?.id == "systems-administrator")
    session.play("x m")
    #expect(session.state.session.marks.isEmpty)
    #expect(session.state.context == .browse)
  }

  @Test func aComparisonOfTooFewCloses() throws {
    let session = try Visit.after("m Down m c v x Esc")
    #expect(session.state.session.marks == ["web-administrator"])
    #expect(session.state.context == .browse)
  }

  @Test func anotherCatalogueLeavesOutWhatHasGone() throws {
    let library = try SharedCatalogue.library(without: Set(Self.marked))
    var session = try Visit.after(Self.three)
    session.renew(with: library, listing: try Listing(of: library))
    #expect(session.lines(with: "Nothing is marked").count == 1)
    session.play("Down x Enter > Esc")
    #expect(session.state.context == .browse)
  }
}
