internal import Canvas
internal import Typesetting

/// The mouse, if the settings turn it on: a click selects, a second one opens, and the wheel moves.
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
    let index = browseViewport.top(for: browseSelection) + row
    guard (0..<browseViewport.height).contains(row), items.indices.contains(index) else { return [] }
    if trail.current.pane != .browse { session.trail.visit(.browse) }
    if layout.lists.selection?.id == index { return perform(.open) }
    session.lists.selection = Selection(items[index].id, row: row)
    session.lists.isChosen = true
    return []
  }

  private mutating func clickPage(row: Int) -> [Effect] {
    guard case .detail = trail.current else { return perform(trail.current == .compare ? .open : .next) }
    guard let page = layout.page, let selection = pageSelection else { return [] }
    let line = page.viewport.top(for: selection) + row
    guard row < page.viewport.height, let stop = page.viewport.stops.first(where: { $0.lines.contains(line) }) else { return [] }
    if selection.id == stop.id { return selectedLink == nil ? [] : perform(.open) }
    select(onPage: page.viewport.selecting(stop.id, from: selection))
    return []
  }
}
