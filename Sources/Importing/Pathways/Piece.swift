/// Words on one line: a cell that wraps is several of them.
struct Piece {
  let words: String
  let line: SourceLine
}

extension [Piece] {
  /// What the cell says.
  var words: String { Wrapping.joined(map(\.words)) }

  /// From its first line to its last.
  var lines: ClosedRange<Int>? { map(\.line).lineRange }
}
