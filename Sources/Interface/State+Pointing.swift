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
    guard cover == nil, row >= 0, pointing.row < arrangement.body.upperBound else { return [] }
    switch arrangement.panes.first(where: { $0.columns.contains(pointing.column) })?.pane {
    case .browse: return clickList(row: row - listHead)
    case .detail: return clickPage(row: row)
    case .compare, nil: return []
    }
  }

  private mutating func clickList(row: Int) -> [Effect] {
    let index = browseTrack.top(for: browseStanding) + row
    guard (0..<browseTrack.height).contains(row), items.indices.contains(index) else { return [] }
    if trail.current.pane != .browse { session.trail.visit(.browse) }
    if layout.lists.standing?.id == index { return perform(.open) }
    session.lists.standing = Standing(items[index].id, row: row)
    session.lists.isChosen = true
    return []
  }

  private mutating func clickPage(row: Int) -> [Effect] {
    guard case .detail = trail.current else { return perform(trail.current == .compare ? .open : .next) }
    guard let page = layout.page, let standing = pageStanding else { return [] }
    let line = page.track.top(for: standing) + row
    guard row < page.track.height, let stop = page.track.stops.first(where: { $0.lines.contains(line) }) else { return [] }
    if standing.id == stop.id { return selectedLink == nil ? [] : perform(.open) }
    stand(onPage: page.track.selecting(stop.id, from: standing))
    return []
  }
}
