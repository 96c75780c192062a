/// A table of a section; figures stand on the right.
struct MarkdownTable {
  var title: String
  var columns: [String]
  /// How many columns from the left are words.
  var wordColumns: Int
  private(set) var rows: [[String]] = []

  init(_ title: String, words: [String], figures: [String]) {
    self.title = title
    columns = words + figures
    wordColumns = words.count
  }

  /// Adds a row; figures that are missing are left blank.
  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, columns.count - cells.count)))
  }

  var markdown: String {
    let rule = columns.indices.map { $0 < wordColumns ? "---" : "---:" }
    let lines = ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "### \(title)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}
