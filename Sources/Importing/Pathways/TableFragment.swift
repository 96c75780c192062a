/// What one line of a table says in one of its columns.
struct TableFragment {
  var column: TableColumn
  var words: String
  let line: SourceLine
  /// It begins a cell rather than going on with one.
  let opens: Bool
  /// The number of the key task that it begins.
  var number: Int?
}
