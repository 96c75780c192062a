internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Foundation
internal import Importers
internal import TextLayout

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read published documents into the published half of a catalogue, and account for every line.",
    discussion: """
      Careers pages (English, Chinese or both) and pathway documents (Traditional Chinese) are told apart by what they say. Their \
      text may be UTF-8, UTF-16, Big5-HKSCS or GB18030. Several documents make one catalogue.

      FOLDER/published is written whole or not at all, and replaces only what an import wrote; FOLDER/ours stays. FOLDER/ids.yaml \
      keeps the ids of names for which no slug will do: those made up here can be bettered there.

      Exit status: 0; with --strict 1 where a line wasn't understood; 65 a file that isn't such a document.
      """)

  @Argument(help: ArgumentHelp("The documents, as plain text.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The catalogue folder to write to.", valueName: "folder"), completion: .directory)
  var output: String

  @Option(help: "How the report is printed: text or json.")
  var format: ReportFormat = .text

  @Flag(help: "End with status 1 where a line wasn't understood.")
  var strict = false

  enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder") }
  }

  func run() throws {
    let folder = PublishedFolder(path: output)
    try folder.check()
    var assembly = CatalogueAssembly(ids: try folder.table())
    var documents: [ImportReport.Document] = []
    var progress = ImportProgress(count: files.count)
    for path in files {
      progress.tell(path)
      let (read, encoding) = try Self.read(path)
      documents.append(ImportReport.Document(read, encoding: encoding, others: assembly.add(read.document, unread: read.unread)))
    }
    let published = assembly.published
    try folder.write(try PublishedFiles(of: published), ids: assembly.table)
    try folder.beginOurs(for: published.documentsWithoutPayUnit)
    let madeUp = assembly.madeUp.map { ImportReport.MadeUp(kind: $0.kind, name: $0.name, id: $0.id) }
    try write(ImportReport(documents: documents, madeUpIDs: madeUp))
  }

  private func write(_ report: ImportReport) throws {
    switch format {
    case .json: try StandardStream.output.write(json: try JSONDocument.of(report))
    case .text: try StandardStream.output.write(ImportListing(report: report).text)
    }
    if strict, !report.isComplete { throw Failure(message: "", status: .faults) }
  }

  /// - Throws: ``Failure`` that names the file and what was expected.
  private static func read(_ path: String) throws -> (ReadDocument, TextEncoding) {
    let name = Sanitiser.clean(path)
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure(message: "\(name): no such file, or it can't be read", status: .notFound)
    }
    guard let decoded = DecodedText(Array(bytes)) else {
      throw Failure(message: "\(name): no text; expected UTF-8, UTF-16, Big5-HKSCS or GB18030", status: .unusableInput)
    }
    guard let document = ReadDocument(SourceText(decoded.text), file: URL(filePath: path).lastPathComponent) else {
      throw Failure(message: "\(name): neither a careers page nor a pathway document\n" + Self.lookedFor, status: .unusableInput)
    }
    return (document, decoded.encoding)
  }

  private static var lookedFor: String {
    DocumentFamily.allCases.map { family in
      "looked for, of a \(family == .careersPage ? "careers page" : "pathway document"): " + family.lookedFor.joined(separator: "; ")
    }.joined(separator: "\n")
  }
}
