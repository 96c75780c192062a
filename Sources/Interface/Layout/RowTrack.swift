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
