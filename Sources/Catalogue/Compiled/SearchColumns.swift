internal import Careers

/// The columns of the search index: one a field.
struct SearchColumns: Sendable {
  let fields = SearchField.allCases

  var names: String { fields.map(\.rawValue).joined(separator: ", ") }
  var placeholders: String { fields.map { _ in "?" }.joined(separator: ", ") }
  var weights: String { fields.map { "\($0.weight)" }.joined(separator: ", ") }

  func field(at index: Int?) -> SearchField {
    index.flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? .title
  }

  /// SQL for the number of the first column that the current row matches in.
  var firstMatching: String {
    let cases = fields.indices.map { "WHEN instr(highlight(words, \($0), char(1), ''), char(1)) THEN \($0)" }
    return "CASE \(cases.joined(separator: " ")) END"
  }
}
