import Canvas
import Foundation
import Sessions
import TestSupport
import VirtualTerminal

/// The real program as a kiosk, with its own folder for settings, catalogue and log.
struct KioskProgram {
  let folder: TemporaryFolder
  let terminal: VirtualTerminal

  /// - Parameters:
  ///   - settings: lines after the one that names the log.
  ///   - catalogue: its path; a copy of the tests' own if nil.
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

  /// The log's entries without the times.
  var logged: [String] {
    log.split(separator: "\n").map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  func begin() throws {
    try terminal.screen { $0.text.contains("Press any key to begin") }
    terminal.press(.enter)
    try terminal.screen { $0.isDrawn }
  }

  /// A command prefix that replaces system paths for one program.
  static func launcher(preparing line: String) -> [String] {
    ["/usr/bin/unshare", "--map-root-user", "--mount", "/bin/sh", "-c", line + " && exec \"$0\" \"$@\""]
  }

  static let mayReplaceWhatStandsInTheSystem = (try? Program.shell("unshare --map-root-user --mount true").status) == 0
}

/// A socket in place of the machine's log, which keeps its messages.
final class SystemLogSocket {
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    let outcome = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
    guard outcome == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit {
    close(descriptor)
  }

  /// New messages since the last call, without those of the thread library about priorities.
  func messages() -> [[UInt8]] {
    var messages: [[UInt8]] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &bytes, bytes.count, 0)
      guard count > 0 else { return messages }
      let message = Array(bytes.prefix(count))
      if message.firstRange(of: Array("worker thread".utf8)) == nil { messages.append(message) }
    }
  }
}
