import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// Marking records and comparing them.
@Suite struct ComparingTests {
  private static let two = "m Down m c"
  private static let three = "m Down m Down m c"
  private static let four = "m Down m Down m Down m c"
  private static let five = "m Down m Down m Down m Down m"
  private static let fiveMarked: [RecordID] = [
    "it-technician", "web-administrator", "systems-administrator", "programmer", "blockchain-engineer",
  ]

  // MARK: Marking

  @Test func markingGoesOnAndOff() throws {
    var session = try Visit.after("m Down m")
    #expect(session.state.session.marks == ["it-technician", "web-administrator"])
    #expect(session.lines(with: "  2 marked  ").count == 1)
    session.play("Up m")
    #expect(session.state.session.marks == ["web-administrator"])
    #expect(session.state.message == Phrases.unmarked(try #require(session.state.listing.summary("it-technician")).title))
  }

  @Test func aPageIsMarkedToo() throws {
    let session = try Visit.after("Down Enter m")
    #expect(session.state.session.marks == ["web-administrator"])
    #expect(session.page == "web-administrator")
  }

  @Test func levelsAndJobTitlesCanBeMarkedBesideOccupations() throws {
    let session = try Visit.after("m } Down Down m Right Down m c")
    #expect(session.state.context == .compare)
    #expect(session.state.layout.comparison?.grid.comparison.columns.count == 3)
  }

  @Test func marksBeyondFourAreKeptAndTheFirstFourCompared() throws {
    var session = try Visit.after(Self.five)
    #expect(session.state.session.marks.ids == Self.fiveMarked)
    #expect(session.lines(with: "5 marked").count == 2)
    #expect(session.message == "Blockchain Engineer: 5 marked; the first 4 are compared, v reorders.")
    session.press("c")
    #expect(session.state.comparison?.columns.map(\.id) == Array(Self.fiveMarked.prefix(4)))
    session.press("[", "m")
    #expect(session.state.session.marks.ids == Array(Self.fiveMarked.prefix(4)))
    #expect(session.message == "Unmarked: Blockchain Engineer.")
  }

  @Test func ofTooManyRecordsTheFirstAreMarked() {
    let ids = (1...25).map { RecordID("record-\($0)") }
    #expect(Marks(ids + ids).ids == Array(ids.prefix(Marks.limit)))
    #expect(Marks(ids).compared?.ids == Array(ids.prefix(4)))
    #expect(Marks(ids.prefix(1)).compared == nil)
  }

  // MARK: Columns

  @Test func theFourthColumnIsTheLast() throws {
    var session = try Visit.after(Self.five + " c Right Right Right")
    for key in [Key.right, "l", .tab, ">"] {
      session.press(key)
      #expect(session.state.message == Phrases.lastColumn)
    }
    #expect(session.state.compareColumn == 3)
    #expect(session.state.session.marks.ids == Self.fiveMarked)
  }

  @Test func theNextMarkTakesThePlaceOfAColumn() throws {
    var session = try Visit.after(Self.five + " c Right x")
    #expect(session.state.comparison?.columns.map(\.id) == ["it-technician", "systems-administrator", "programmer", "blockchain-engineer"])
    #expect(session.state.compareColumn == 1)
    #expect(session.message == "Removed from the comparison; Blockchain Engineer is in it now.")
    session.press("x")
    #expect(session.state.comparison?.columns.count == 3)
    #expect(session.state.message == Phrases.removed)
  }

