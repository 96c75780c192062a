internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Importing

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read published documents into the published half of a catalogue, and account for every line.",
    discussion: """
      Careers pages (English, Chinese or both) and pathway documents (Traditional Chinese) are recognised by their content. Their \
      text may be UTF-8, UTF-16, Big5-HKSCS, GB18030 or Windows-1252, and has at most 64 MiB. Several documents make one catalogue.

      FOLDER/published is written whole or not at all, and replaces only what an import wrote; FOLDER/ours stays, except that \
      missing files are created: the units of pay, and the levels of awards. FOLDER/ids.yaml keeps the ids of names that can't be turned into a slug: those made up here can be improved there.

      Exit status: 0; with --strict 1 where a line wasn't understood; 64 different files of one name; 65 a file that isn't such a document, a folder, a pipe or too large; \
      66 a file that isn't there; 73 a FOLDER that can't be written, or that no import made; 75 a FOLDER that another import is writing to.
      """)

  @Argument(help: ArgumentHelp("The documents, as plain text.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The catalogue folder to write to.", valueName: "folder"), completion: .directory)
  var output: String

  @Option(help: "How the report is printed: text or json.")
  var format: ReportFormat = .text

  @Flag(help: "Exit with status 1 if a line wasn't understood.")
  var strict = false

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder") }
  }

  func run() throws {
    let folder = PublishedFolder(path: output)
    try write(try folder.withLock { try imported(to: folder) })
  }

  /// Reads all documents and writes their records, all or nothing.
  private func imported(to folder: PublishedFolder) throws -> ImportReport {
    try folder.check()
    let former = try folder.documents()
    var assembly = CatalogueAssembly(ids: try folder.table())
    var report = ImportReport()
    let progress = ImportProgress()
    defer { progress.end() }
    try readDocuments(into: &assembly, &report, showing: progress)
    progress.show("writing: \(output)")
    let published = assembly.published
    try folder.write(try PublishedFiles(of: published), ids: assembly.table)
    report.note(begun: try folder.beginOurs(for: published))
    report.note(former: former, of: assembly)
    return report
  }

  private func readDocuments(
    into assembly: inout CatalogueAssembly, _ report: inout ImportReport, showing progress: ImportProgress
  ) throws {
    var distinct = DistinctDocuments()
    for (number, path) in files.enumerated() {
      let showStage = { progress.show($0, of: path, number: number + 1, of: files.count) }
      let file = DocumentFile(path: path)
      let bytes = try file.bytes()
      if let twin = try distinct.add(file, bytes) {
        report.notes.append("\(path) is the same as \(twin): it is read once")
        continue
      }
      let (read, encoding) = try file.read(bytes, reporting: showStage)
      showStage(.records)
      report.documents.append(ImportReport.Document(read, encoding: encoding, others: assembly.add(read)))
    }
  }

  private func write(_ report: ImportReport) throws {
    switch format {
    case .json: try StandardStream.output.write(json: try JSONDocument.of(report))
    case .text: try StandardStream.output.write(ImportListing(report: report).text)
    }
    if strict, !report.isComplete { throw Failure(message: "", status: .faults) }
  }
}
