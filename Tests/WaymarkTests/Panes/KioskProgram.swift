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

  static let mayReplaceWhatStandsInTheSystem = (try? Program.shell("unshare --map-root-user --mount true").status) == 0
}

/// A socket that stands where a machine's log listens, and keeps what it is told.
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

  /// Those that came since they were last asked for, but for what the library of threads says where it may not set priorities.
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
