internal import ArgumentParser

/// The session files: what stands in them, and taking them away.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "List, show, export and delete the sessions that waymark --session keeps.",
    subcommands: [SessionList.self, SessionShow.self, SessionExport.self, SessionDelete.self])
}