  @Test func arrowsGoFromColumnToColumn() throws {
    var session = try Visit.after(Self.four)
    var columns = [session.state.compareColumn]
    for key in [Key.right, "l", .tab, .left, "h", .backTab] {
      session.press(key)
      columns.append(session.state.compareColumn)
    }
    #expect(columns == [0, 1, 2, 3, 2, 1, 0])
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43), (250, 80)])
  func theSelectedColumnIsInSight(columns: Int, rows: Int) throws {
    var session = try Visit.after(Self.four, columns: columns, rows: rows)
    for key in [Key.down, .right, .right, .right, .left, .left, .left] {
      session.press(key)
      #expect(session.state.layout.comparison?.grid.shown.contains(session.state.compareColumn) == true)
      #expect(session.canvas.cursor != nil)
    }
  }

  @Test func theRowIsKeptFromColumnToColumn() throws {
    var session = try Visit.after(Self.two + " Down Down Down")
    let row = try #require(session.state.compareSelection?.id.row)
    session.press(.right)
    #expect(session.state.compareSelection?.id.row == row)
    session.press(.left)
    #expect(session.state.compareSelection?.id.row == row)
  }

  @Test func columnsAreMoved() throws {
    var session = try Visit.after(Self.three + " >")
    #expect(session.state.session.marks == ["web-administrator", "it-technician", "systems-administrator"])
    #expect(session.state.compareColumn == 1)
    session.press(">", "<", "<")
    #expect(session.state.session.marks == ["it-technician", "web-administrator", "systems-administrator"])
    #expect(session.state.comparison?.columns.map(\.id) == session.state.session.marks.ids)
  }

  @Test func columnsAreTakenOutUntilOneIsLeft() throws {
    var session = try Visit.after(Self.three + " Right x")
    #expect(session.state.session.marks == ["it-technician", "systems-administrator"])
    #expect(session.state.context == .compare)
    session.press("x")
    #expect(session.state.session.marks == ["it-technician"])
    #expect(session.state.context == .browse)
    #expect(session.state.message == Phrases.comparisonClosed)
    #expect(!session.state.isComparing)
  }

  @Test func theSelectedRecordStaysWhereAnEarlierOneIsTakenOff() throws {
    var session = try Visit.after(Self.three + " Right Right /IT Enter m")
    #expect(session.state.session.marks == ["web-administrator", "systems-administrator"])
    session.press("[")
    #expect(session.state.session.marks[session.state.compareColumn] == "systems-administrator")
    session = try Visit.after(Self.three + " Right /IT Enter m [")
    #expect(session.state.session.marks[session.state.compareColumn] == "web-administrator")
  }

  @Test func aRecordIsAddedByTyping() throws {
    var session = try Visit.after(Self.two + " ablock")
    #expect(session.lines(with: "Blockchain Engi").count == 1)
    session.press(.enter)
    #expect(session.state.session.marks == ["it-technician", "web-administrator", "blockchain-engineer"])
    #expect(session.state.compareColumn == 2)
    #expect(session.state.comparison?.columns.count == 3)
  }

  @Test func whatIsComparedIsNotOfferedAgain() throws {
    var session = try Visit.after(Self.two + " a")
    #expect(session.state.layout.picker?.choice == "systems-administrator")
    #expect(!session.pickable.contains { session.state.session.marks.contains($0.id) || !$0.kind.isComparable })
    session.play("Down Enter")
    #expect(session.state.session.marks.last == "programmer")
  }

  @Test(arguments: ["Esc", "Backspace"])
  func nothingIsAddedWhereThatIsLeft(script: String) throws {
    let session = try Visit.after(Self.two + " a " + script)
    #expect(session.state.context == .compare)
    #expect(session.state.session.marks.count == 2)
  }

  // MARK: Rows

  @Test func downGoesIntoTheRowsAndUpBackToTheHeadings() throws {
    var session = try Visit.after(Self.two + " Down")
    #expect(session.state.compareSelection?.id.row == 0)
    session.press(.up)
    #expect(session.state.compareSelection == nil)
  }

  @Test(arguments: [(80, 24), (40, 12), (100, 43)])
  func goingIntoTheRowsHidesNothing(columns: Int, rows: Int) throws {
    var session = try Visit.after(Self.two, columns: columns, rows: rows)
    let before = session.screen.split(separator: "\n").dropFirst().dropLast().map { $0.replacing(">", with: " ") }
    session.press(.down)
    let after = session.screen.split(separator: "\n").dropFirst().dropLast().map { $0.replacing(">", with: " ") }
    #expect(before == after)
  }

  @Test func downShowsEveryLine() throws {
    var session = try Visit.after("Down m Down Down m c")
    let viewport = try #require(session.state.layout.comparison?.viewport(ofColumn: session.state.compareColumn))
    var seen = Set(0..<viewport.height)
    for line in 0...viewport.lineCount {
      session.press(.down)
      let top = viewport.top(for: try #require(session.state.compareSelection))
      seen.formUnion(top..<top + viewport.height)
      if line.isMultiple(of: 8) { #expect(session.canvas.cursor != nil, "line \(top)") }
    }
    #expect(seen.isSuperset(of: 0..<viewport.lineCount))
  }

  @Test func differencesOnlyLeavesOutWhatIsTheSame() throws {
    var session = try Visit.after(Self.two)
    let all = try #require(session.state.layout.comparison?.grid.body.lines.count)
    session.press("d")
    #expect(session.state.session.comparison.differencesOnly)
    #expect(try #require(session.state.layout.comparison?.grid.body.lines.count) < all)
    #expect(session.state.message == Phrases.differencesOnly)
    session.press("d")
    #expect(session.state.layout.comparison?.grid.body.lines.count == all)
  }

  @Test func bracesGoFromRowToRow() throws {
    var session = try Visit.after(Self.two)
    var rows: [Int] = []
    for _ in 0..<5 {
      session.press("}")
      rows.append(session.state.compareSelection?.id.row ?? -1)
    }
    #expect(rows == rows.sorted() && Set(rows).count == 5)
    session.press("{", "{", "{", "{", "{")
    #expect(session.state.compareSelection == nil)
  }

  // MARK: Going and coming back

  @Test func enterOnAHeadingOpensTheRecord() throws {
    var session = try Visit.after(Self.two + " Right Enter")
    #expect(session.page == "web-administrator")
    session.press(.escape)
    #expect(session.state.context == .compare)
    #expect(session.state.compareColumn == 1)
  }

  @Test(arguments: ["Down", "} } } } }", "} } } } } Down Down"])
  func enterOnACellGoesToItsHeading(script: String) throws {
    var session = try Visit.after(Self.two + " " + script)
    let (cell, screen) = (session.state.session.comparison, session.screen)
    let selection = try #require(cell.selection)
    let row = try #require(session.state.comparison?.rows[selection.id.row])
    session.press(.enter)
    #expect(session.page == "it-technician")
    let sections = try #require(session.state.page(of: "it-technician")).sections
    guard case .section(let index) = session.state.pageSelection?.id else {
      Issue.record("no heading is selected")
      return
    }
    #expect(sections[index].heading == row.heading)
    session.press("[")
    #expect(session.state.session.comparison == cell)
    #expect(session.screen == screen)
  }

  @Test func enterOnAnItemGoesToTheItem() throws {
    var session = try Visit.after("} Down Down m Down m c")
    for _ in 0..<200
    where session.state.layout.comparison?.grid.body.spots.first(where: { $0.id == session.state.compareSelection?.id })?.link == nil {
      session.press(.down)
    }
    let selection = session.state.compareSelection
    let link = try #require(session.state.layout.comparison?.grid.body.spots.first { $0.id == selection?.id }?.link)
    session.press(.enter)
    #expect(session.page == link)
    session.press("[")
    #expect(session.state.context == .compare)
    #expect(session.state.compareSelection == selection)
  }

  @Test func escFromAnyDepthComesBackToTheComparison() throws {
    var session = try Visit.after(Self.two + " Enter")
    for _ in 0..<5 { session.play("Tab Enter") }
    session.press(.escape)
    #expect(session.state.context == .compare)
    session.press(.escape)
    #expect(session.state.context == .browse)
    #expect(!session.state.isComparing)
  }

  @Test func searchLeavesTheComparisonOpen() throws {
    let session = try Visit.after(Self.two + " /prog Enter Enter [ [")
    #expect(session.state.context == .compare)
  }

  /// A comparison that was closed is opened again by the keys that go through the places, or passed over.
  @Test func forwardOpensAComparisonAgain() throws {
    let session = try Visit.after(Self.two + " [ ]")
    #expect(session.state.context == .compare)
    #expect(session.state.layout.comparison?.grid != nil)
    let left = try Visit.after("Enter [ Down Up " + Self.two + " Esc ]")
    #expect(left.state.context == .compare)
    #expect(left.state.isComparing)
    #expect(left.state.layout.comparison?.grid != nil)
  }

  @Test func backPassesOverAComparisonOfOne() throws {
    let session = try Visit.after(Self.two + " Enter m [")
    #expect(session.state.session.marks == ["web-administrator"])
    #expect(session.state.context == .browse)
    #expect(session.lines(with: "Occupations 16").count == 1)
  }

  // MARK: In whatever size and language

  @Test func theLanguageKeepsThePlace() throws {
    var session = try Visit.after(Self.three + " Right Down Down Down Down")
    let (selection, column) = (session.state.compareSelection?.id, session.state.compareColumn)
    session.press("t")
    #expect(session.state.compareSelection?.id == selection)
    #expect(session.state.compareColumn == column)
    session.press("t")
    #expect(session.state.compareSelection?.id == selection)
  }

  /// Rows of pay come and go with the tallest ladder: the selection stays at its heading.
  @Test func takingAColumnOutKeepsTheHeading() throws {
    var session = try Visit.after("m /expert Enter m Esc /master Enter m Esc c } } } }")
    let heading = { (session: Visit) in
      session.state.compareSelection.flatMap { selection in session.state.comparison.map { $0.rows[selection.id.row].heading } }
    }
    let before = try #require(heading(session))
    session.play("Left Left x")
    #expect(session.state.session.marks.count == 2)
    #expect(heading(session) == before)
  }

  /// The same for records that were compared before, whose comparison needn't be asked for again.
  @Test func theHeadingIsKeptAmongRecordsComparedBefore() throws {
    var session = try Visit.after("m Down m c } } } } } }")
    let heading = { (session: Visit) in
      session.state.compareSelection.flatMap { selection in session.state.comparison.map { $0.rows[selection.id.row].heading } }
    }
    let before = try #require(heading(session))
    session.play("a")
    session.type("chief tech")
    session.play("Enter")
    #expect(session.state.session.marks.count == 3)
    #expect(heading(session) == before)
    session.play("Right Right x")
    #expect(session.state.session.marks.count == 2)
    #expect(heading(session) == before)
  }

  @Test func whereNothingDiffersThatIsSaidAndTheEndCanBeReached() throws {
    var session = try Visit.after("m /expert Enter m Esc c", columns: 40, rows: 12)
    let comparison = try #require(session.state.comparison)
    var same = comparison
    same.rows = comparison.rows.map { row in
      var row = row
      row.isSame = true
      return row
    }
    session.send(.answered(.comparison(try #require(session.state.compared), Profile()), .comparison(same)))
    session.play("d")
    #expect(session.lines(with: "All that is stated is the same.").count == 1)
    session.play("End")
    #expect(session.lines(with: "*").count > 0)
    #expect(session.canvas.cursor != nil)
  }

  /// Records of which a catalogue states nothing: there is no row to name, however far one scrolls.
  @Test func aComparisonWithoutRowsCanBeScrolled() throws {
    var session = try Visit.after("m /expert Enter m Esc c", columns: 40, rows: 12)
    var empty = try #require(session.state.comparison)
    empty.rows = []
    session.send(.answered(.comparison(try #require(session.state.compared), Profile()), .comparison(empty)))
    session.play("Down End")
    #expect(session.lines(with: "All that is stated is the same.").isEmpty)
    #expect(session.canvas.cursor != nil)
    session.play("Home")
    #expect(session.lines(with: "All that is stated is the same.").count == 1)
  }

  /// Going up shows the label that stands above the cells.
  @Test func goingUpToARowShowsItsLabel() throws {
    var session = try Visit.after("m Down m c")
    session.resize(columns: 40, rows: 12)
    session.play("End")
    for _ in 0..<60 {
      session.play("Up")
      guard let comparison = session.state.layout.comparison, let selection = session.state.compareSelection else { break }
      let spot = try #require(comparison.spots.first { $0.id == selection.id && ($0.column ?? 0) == 0 })
      let viewport = comparison.viewport(ofColumn: session.state.compareColumn)
      let top = viewport.top(for: selection)
      let stop = try #require(viewport.stops.first { $0.id == selection.id })
      #expect(top <= spot.reach.lowerBound || stop.lines.count > viewport.height)
    }
  }

  @Test func aResizeKeepsThePlace() throws {
    var session = try Visit.after(Self.four + " Right Right Down Down Down Down")
    let (selection, column) = (session.state.compareSelection?.id, session.state.compareColumn)
    for (columns, rows) in [(40, 12), (132, 43), (1, 1), (250, 80), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      #expect(session.state.compareSelection?.id == selection)
      #expect(session.state.compareColumn == column)
      #expect(columns == 1 || session.canvas.cursor != nil)
    }
  }

  @Test(arguments: [(180, 40), (250, 80)])
  func onAWideScreenItStandsBesideTheOthers(columns: Int, rows: Int) throws {
    let session = try Visit.after(Self.two, columns: columns, rows: rows)
    #expect(session.state.arrangement.panes.count == 3)
    #expect(session.lines(with: "Occupations 16").count == 1)
  }
}
