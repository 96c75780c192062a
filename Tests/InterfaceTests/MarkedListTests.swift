import Canvas
import Careers
import Interface
import Search
import Sessions
import Testing
import Typesetting

/// The list of marked records.
@Suite struct MarkedListTests {
  private static let three = "m Down m Down m v"
  private static let marked: [RecordID] = ["it-technician", "web-administrator", "systems-administrator"]
  private static let six = "m Down m Down m Down m Down m Down m v"

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

  // MARK: More than are compared

  @Test(arguments: [(Language.english, "", "not compared"), (.traditionalChinese, " t", "以下不作比較")])
  func aLineIsAboveThoseThatAreNotCompared(language: Language, turning: String, words: String) throws {
    let session = try Visit.after(Self.six + turning, columns: 40, rows: 12)
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[5].contains(words))
    for (line, index) in [(4, 3), (6, 4), (7, 5)] {
      let title = try #require(session.state.listing.summary(session.state.session.marks[index])).title.words(in: language)
      #expect(lines[line].contains(title.prefix(10)))
    }
    #expect(try Visit.after("m Down m Down m Down m v").lines(with: "not compared").isEmpty)
  }

  @Test func theSelectionPassesOverThatLine() throws {
    var session = try Visit.after(Self.six + " Down Down Down")
    #expect(session.state.markedSelection == Selection<RecordID>("programmer", row: 3))
    session.play("Down")
    #expect(session.state.markedSelection == Selection<RecordID>("blockchain-engineer", row: 5))
    session.play("Up")
    #expect(session.state.markedSelection == Selection<RecordID>("programmer", row: 3))
  }

  @Test func aFifthMovedUpIsCompared() throws {
    var session = try Visit.after(Self.six + " Down Down Down Down <")
    #expect(session.state.markedSelection == Selection<RecordID>("blockchain-engineer", row: 3))
    session.play("c")
    #expect(session.state.comparison?.columns.map(\.id) == Self.marked + ["blockchain-engineer"])
    session.play("v Down Down Down > Esc")
    #expect(session.state.context == .compare)
    #expect(session.state.comparison?.columns.map(\.id) == Self.marked + ["programmer"])
  }

  /// On the smallest screen a list of twenty is scrolled: what is moved or removed stays in sight, and so does what is next.
  @Test func aLongListIsScrolled() throws {
    var session = try Visit.after(Visit.twentyMarked + " v End", columns: 40, rows: 12)
    #expect(session.state.session.marks.count == Marks.limit)
    let last = try #require(session.state.markedSelection)
    #expect(last == Selection<RecordID>("cloud-computing/support", row: 9))
    for row in (0..<9).reversed() {
      session.play("<")
      #expect(session.state.markedSelection == Selection<RecordID>("cloud-computing/support", row: row))
    }
    for _ in 0..<10 {
      session.play("<")
      #expect(session.canvas.cursor != nil)
    }
    #expect(session.state.session.marks.first == "cloud-computing/support")
    for _ in 0..<12 {
      session.play(">")
      #expect(session.canvas.cursor != nil)
    }
    #expect(session.state.markedSelection == Selection<RecordID>("cloud-computing/support", row: 9))
    session.play("x")
    #expect(session.state.markedSelection?.row == 9)
    session.play("End x")
    #expect(session.state.markedSelection?.id == session.state.session.marks.last)
    #expect(session.canvas.cursor?.row == 10)
  }

  // MARK: A handout

  @Test func makesAHandoutOfAllAndComesBack() throws {
    var session = try Visit.after(Self.six + " Down p")
    #expect(session.state.context == .handout)
    #expect(session.state.handoutPlace?.subject == .shortlist(session.state.session.marks.ids))
    let handout = try #require(session.state.layout.handout)
    #expect(handout.lines.filter { $0.role == .title }.compactMap(\.id.record) == session.state.session.marks.ids)
    session.play("Esc")
    #expect(session.state.context == .marked)
    #expect(session.state.markedSelection?.id == "web-administrator")
  }

  @Test func aHandoutOverAnAnswerIsOfTheMarks() throws {
    let session = try Visit.after("m Down m e v p")
    #expect(session.state.handoutPlace?.subject == .shortlist(["it-technician", "web-administrator"]))
  }

  // MARK: Removing

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
