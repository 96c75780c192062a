/// Where a column begins, in characters and in cells: the text of a PDF is aligned by one, what an editor aligned by the other.
struct ColumnPlace {
  let start: Int
  let cell: Int
}

extension ColumnPlace {
  init(_ token: Token) {
    self.init(start: token.start, cell: token.cell)
  }

  func distance(to token: Token) -> Int {
    min(abs(token.start - start), abs(token.cell - cell))
  }
}
