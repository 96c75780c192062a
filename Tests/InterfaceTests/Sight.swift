import Careers
import Interface
import Search
import Sessions
import Typesetting

/// What is selected has to be in sight, whatever led there.
enum Sight {
  static func faults(of state: State) -> [String] {
    [lists(of: state), place(of: state), conditions(of: state)].compactMap(\.self) + ConditionOracle.faults(of: state)
  }

  private static func lists(of state: State) -> String? {
    let (track, standing) = (state.browseTrack, state.layout.lists.standing)
    guard let standing else { return state.items.isEmpty ? nil : "nothing is selected in the lists" }
    let top = track.top(for: standing)
    return (top..<top + track.height).contains(standing.id) ? nil : "the lists' selection is out of sight"
  }

  private static func place(of state: State) -> String? {
    switch state.trail.current {
    case .browse: nil
    case .detail(let place): page(place, of: state)
    case .compare: comparison(of: state)
    }
  }

  private static func page(_ place: DetailPlace, of state: State) -> String? {
    guard let page = state.layout.page, let standing = state.pageStanding else { return "\(place.id) isn't laid out" }
    return shows(standing, page.track) ? nil : "the page's selection is out of sight"
  }

  private static func comparison(of state: State) -> String? {
    guard let comparison = state.layout.comparison else { return "nothing is compared" }
    guard comparison.grid.shown.contains(state.compareColumn) else { return "the column is out of sight" }
    guard let standing = state.compareStanding else { return nil }
    return shows(standing, comparison.track(ofColumn: state.compareColumn)) ? nil : "the comparison's selection is out of sight"
  }

  private static func conditions(of state: State) -> String? {
    guard state.layers.last == .conditions, state.narrowing != nil else { return nil }
    return shows(state.conditionsStanding, state.conditionsTrack) ? nil : "the conditions' selection is out of sight"
  }

  private static func shows<ID>(_ standing: Standing<ID>, _ track: Track<ID>) -> Bool {
    let top = track.top(for: standing)
    return track.stops.contains { $0.id == standing.id && $0.lines.overlaps(top..<top + track.height) }
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
    guard let narrowing = state.narrowing else { return state.conditions.isEmpty ? [] : ["conditions without anything to ask them of"] }
    let test = ConditionTest(state.conditions)
    let differing = facts.indices.filter { test.admits(facts[$0]) != narrowing.kept?.contains($0) ?? true }
    return differing.isEmpty ? [] : ["rows \(differing.prefix(3)) under \(state.conditions)"]
  }

  static let occupations = facts.filter { $0.kind == .occupation }
}
