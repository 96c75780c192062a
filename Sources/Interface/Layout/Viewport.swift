/// A way to move a selection.
public enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}

/// A selection: the selected item, and the row of the pane it is on.
///
/// Neither depends on how the text is laid out, so both survive a resize and a change of language.
public struct Selection<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// The row of the pane that its first line is on, from 0; negative if that line has scrolled out above.
  public var row: Int

  public init(_ id: ID, row: Int = 0) {
    self.id = id
    self.row = row
  }
}

extension Selection: Codable where ID: Codable {}

/// A selectable part of a scrolled text.
public struct Stop<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// Its lines, counted from the first line of the text; at least one.
  public var lines: Range<Int>

  public init(_ id: ID, lines: Range<Int>) {
    self.id = id
    self.lines = lines
  }
}

/// A scrolled text and its stops from the top. Everything that scrolls uses this.
public struct Viewport<ID: Hashable & Sendable>: Sendable {
  public let stops: [Stop<ID>]
  /// Lines of the whole text.
  public let lineCount: Int
  /// Rows of the pane, at least one.
  public let height: Int

  public init(stops: [Stop<ID>], lineCount: Int, height: Int) {
    self.stops = Self.covering(stops, lineCount: lineCount)
    self.lineCount = lineCount
    self.height = max(1, height)
  }

  /// The stops extended over the lines below each, up to the next; the first also over those above it. A line without a stop couldn't be
  /// scrolled to.
  private static func covering(_ stops: [Stop<ID>], lineCount: Int) -> [Stop<ID>] {
    stops.enumerated().map { index, stop in
      let start = index == 0 ? 0 : stop.lines.lowerBound
      let end = index + 1 < stops.count ? stops[index + 1].lines.lowerBound : lineCount
      return Stop(stop.id, lines: start..<max(stop.lines.upperBound, end))
    }
  }

  /// The first line that the pane shows: never so far down that the pane ends empty while lines are hidden above.
  public func top(for selection: Selection<ID>) -> Int {
    guard let stop = stop(selection.id) else { return 0 }
    return clamped(top: stop.lines.lowerBound - settledRow(of: stop, row: selection.row))
  }

  /// The selection after a move; if it can't go further, the text scrolls to its end.
  public func moved(_ selection: Selection<ID>, _ move: Move) -> Selection<ID> {
    guard let index = index(of: selection.id) else { return stops.first.map { Selection($0.id) } ?? selection }
    let top = top(for: selection)
    return switch move {
    case .up: stepped(from: index, top: top, by: -1)
    case .down: stepped(from: index, top: top, by: 1)
    case .pageUp: paged(from: index, top: top, by: -1)
    case .pageDown: paged(from: index, top: top, by: 1)
    case .first: placed(at: 0, top: 0)
    case .last: placed(at: stops.count - 1, top: clamped(top: lineCount))
    }
  }

  /// The selection on another stop, scrolled no further than needed to show it.
  public func selecting(_ id: ID, from selection: Selection<ID>) -> Selection<ID> {
    guard let index = index(of: id) else { return selection }
    return shown(at: index, top: top(for: selection))
  }

  /// The selection moved onto an existing stop and into view.
  public func settled(_ selection: Selection<ID>) -> Selection<ID> {
    guard let index = index(of: selection.id) else { return stops.first.map { Selection($0.id) } ?? selection }
    return placed(at: index, top: top(for: selection))
  }

  // MARK: Steps

  /// The next stop, or the next line within a stop that isn't fully shown.
  private func stepped(from index: Int, top: Int, by step: Int) -> Selection<ID> {
    let lines = stops[index].lines
    let hidesMore = step > 0 ? lines.upperBound > top + height : lines.lowerBound < top
    let next = index + step
    if hidesMore || !stops.indices.contains(next) { return placed(at: index, top: clamped(top: top + step)) }
    return shown(at: next, top: top)
  }

