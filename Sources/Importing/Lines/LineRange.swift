extension Sequence<SourceLine> {
  /// The numbers from the first of the lines to the last; nothing where there is none.
  var lineRange: ClosedRange<Int>? { map { $0.number...$0.number }.lineRange }
}

extension Sequence<ClosedRange<Int>> {
  /// From the first to the last of them; nothing where there is none.
  var lineRange: ClosedRange<Int>? {
    guard let first = map(\.lowerBound).min(), let last = map(\.upperBound).max() else { return nil }
    return first...last
  }
}
