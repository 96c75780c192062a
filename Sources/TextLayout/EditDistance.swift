/// How far apart two words are, for "did you mean".
public enum EditDistance {
  /// The fewest characters to insert, delete, replace or swap with their neighbour to turn one text into the other.
  ///
  /// Nil when that is more than `limit`. No character is edited twice (optimal string alignment).
  public static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let source = Array(a)
    let target = Array(b)
    guard abs(source.count - target.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let replaced = previous[column] + (source[row] == target[column] ? 0 : 1)
        var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      // No row holds less than the least of the row before: even a swap costs no less than the replacement inside it.
      if current.allSatisfy({ $0 > limit }) { return nil }
      (beforePrevious, previous) = (previous, current)
    }
    return previous.last.flatMap { $0 <= limit ? $0 : nil }
  }
}
