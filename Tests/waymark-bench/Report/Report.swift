internal import Foundation

/// All that one run found, as Markdown.
struct Report {
  /// What the place on a page is called that the figures belong to.
  var name = "figures"
  var findings: [Findings]
  var settings: String

  var markdown: String {
    var aims = MarkdownTable("Aims", words: ["aim", "measured", ""], figures: [])
    for aim in findings.flatMap(\.aims) { aims.add(aim.text, aim.figure, aim.verdict) }
    let tables = [aims] + findings.flatMap(\.tables)
    return "\(settings)\n\n" + tables.filter { !$0.rows.isEmpty }.map(\.markdown).joined(separator: "\n")
  }

  private var marks: (begin: String, end: String) { ("<!-- \(name): written by waymark-bench --write -->\n", "<!-- end of \(name) -->") }

  /// Puts the figures where a page has its last ones.
  func write(to path: String) throws {
    let page = try String(contentsOfFile: path, encoding: .utf8)
    guard let begin = page.range(of: marks.begin), let end = page.range(of: marks.end, range: begin.upperBound..<page.endIndex)
    else { throw BenchError.failed("\(path) has no place for \(name)") }
    let text = page[..<begin.upperBound] + "\n" + markdown + "\n" + page[end.lowerBound...]
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
