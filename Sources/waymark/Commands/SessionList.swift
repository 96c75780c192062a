internal import App
internal import ArgumentParser
internal import Careers
internal import SessionFiles
internal import TextLayout

struct SessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions that stand in a folder, and what is in each.")

  @Argument(help: "The folder; without it, the current one.", completion: .directory)
  var folder = "."

  func run() throws {
    let paths = try SessionFolder.sessions(in: folder)
    if paths.isEmpty { return try StandardStream.error.write("waymark: no sessions in " + Sanitiser.clean(folder)) }
    try StandardStream.output.write(paths.map { Sanitiser.clean($0) + "  " + Self.content(of: $0) }.joined(separator: "\n"))
  }

  /// How much is in a session, or why that can't be told.
  private static func content(of path: String) -> String {
    do {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      guard let session = try file.session() else { return "empty" }
      let notes = session.notes.reduce(0) { $0 + $1.lines.count }
      return "\(session.shortlist.count) marked, " + count(session.conditions.list.count, "condition") + ", " + count(notes, "note")
    } catch .inUse {
      return "open in another program"
    } catch .format {
      return "of a format that this program doesn't know"
    } catch {
      return "can't be used"
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
