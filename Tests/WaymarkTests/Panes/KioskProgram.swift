import Canvas
import Foundation
import Sessions
import TestSupport
import VirtualTerminal

/// The real program as a kiosk, with a folder of its own for settings, catalogue and log.
struct KioskProgram {
  let folder: TemporaryFolder
  let terminal: VirtualTerminal

  /// - Parameters:
  ///   - settings: lines beside the one that names the log.
  ///   - catalogue: its path; a copy of the tests' own where absent.
  ///   - logsToSystem: whether the settings name no file for the log.
  ///   - launcher: words in front of the program's own.
  init(
    _ settings: String = "", arguments: [String] = ["--kiosk"], environment: [String: String] = [:], catalogue: String? = nil,
    folder: TemporaryFolder? = nil, logsToSystem: Bool = false, launcher: [String] = [], columns: Int = 80, keepsOutput: Bool = false
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    if catalogue == nil { try FileManager.default.copyItem(atPath: SharedCatalogue.compiledPath, toPath: folder.path("catalogue.sqlite")) }
    try folder.write(["settings.yaml": settings + (logsToSystem ? "\n" : "\nlog: \(folder.path("kiosk.log"))\n")])
    let paths = ["--settings", folder.path("settings.yaml"), "--catalogue", catalogue ?? folder.path("catalogue.sqlite")]
    self.folder = folder
    terminal = try PanesProgramTests.terminal(
      running: launcher + [Program.path] + arguments + paths, environment: environment, columns: columns, keepsOutput: keepsOutput)
  }

  var log: String { String(decoding: logBytes, as: UTF8.self) }

  var logBytes: Data { (try? Data(contentsOf: URL(filePath: folder.path("kiosk.log")))) ?? Data() }

  /// What it tells, without the times.
  var logged: [String] {
    log.split(separator: "\n").map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  func begin() throws {
    try terminal.screen { $0.text.contains("Press any key to begin") }
    terminal.press(.enter)
    try terminal.screen { $0.isDrawn }
  }

  /// Words that start a program where other things stand at paths of the system, for it alone.
  static func launcher(preparing line: String) -> [String] {
    ["/usr/bin/unshare", "--map-root-user", "--mount", "/bin/sh", "-c", line + " && exec \"$0\" \"$@\""]
  }

  static let mayReplaceWhatStandsInTheSystem = (try? Shell.run("unshare --map-root-user --mount true").status) == 0
}
