import Canvas
import Careers
import Interface
import Search
import Sessions
import Typesetting

/// What is selected has to be in sight, whatever led there.
enum Sight {
  static func faults(of state: State) -> [String] {
    [lists(of: state), place(of: state), conditions(of: state), marked(of: state)].compactMap(\.self) + ConditionOracle.faults(of: state)
  }

  private static func lists(of state: State) -> String? {
    let (viewport, selection) = (state.browseViewport, state.layout.lists.selection)
    guard let selection else { return state.items.isEmpty ? nil : "nothing is selected in the lists" }
    let top = viewport.top(for: selection)
    return (top..<top + viewport.height).contains(selection.id) ? nil : "the lists' selection is out of sight"
  }

  private static func place(of state: State) -> String? {
    switch state.trail.current {
    case .browse: nil
    case .detail(let place): page(place, of: state)
    case .compare: comparison(of: state)
    }
  }

  private static func page(_ place: DetailPlace, of state: State) -> String? {
    guard let page = state.layout.page, let selection = state.pageSelection else { return "\(place.subject) isn't laid out" }
    return shows(selection, page.viewport) ? nil : "the page's selection is out of sight"
  }

  private static func comparison(of state: State) -> String? {
    guard let comparison = state.layout.comparison else { return "nothing is compared" }
    guard comparison.grid.shown.contains(state.compareColumn) else { return "the column is out of sight" }
    guard let selection = state.compareSelection else { return nil }
    return shows(selection, comparison.viewport(ofColumn: state.compareColumn)) ? nil : "the comparison's selection is out of sight"
  }

  private static func conditions(of state: State) -> String? {
    guard state.layers.last == .conditions, state.filterResult != nil else { return nil }
    let (selection, viewport) = (state.conditionsSelection, state.conditionsViewport)
    let top = viewport.top(for: selection)
    let lines = state.conditionLines.enumerated().dropFirst(top).prefix(viewport.height)
    return lines.contains { $0.element.id == selection.id } ? nil : "the conditions' selection is out of sight"
  }

  /// The selected record has the cursor where its row is drawn.
  private static func marked(of state: State) -> String? {
    guard case .marked = state.layers.last, state.markedSelection != nil, !state.arrangement.isTooSmall, state.kioskNotice == nil else {
      return nil
    }
    return draw(state).cursor == nil ? "the marked record selected is out of sight" : nil
  }

  private static func shows<ID>(_ selection: Selection<ID>, _ viewport: Viewport<ID>) -> Bool {
    let top = viewport.top(for: selection)
    return viewport.stops.contains { $0.id == selection.id && $0.lines.overlaps(top..<top + viewport.height) }
  }
}

/// The facts of every record of the catalogue, to be asked one by one.
enum ConditionOracle {
  static let facts: [ConditionFacts] =
    (try? SharedCatalogue.library.factTable()).map { table in
      (0..<table.count).map { table.facts(of: $0) }
    } ?? []

  /// What is kept is what the conditions admit, asked record by record.
  static func faults(of state: State) -> [String] {
    guard let filterResult = state.filterResult else {
      return state.conditions.isEmpty ? [] : ["conditions without anything to ask them of"]
    }
    let test = ConditionTest(state.conditions)
    let differing = facts.indices.filter { test.admits(facts[$0]) != filterResult.kept?.contains($0) ?? true }
    return differing.isEmpty ? [] : ["rows \(differing.prefix(3)) under \(state.conditions)"]
  }

  static let occupations = facts.filter { $0.kind == .occupation }
}
