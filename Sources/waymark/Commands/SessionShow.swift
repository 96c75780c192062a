internal import ArgumentParser
internal import Careers
internal import Typesetting

struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a session holds: what is marked, the conditions, the notes and the place.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("en or zh-Hant.", discussion: "Without it: the locale's language.", valueName: "language"))
  var language: Language?

  @OptionGroup var source: CatalogueOptions

  func run() throws {
    let report = try SessionReport(of: file, in: try source.open())
    let surroundings = Surroundings.current()
    let style = PageStyle(language: language ?? surroundings.language, width: surroundings.width)
    try StandardStream.output.write(report.lines(in: style), color: surroundings.wantsColor)
  }
}
