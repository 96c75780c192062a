internal import Importing
internal import TextLayout

/// The report of an import as text.
struct ImportListing {
  let report: ImportReport

  var text: String {
    (report.documents.flatMap(lines) + report.notes.map(Sanitiser.clean) + madeUp).joined(separator: "\n")
  }

  /// By kind, as in ids.yaml.
  private var madeUp: [String] {
    let kinds = Dictionary(grouping: report.madeUpIDs, by: \.kind).sorted { $0.key < $1.key }
    let ids = kinds.flatMap { kind, made in ["  \(kind):"] + made.map { "    \(Sanitiser.clean($0.name)): \($0.id)" } }
    return ids.isEmpty ? [] : ["ids made up; improve them in ids.yaml:"] + ids
  }

  private func lines(of document: ImportReport.Document) -> [String] {
    let counts = [
      "\(document.used) used", "\(document.headings) headings", "\(document.repeatedHeaders) repeated headers",
      "\(document.notUnderstood.count) not understood",
    ]
    let name = document.family == .careersPage ? "careers page" : "pathway document"
    let head =
      "\(Sanitiser.clean(document.file)): \(name), \(document.encoding), \(document.lines) lines: " + counts.joined(separator: ", ")
    return [head] + document.notUnderstood.map { "  line \($0.line) not understood: \(Sanitiser.clean($0.reason)): “\(shown($0.words))”" }
      + document.findings.map { ($0.line > 0 ? "  line \($0.line): " : "  ") + Sanitiser.clean($0.reason) }
  }

  private func shown(_ words: String) -> String { Truncation.fit(Sanitiser.clean(words), to: 60, ellipsis: "…") }
}
