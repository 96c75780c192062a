import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// What holds for every screen, whatever it shows.
@Suite struct ScreenTests {
  /// No row is longer or shorter than the screen, no character is cut in half, and what is selected is in sight.
  @Test(arguments: Scenes.all)
  func everyScreenIsWhole(_ scene: Scene) throws {
    let visit = try scene.visit()
    #expect(ScreenFaults.of(visit.canvas, for: visit.state) == [])
    if !visit.state.arrangement.isTooSmall, visit.state.kiosk?.isHome != true { #expect(Sight.faults(of: visit.state) == []) }
  }

  @Test(arguments: Scenes.base)
  func everyScreenIsWholeAtEverySize(_ scene: Scene) throws {
    for (columns, rows) in [(40, 12), (100, 30), (132, 43), (160, 45)] {
      let visit = try scene.sized(columns, rows).visit()
      #expect(ScreenFaults.of(visit.canvas, for: visit.state) == [], "\(columns)×\(rows)")
    }
  }

  @Test(arguments: Scenes.all)
  func hintsNameWhatCanBeDone(_ scene: Scene) throws {
    let state = try scene.visit().state
    #expect(state.hints.allSatisfy { state.reason(against: $0) == nil })
  }

  /// Turning the language keeps the place, and what is selected in it.
  @Test(arguments: Scenes.base)
  func bothLanguagesAreAtTheSamePlace(_ scene: Scene) throws {
    var visit = try scene.visit()
    // There any key only begins, or stays.
    guard visit.state.kioskNotice == nil else { return }
    let before = Anchor(visit.state)
    visit.press(.function(2))
    #expect(Anchor(visit.state) == before)
    visit.press(.function(2))
    #expect(Anchor(visit.state) == before)
  }

  /// The rule between two panes is one unbroken line.
  @Test(arguments: Scenes.all)
  func rulesLineUp(_ scene: Scene) throws {
    let visit = try scene.visit()
    let (state, canvas) = (visit.state, visit.canvas)
    guard state.layers.isEmpty, state.kioskNotice == nil, !state.arrangement.isTooSmall, state.message == nil else { return }
    for shown in state.arrangement.panes.dropFirst() {
      for row in state.arrangement.body {
        #expect(canvas.row(row)[canvas.row(row).startIndex + shown.columns.lowerBound - 1].text == state.glyphs.rule, "row \(row)")
      }
    }
  }

  /// Every heading of a page in view begins at the margin, in bold.
  @Test(arguments: Scenes.all)
  func headingsLineUp(_ scene: Scene) throws {
    let visit = try scene.visit()
    let state = visit.state
    guard state.layers.isEmpty, state.kioskNotice == nil, state.message == nil, let page = state.layout.page,
      let selection = state.pageSelection, let pane = state.arrangement.panes.first(where: { $0.pane == .detail })
    else { return }
    let top = page.viewport.top(for: selection)
    for stop in page.viewport.stops {
      guard case .section = stop.id, (top..<top + page.viewport.height).contains(stop.lines.lowerBound) else { continue }
      let row = Array(visit.canvas.row(state.arrangement.body.lowerBound + stop.lines.lowerBound - top))
      let margin = pane.columns.lowerBound + State.pageMargin
      #expect(row[margin].text != " " && row[margin].style.isBold && row[margin - 1].text == " ", "line \(stop.lines.lowerBound)")
    }
  }

  /// The student's place, whatever the language.
  private struct Anchor: Equatable {
    let context: Context
    let selection: ListedItem.ID?
    let page: RecordID?
    let part: AnyHashable?
    let cell: AnyHashable?
    let condition: ConditionLine.ID?

    init(_ state: State) {
      context = state.context
      selection = state.layout.lists.selectedID
      page = state.shownPage?.id
      part = state.pageSelection?.id
      cell = state.compareSelection?.id
      condition = state.layers.last == .conditions ? state.conditionsSelection.id : nil
    }
  }
}
