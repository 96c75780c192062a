internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import CheckedYAML

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a catalogue folder and report every fault by file, line and column.")

  @Argument(
    help: ArgumentHelp("The catalogue folder; without it, the one that came with the program."), completion: .directory)
  var folder: String?

  @Flag(help: "Count the fields that lack a language, record by record.")
  var coverage = false

  func run() throws {
    let report = try catalogue().read()
    if coverage { try printCoverage(of: report) }
    try StandardStream.output.write((report.faults.map { "\($0)" } + [summary(of: report)]).joined(separator: "\n"))
    if !report.faults.isEmpty { throw Failure(message: "", status: .faults) }
  }

  /// - Throws: ``Failure`` if no folder is named and the program came with a compiled catalogue, ``CatalogueError``.
  private func catalogue() throws -> CatalogueFolder {
    let path = try CatalogueLocator.path(named: folder)
    if folder == nil, FileKind(at: path) == .regular {
      throw Failure(message: "\(path) can't be checked: it isn't a catalogue folder; name one: waymark check FOLDER", status: .usage)
    }
    return try CatalogueFolder(path: path)
  }

  private func summary(of report: CatalogueReport) -> String {
    let count = report.faults.count
    let found = count == 0 ? "no faults" : count == 1 ? "1 fault" : "\(count) faults"
    return "\(found) in \(report.contents.records.count) records"
  }

  private func printCoverage(of report: CatalogueReport) throws {
    let count = report.missing.count
    let records = Dictionary(grouping: report.missing, by: \.record).sorted { $0.key < $1.key }
    let lines = records.flatMap { record, missing in
      ["\(record): \(missing.count)"] + missing.map { "  \($0.place): \($0.field) lacks \($0.language.rawValue)" }
    }
    let fields = count == 1 ? "1 field lacks" : "\(count) fields lack"
    try StandardStream.output.write((lines + ["\(fields) a language"]).joined(separator: "\n"))
  }
}
