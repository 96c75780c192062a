/// A way to move a selection.
public enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}

/// Where a selection stands: on what, and on which row of its pane.
///
/// Neither depends on how the text is laid out, so both survive a resize and a change of language.
public struct Standing<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// The row of the pane that its first line is on, from 0; negative where that line has scrolled out above.
  public var row: Int

  public init(_ id: ID, row: Int = 0) {
    self.id = id
    self.row = row
  }
}

extension Standing: Codable where ID: Codable {}

/// Something in a scrolled text where the selection can stand.
public struct Stop<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// Its lines, counted from the first line of the text; at least one.
  public var lines: Range<Int>

  public init(_ id: ID, lines: Range<Int>) {
    self.id = id
    self.lines = lines
  }
}

/// A text taller than its pane, and the stops in it from the top: everything that scrolls is moved by this.
public struct Track<ID: Hashable & Sendable>: Sendable {
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

  /// The stops with the lines that lie below each of them, up to the next; the first has those above it too. A line that belonged to no stop
  /// couldn't be scrolled to.
  private static func covering(_ stops: [Stop<ID>], lineCount: Int) -> [Stop<ID>] {
    stops.enumerated().map { index, stop in
      let start = index == 0 ? 0 : stop.lines.lowerBound
      let end = index + 1 < stops.count ? stops[index + 1].lines.lowerBound : lineCount
      return Stop(stop.id, lines: start..<max(stop.lines.upperBound, end))
    }
  }

  /// The first line that the pane shows: never so far down that the pane's end is empty while lines are hidden above.
  public func top(for standing: Standing<ID>) -> Int {
    guard let stop = stop(standing.id) else { return 0 }
    return clamped(top: stop.lines.lowerBound - settledRow(of: stop, row: standing.row))
  }

  /// The selection after a move; where it can't go on, the text scrolls as far as there is any.
  public func moved(_ standing: Standing<ID>, _ move: Move) -> Standing<ID> {
    guard let index = index(of: standing.id) else { return stops.first.map { Standing($0.id) } ?? standing }
    let top = top(for: standing)
    return switch move {
    case .up: stepped(from: index, top: top, by: -1)
    case .down: stepped(from: index, top: top, by: 1)
    case .pageUp: paged(from: index, top: top, by: -1)
    case .pageDown: paged(from: index, top: top, by: 1)
    case .first: placed(at: 0, top: 0)
    case .last: placed(at: stops.count - 1, top: clamped(top: lineCount))
    }
  }

  /// The selection on another stop, with no more scrolling than it takes to show that stop.
  public func selecting(_ id: ID, from standing: Standing<ID>) -> Standing<ID> {
    guard let index = index(of: id) else { return standing }
    return shown(at: index, top: top(for: standing))
  }

  /// The selection as it stands: on a stop that exists, and in sight.
  public func settled(_ standing: Standing<ID>) -> Standing<ID> {
    guard let index = index(of: standing.id) else { return stops.first.map { Standing($0.id) } ?? standing }
    return placed(at: index, top: top(for: standing))
  }

  // MARK: Steps

  /// One stop on, or one line on within a stop that is taller than what the pane shows of it.
  private func stepped(from index: Int, top: Int, by step: Int) -> Standing<ID> {
    let lines = stops[index].lines
    let hidesMore = step > 0 ? lines.upperBound > top + height : lines.lowerBound < top
    let next = index + step
    if hidesMore || !stops.indices.contains(next) { return placed(at: index, top: clamped(top: top + step)) }
    return shown(at: next, top: top)
  }

  /// A pane's height on, but for one line of overlap; the selection goes to what then stands where it stood.
  private func paged(from index: Int, top: Int, by step: Int) -> Standing<ID> {
    let moved = clamped(top: top + step * max(1, height - 1))
    if moved == top { return placed(at: step > 0 ? stops.count - 1 : 0, top: top) }
    let line = max(stops[index].lines.lowerBound, top) + moved - top
    let next = stops.lastIndex { $0.lines.lowerBound <= line } ?? 0
    return placed(at: next, top: moved)
  }

  // MARK: Places

  /// A stop at a place of the text, with the pane moved so that the stop is in sight.
  private func shown(at index: Int, top: Int) -> Standing<ID> {
    let lines = stops[index].lines
    if lines.lowerBound < top { return placed(at: index, top: clamped(top: max(lines.lowerBound, lines.upperBound - height))) }
    if lines.upperBound > top + height {
      return placed(at: index, top: clamped(top: min(lines.lowerBound, lines.upperBound - height)))
    }
    return placed(at: index, top: top)
  }

  private func placed(at index: Int, top: Int) -> Standing<ID> {
    Standing(stops[index].id, row: stops[index].lines.lowerBound - top)
  }

  private func clamped(top: Int) -> Int {
    max(0, min(top, lineCount - height))
  }

  /// The row brought back into the pane: at least one line of the stop stays in sight.
  private func settledRow(of stop: Stop<ID>, row: Int) -> Int {
    max(1 - stop.lines.count, min(row, height - 1))
  }

  private func index(of id: ID) -> Int? { stops.firstIndex { $0.id == id } }
  private func stop(_ id: ID) -> Stop<ID>? { stops.first { $0.id == id } }
}

/// A list taller than its pane, a line for each row: as ``Track``, without holding anything for each row.
public struct RowTrack: Sendable {
  public let count: Int
  /// Rows of the pane, at least one.
  public let height: Int

  public init(count: Int, height: Int) {
    self.count = count
    self.height = max(1, height)
  }

  /// The first row that the pane shows: never so far down that the pane's end is empty while rows are hidden above.
  public func top(for standing: Standing<Int>) -> Int {
    clamped(top: standing.id - max(0, min(standing.row, height - 1)))
  }

  /// The selection after a move; where it can't go on, it stays.
  public func moved(_ standing: Standing<Int>, _ move: Move) -> Standing<Int> {
    guard count > 0 else { return standing }
    let top = top(for: standing)
    return switch move {
    case .up: shown(standing.id - 1, top: top)
    case .down: shown(standing.id + 1, top: top)
    case .pageUp: paged(standing, top: top, by: -1)
    case .pageDown: paged(standing, top: top, by: 1)
    case .first: placed(0, top: 0)
    case .last: placed(count - 1, top: clamped(top: count))
    }
  }

  /// The selection on another row, with no more scrolling than it takes to show that.
  public func selecting(_ index: Int, from standing: Standing<Int>) -> Standing<Int> {
    shown(index, top: top(for: standing))
  }

  /// The selection as it stands: on a row that exists, and in sight.
  public func settled(_ standing: Standing<Int>) -> Standing<Int> {
    placed(max(0, min(standing.id, count - 1)), top: top(for: standing))
  }

  /// A pane's height on, but for one line of overlap; the selection keeps its row of the pane.
  private func paged(_ standing: Standing<Int>, top: Int, by step: Int) -> Standing<Int> {
    let moved = clamped(top: top + step * max(1, height - 1))
    if moved == top { return placed(step > 0 ? count - 1 : 0, top: top) }
    return placed(standing.id + moved - top, top: moved)
  }

  private func shown(_ index: Int, top: Int) -> Standing<Int> {
    let index = max(0, min(index, count - 1))
    return placed(index, top: clamped(top: max(index - height + 1, min(index, top))))
  }

  private func placed(_ index: Int, top: Int) -> Standing<Int> { Standing(index, row: index - top) }

  private func clamped(top: Int) -> Int { max(0, min(top, count - height)) }
}
