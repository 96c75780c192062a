/// A set of characters kept as ranges.
struct ScalarRanges: Sendable {
  /// Code points at which the set begins and ends, in turn and in order: an even place begins, an odd one is the first outside.
  let edges: [UInt32]

  /// Whether the set holds a character: it does when an odd number of edges lie at or before it.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = edges.startIndex
    var high = edges.endIndex
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= scalar.value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return !low.isMultiple(of: 2)
  }
}
