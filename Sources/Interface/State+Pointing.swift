internal import Canvas
internal import Typesetting

/// The mouse, where the settings turn it on: a click selects, a second one opens, and the wheel moves.
extension State {
  mutating func point(_ pointing: Pointing) -> [Effect] {
    message = nil
    switch pointing.gesture {
    case .wheelUp: return perform(.up)
    case .wheelDown: return perform(.down)
    case .click: return click(pointing)
    }
  }

  private mutating func click(_ pointing: Pointing) -> [Effect] {
    let row = pointing.row - arrangement.body.lowerBound
    guard layers.isEmpty, row >= 0, pointing.row < arrangement.body.upperBound else { return [] }
    switch arrangement.columns.first(where: { $0.value.contains(pointing.column) })?.key {
    case .browse: return clickList(row: row - listHead)
    case .detail: return clickPage(row: row)
    case .compare, nil: return []
    }
  }

  private mutating func clickList(row: Int) -> [Effect] {
    let track = browseTrack
    let index = track.top(for: browseStanding) + row
    guard (0..<track.height).contains(row), items.indices.contains(index) else { return [] }
    if trail.current.pane != .browse { trail.visit(.browse) }
    if browse.standing.id == items[index].id { return perform(.open) }
    browse.standing = Standing(items[index].id, row: row)
    return []
  }

  private mutating func clickPage(row: Int) -> [Effect] {
    guard case .detail(var place) = trail.current else { return perform(trail.current == .compare ? .open : .next) }
    let track = detailTrack(of: pageBlocks)
    let line = track.top(for: place.standing) + row
    guard row < track.height, let stop = track.stops.first(where: { $0.lines.contains(line) }) else { return [] }
    if place.standing.id == stop.id { return selectedLink == nil ? [] : perform(.open) }
    place.standing = track.selecting(stop.id, from: place.standing)
    trail.current = .detail(place)
    return []
  }
}
