internal import ArgumentParser

struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print what a session holds, for another program or to be kept on paper.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try SessionReport(of: file, in: try source.open())
    try output.write(json: try JSONDocument.of(report.document), markdown: report.markdown, text: report.lines)
  }
}
