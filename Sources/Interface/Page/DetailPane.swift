internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The page of a record.
struct DetailPane {
  let state: State
  let area: Area

  func draw(on canvas: inout Canvas) {
    let blocks = state.pageBlocks
    guard let place = state.shownPage, !blocks.isEmpty else { return drawNothing(on: &canvas) }
    let track = state.detailTrack(of: blocks)
    let top = track.top(for: place.standing)
    let column = area.columns.lowerBound + State.pageMargin
    for (row, line) in zip(area.rows.prefix(track.height), blocks.flatMap(\.lines).dropFirst(top)) {
      canvas.write(line, at: Position(column: column, row: row), limit: area.columns.upperBound)
    }
    if state.trail.current.pane == .detail { drawSelection(on: &canvas, place: place, blocks: blocks, track: track, top: top) }
    drawStatus(on: &canvas, track: track, top: top)
  }

  private func drawNothing(on canvas: inout Canvas) {
    guard state.shownPage == nil, !state.browse.isEmpty else { return }
    let reason = state.reason(against: .open) ?? Phrases.nothingSelected
    for (row, line) in zip(area.rows, LineBreaker.wrap(state.words(reason), to: area.width - 4)) {
      canvas.write(line, at: Position(column: area.columns.lowerBound + 2, row: row), style: .dim)
    }
  }

  /// A mark beside the first line in sight; a link is reversed as a whole.
  private func drawSelection(
    on canvas: inout Canvas, place: DetailPlace, blocks: [PageBlock], track: Track<PageAnchor>, top: Int
  ) {
    guard let stop = track.stops.first(where: { $0.id == place.standing.id }) else { return }
    let link = blocks.first { $0.anchor == stop.id && $0.link != nil }
    let lines = stop.lines.clamped(to: top..<top + track.height)
    for (index, line) in lines.enumerated() {
      let row = area.rows.lowerBound + line - top
      // The blank line that ends a section is no part of its last link.
      let text = link?.lines.dropFirst(line - stop.lines.lowerBound).first
      if text?.spans.isEmpty == false { canvas.restyle(area.columns, row: row) { $0.isReversed = true } }
      if index == 0 { canvas.select(0..<0, row: row, mark: area.columns.lowerBound) }
    }
  }

  private func drawStatus(on canvas: inout Canvas, track: Track<PageAnchor>, top: Int) {
    let sections = state.shownPage.flatMap { state.pages[$0.id] }?.sections ?? []
    let below = track.stops.compactMap { stop -> Text? in
      guard case .section(let index) = stop.id, stop.lines.lowerBound >= top + track.height else { return nil }
      return sections.indices.contains(index) ? sections[index].heading.title : nil
    }
    StatusLine(state: state, area: area, top: top, shown: track.height, lineCount: track.lineCount, below: below).draw(on: &canvas)
  }
}
