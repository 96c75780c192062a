internal import Importers
internal import TextLayout

/// The report of an import, for people to read.
struct ImportListing {
  let report: ImportReport

  var text: String {
    let ids = report.madeUpIDs.map { "  \(Sanitiser.clean($0.name)): \($0.id)" }
    let made = ids.isEmpty ? [] : ["ids made up, to be bettered in ids.yaml:"] + ids
    return (report.documents.flatMap(lines) + made).joined(separator: "\n")
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
      + document.findings.map { "  line \($0.line): \(Sanitiser.clean($0.reason))" }
  }

  private func shown(_ words: String) -> String { Truncation.fit(Sanitiser.clean(words), to: 60, ellipsis: "…") }
}
