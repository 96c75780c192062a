extension SourceLine {
  /// What stands between gaps of two blanks or more, as in columns; each with one blank between its words.
  var columns: [String] {
    var columns: [[Substring]] = [[]]
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        columns[columns.count - 1].append(word)
      } else if columns.last?.isEmpty == false {
        columns.append([])
      }
    }
    return columns.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
