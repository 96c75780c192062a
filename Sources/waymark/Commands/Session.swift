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

  @OptionGroup var messages: MessageLanguage

  func run() throws {
    let paths = try SessionFolder.sessions(in: folder)
    let language = messages.leading
    if paths.isEmpty {
      let name = Sanitiser.clean(folder)
      return try StandardStream.error.write("waymark: " + Text("no sessions in \(name)", "\(name) 沒有輔導記錄檔").words(in: language))
    }
    let lines = paths.map { Sanitiser.clean($0) + "  " + Self.content(of: $0).words(in: language) }
    try StandardStream.output.write(lines.joined(separator: "\n"))
  }

  /// The amount in a session, or why it can't be read.
  private static func content(of path: String) -> Text {
    do {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      guard let session = try file.session() else { return Text("empty", "沒有內容") }
      let notes = session.notes.entries.reduce(0) { $0 + $1.lines.count }
      let (marks, conditions) = (session.marks.count, session.conditions.list.count)
      return Text(
        "\(marks) marked, " + count(conditions, "condition") + ", " + count(notes, "note"),
        "已選\(marks)項，\(conditions)項條件，\(notes)項備註")
    } catch .inUse {
      return Text("open in another program", "另一個程式正在使用")
    } catch .format {
      return Text("of a format that this program doesn't know", "本程式不認識此格式")
    } catch .former {
      return Text("of an earlier Waymark", "屬較舊版本的 Waymark")
    } catch {
      return Text("can't be used", "不能使用")
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is in a session: marks, conditions, notes and place.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @OptionGroup var messages: MessageLanguage
  @OptionGroup var source: CatalogueOptions

  func run() throws {
    let report = try SessionReport(of: file, in: try source.open())
    let surroundings = ProcessEnvironment.current()
    let style = PageStyle(language: messages.leading, width: surroundings.width)
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

  @OptionGroup var messages: MessageLanguage

  func run() throws {
    // Before asking anyone about it.
    try SessionFile.checkExistence(at: file)
    guard try yes || isConfirmed() else { return try write(Text("\(file): kept", "\(file)：保留")) }
    try SessionFile.delete(at: file)
    try write(Text("\(file): deleted", "\(file)：已刪除"))
  }

  private func isConfirmed() throws -> Bool {
    let name = Sanitiser.clean(file)
    guard StandardStream.input.isTerminal else {
      throw Failure(message: "can't ask whether to delete \(name): use --yes", status: .usage)
    }
    try write(Text("Delete \(name), for good? Type yes:", "永久刪除 \(name)？請輸入 yes："))
    return readLine() == "yes"
  }

  private func write(_ text: Text) throws { try StandardStream.output.write(text.words(in: messages.leading)) }
}