  /// One pane height further, less one line of overlap; the selection goes to the stop now in the same row.
  private func paged(from index: Int, top: Int, by step: Int) -> Selection<ID> {
    let moved = clamped(top: top + step * max(1, height - 1))
    if moved == top { return placed(at: step > 0 ? stops.count - 1 : 0, top: top) }
    let line = max(stops[index].lines.lowerBound, top) + moved - top
    let next = stops.lastIndex { $0.lines.lowerBound <= line } ?? 0
    return placed(at: next, top: moved)
  }

  // MARK: Places

  /// A stop, with the pane scrolled so that it is in view.
  private func shown(at index: Int, top: Int) -> Selection<ID> {
    let lines = stops[index].lines
    if lines.lowerBound < top { return placed(at: index, top: clamped(top: max(lines.lowerBound, lines.upperBound - height))) }
    if lines.upperBound > top + height {
      return placed(at: index, top: clamped(top: min(lines.lowerBound, lines.upperBound - height)))
    }
    return placed(at: index, top: top)
  }

  private func placed(at index: Int, top: Int) -> Selection<ID> {
    Selection(stops[index].id, row: stops[index].lines.lowerBound - top)
  }

  private func clamped(top: Int) -> Int {
    max(0, min(top, lineCount - height))
  }

  /// The row clamped to the pane: at least one line of the stop stays in view.
  private func settledRow(of stop: Stop<ID>, row: Int) -> Int {
    max(1 - stop.lines.count, min(row, height - 1))
  }

  private func index(of id: ID) -> Int? { stops.firstIndex { $0.id == id } }
  private func stop(_ id: ID) -> Stop<ID>? { stops.first { $0.id == id } }
}

/// A scrolled list with one line for each row: like ``Viewport``, but without storage for each row.
public struct RowViewport: Sendable {
  public let count: Int
  /// Rows of the pane, at least one.
  public let height: Int

  public init(count: Int, height: Int) {
    self.count = count
    self.height = max(1, height)
  }

  /// The first row that the pane shows: never so far down that the pane ends empty while rows are hidden above.
  public func top(for selection: Selection<Int>) -> Int {
    clamped(top: selection.id - max(0, min(selection.row, height - 1)))
  }

  /// The selection after a move; it stays if it can't go further.
  public func moved(_ selection: Selection<Int>, _ move: Move) -> Selection<Int> {
    guard count > 0 else { return selection }
    let top = top(for: selection)
    return switch move {
    case .up: shown(selection.id - 1, top: top)
    case .down: shown(selection.id + 1, top: top)
    case .pageUp: paged(selection, top: top, by: -1)
    case .pageDown: paged(selection, top: top, by: 1)
    case .first: placed(0, top: 0)
    case .last: placed(count - 1, top: clamped(top: count))
    }
  }

  /// The selection on another row, scrolled no further than needed to show it.
  public func selecting(_ index: Int, from selection: Selection<Int>) -> Selection<Int> {
    shown(index, top: top(for: selection))
  }

  /// The selection moved onto an existing row and into view.
  public func settled(_ selection: Selection<Int>) -> Selection<Int> {
    placed(max(0, min(selection.id, count - 1)), top: top(for: selection))
  }

  /// One pane height further, less one line of overlap; the selection keeps its row of the pane.
  private func paged(_ selection: Selection<Int>, top: Int, by step: Int) -> Selection<Int> {
    let moved = clamped(top: top + step * max(1, height - 1))
    if moved == top { return placed(step > 0 ? count - 1 : 0, top: top) }
    return placed(selection.id + moved - top, top: moved)
  }

  private func shown(_ index: Int, top: Int) -> Selection<Int> {
    let index = max(0, min(index, count - 1))
    return placed(index, top: clamped(top: max(index - height + 1, min(index, top))))
  }

  private func placed(_ index: Int, top: Int) -> Selection<Int> { Selection(index, row: index - top) }

  private func clamped(top: Int) -> Int { max(0, min(top, count - height)) }
}
