/// The edit distance between words, for "did you mean" and for searches that forgive typing errors.
public enum EditDistance {
  /// The part of the target that is compared with the source.
  public enum Extent: Sendable {
    case whole, beginning, anyPart
  }

  /// The fewest characters to insert, delete, replace or swap with a neighbour to turn one text into the other.
  ///
  /// Nil if that is more than `limit`. No character is edited twice (optimal string alignment).
  public static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    between(Array(a), Array(b), limit: limit)
  }

  /// The same for any elements, such as bytes or Unicode scalars.
  ///
  /// Inlinable, so that a search over tens of thousands of words is specialised for bytes.
  ///
  /// - Parameter extent: whether `source` becomes the whole target, its beginning, or the nearest part of it.
  @inlinable
  public static func between<Element: Equatable>(_ source: [Element], _ target: [Element], limit: Int, extent: Extent = .whole) -> Int? {
    guard source.count - target.count <= limit, extent != .whole || target.count - source.count <= limit else { return nil }
    // The last three rows of the table of distances, used in turn.
    var beforePrevious = Array(repeating: 0, count: target.count + 1)
    var previous = extent == .anyPart ? beforePrevious : Array(0...target.count)
    var current = beforePrevious
    for row in source.indices {
      current[0] = row + 1
      for column in target.indices {
        let replaced = previous[column] + (source[row] == target[column] ? 0 : 1)
        var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = best
      }
      // The minimum never falls from row to row: even a swap costs no less than the replacement inside it.
      if current.allSatisfy({ $0 > limit }) { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    let distance = extent == .whole ? previous.last : previous.min()
    return distance.flatMap { $0 <= limit ? $0 : nil }
  }
}

/// Suggestions for an unknown word.
public enum Suggestion {
  /// A word of at least so many letters may be the beginning of a known one.
  private static let shortestBeginning = 4

  /// The known words nearest to `word`, nearest first; those that begin with it are as near as those with one slip.
  public static func nearest(to word: String, among known: some Sequence<String>, limit: Int) -> [String] {
    let reach = max(2, word.count / 3)
    let wanted = word.lowercased()
    let near = known.compactMap { candidate -> (distance: Int, word: String)? in
      if wanted.count >= shortestBeginning, candidate.lowercased().hasPrefix(wanted) { return (1, candidate) }
      return EditDistance.between(wanted, candidate.lowercased(), limit: reach).map { ($0, candidate) }
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(limit).map(\.word)
  }
}
