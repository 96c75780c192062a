import Careers
import Interface
import Search
import Sessions
import Typesetting

/// What is wrong with a state, whatever led to it.
enum StateFaults {
  static func of(_ state: State) -> [String] {
    listFaults(of: state) + placeFaults(of: state) + shortlistFaults(of: state) + pickerFaults(of: state) + conditionFaults(of: state)
  }

  private static func listFaults(of state: State) -> [String] {
    let items = state.items
    guard !items.isEmpty else { return [] }
    guard let selection = state.layout.lists.selection, items.contains(where: { $0.id == selection }) else {
      return ["nothing is selected"]
    }
    let (track, standing) = (state.browseTrack, state.browseStanding)
    let top = track.top(for: standing)
    guard items[standing.id].id == selection else { return ["\(selection) isn't at \(standing.id)"] }
    return (top..<top + track.height).contains(standing.id) ? [] : ["the lists' selection is out of sight"]
  }

  private static func placeFaults(of state: State) -> [String] {
    switch state.trail.current {
    case .browse: []
    case .detail(let place): pageFaults(of: place, in: state)
    case .compare: comparisonFaults(of: state)
    }
  }

  private static func pageFaults(of place: DetailPlace, in state: State) -> [String] {
    guard let page = state.layout.page, let standing = state.pageStanding else { return ["\(place.id) isn't laid out"] }
    guard page.blocks.contains(where: { $0.anchor == standing.id }) else { return ["\(standing.id) isn't on \(place.id)"] }
    return inSight(standing, on: page.track) ? [] : ["the page's selection is out of sight"]
  }

  private static func comparisonFaults(of state: State) -> [String] {
    guard state.isComparing, let comparison = state.layout.comparison else { return ["nothing is compared"] }
    guard state.session.marks.indices.contains(state.compareColumn) else {
      return ["column \(state.compareColumn) of \(state.session.marks)"]
    }
    guard comparison.grid.shown.contains(state.compareColumn) else { return ["the column is out of sight"] }
    guard let standing = state.compareStanding else { return [] }
    let track = comparison.track(ofColumn: state.compareColumn)
    guard track.stops.contains(where: { $0.id == standing.id }) else { return ["\(standing.id) isn't in column \(state.compareColumn)"] }
    return inSight(standing, on: track) ? [] : ["the comparison's selection is out of sight"]
  }

  private static func shortlistFaults(of state: State) -> [String] {
    let ids = state.session.marks
    guard ids.count <= Comparison.sizes.upperBound, Set(ids).count == ids.count else { return ["\(ids) are marked"] }
    let isComparable = ids.allSatisfy { state.listing.summary($0)?.kind.isComparable == true }
    return isComparable ? [] : ["\(ids) can't be compared"]
  }

  private static func pickerFaults(of state: State) -> [String] {
    guard let picker = state.layout.picker, let chosen = picker.choice else { return [] }
    let isOffered = picker.rows.contains { state.listing.table.id(of: Int($0)) == chosen }
    return isOffered ? [] : ["\(chosen) isn't offered"]
  }

  /// What is kept is what the conditions admit, asked record by record.
  private static func conditionFaults(of state: State) -> [String] {
    guard let narrowing = state.narrowing else { return state.conditions.isEmpty ? [] : ["conditions without anything to ask them of"] }
    let test = ConditionTest(state.conditions)
    let differing = ConditionOracle.facts.indices.filter { test.admits(ConditionOracle.facts[$0]) != narrowing.kept?.contains($0) ?? true }
    guard differing.isEmpty else { return ["rows \(differing.prefix(3)) under \(state.conditions)"] }
    guard state.layers.last == .conditions else { return [] }
    let (track, standing) = (state.conditionsTrack, state.conditionsStanding)
    guard track.stops.contains(where: { $0.id == standing.id }) else { return ["\(standing.id) isn't among the conditions"] }
    return inSight(standing, on: track) ? [] : ["the conditions' selection is out of sight"]
  }

  private static func inSight<ID>(_ standing: Standing<ID>, on track: Track<ID>) -> Bool {
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

  static let occupations = facts.filter { $0.kind == .occupation }
}
