internal import ArgumentParser
internal import Careers
internal import Interface
internal import SessionFiles
internal import TextLayout
internal import Typesetting

/// Lists, shows, exports and deletes session files.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "List, show, export and delete the sessions that waymark --session keeps.",
    subcommands: [SessionList.self, SessionShow.self, SessionExport.self, SessionDelete.self])
}

struct SessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions in a folder, and what is in each.")

  @Argument(help: "The folder; without it, the current one.", completion: .directory)
  var folder = "."

  func run() throws {
    let paths = try SessionFolder.sessions(in: folder)
    if paths.isEmpty { return try StandardStream.error.write("waymark: no sessions in " + Sanitiser.clean(folder)) }
    try StandardStream.output.write(paths.map { Sanitiser.clean($0) + "  " + Self.content(of: $0) }.joined(separator: "\n"))
  }

  /// The amount in a session, or why it can't be read.
  private static func content(of path: String) -> String {
    do {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      guard let session = try file.session() else { return "empty" }
      let notes = session.notes.entries.reduce(0) { $0 + $1.lines.count }
      return "\(session.marks.count) marked, " + count(session.conditions.list.count, "condition") + ", " + count(notes, "note")
    } catch .inUse {
      return "open in another program"
    } catch .format {
      return "of a format that this program doesn't know"
    } catch .former {
      return "of an earlier Waymark"
    } catch {
      return "can't be used"
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is in a session: marks, conditions, notes and place.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("en or zh-Hant.", discussion: "Without it: the locale's language.", valueName: "language"))
  var language: Language?

  @OptionGroup var source: CatalogueOptions

  func run() throws {
    let report = try SessionReport(of: file, in: try source.open())
    let surroundings = ProcessEnvironment.current()
    let style = PageStyle(language: language ?? surroundings.language, width: surroundings.width)
    try StandardStream.output.write(report.lines(in: style), color: surroundings.wantsColor)
  }
}

struct SessionExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print what is in a session, for another program or to keep on paper.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try SessionReport(of: file, in: try source.open())
    try output.write(json: try JSONDocument.of(report.document), markdown: report.markdown, text: report.lines)
  }
}

struct SessionDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a session file.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @Flag(help: "Delete without asking.")
  var yes = false

  func run() throws {
    // Before asking anyone about it.
    try SessionFile.checkExistence(at: file)
    guard try yes || isConfirmed() else { return try StandardStream.output.write(file + ": kept") }
    try SessionFile.delete(at: file)
    try StandardStream.output.write(file + ": deleted")
  }

  private func isConfirmed() throws -> Bool {
    guard StandardStream.input.isTerminal else {
      throw Failure(message: "can't ask whether to delete \(Sanitiser.clean(file)): use --yes", status: .usage)
    }
    try StandardStream.output.write("Delete \(Sanitiser.clean(file)), for good? Type yes:")
    return readLine() == "yes"
  }
}
