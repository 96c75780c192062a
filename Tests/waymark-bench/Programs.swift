internal import CPseudoTerminal
internal import Foundation

/// A build of waymark to measure.
struct Build {
  /// Its name in tables.
  let name: String
  let path: String
}

/// The programs of this package, which are beside the benchmark, and an earlier build of waymark.
struct Tools {
  /// This package's build, then the earlier one if there is one.
  let builds: [Build]
  private let folder: URL

  /// - Parameter against: the path of an earlier build.
  init(against: String?) throws {
    folder = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).deletingLastPathComponent()
    let own = Build(name: "waymark", path: folder.appending(path: "waymark").path(percentEncoded: false))
    builds = [own] + [against.map { Build(name: "earlier build", path: $0) }].compactMap(\.self)
    for tool in builds.map(\.path) + [sample, plainScreen] where !FileManager.default.isExecutableFile(atPath: tool) {
      throw BenchError.failed("no program \(tool); build all first: swift build -c release --static-swift-stdlib")
    }
  }

  var sample: String { path("waymark-sample") }
  var plainScreen: String { path("plain-screen") }

  /// The shipped catalogue.
  func ourCatalogue() throws -> String { try above("assets/catalogue") }

  private func above(_ name: String) throws -> String {
    var place = folder
    while place.path != "/" {
      let candidate = place.appending(path: name).path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      place.deleteLastPathComponent()
    }
    throw BenchError.failed("no \(name) above the benchmark: it runs in a checkout")
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
}

/// A program with its arguments.
struct Invocation {
  /// Its name in tables.
  var name: String
  /// nil if it isn't installed.
  var path: String?
  var arguments: [String]
  /// A file for its standard input; if nil, the terminal or nothing.
  var input: String?

  init(_ name: String, path: String?, _ arguments: String..., input: String? = nil) {
    self.name = name
    self.path = path
    self.arguments = arguments
    self.input = input
  }

  /// The path of a system program.
  static func installed(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The environment of every program.
  static let environment = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
}

/// Starts programs.
enum Spawn {
  /// Without a terminal, discarding its output.
  static func command(_ invocation: Invocation) throws -> pid_t {
    try start(invocation) { command_start($0, $1, invocation.input) }
  }

  /// On its own terminal.
  static func session(_ invocation: Invocation, on terminal: String) throws -> pid_t {
    try start(invocation) { pseudo_terminal_start(terminal, $0, $1, invocation.input) }
  }

  private typealias Strings = [UnsafeMutablePointer<CChar>?]

  private static func start(_ invocation: Invocation, _ body: (Strings, Strings) -> pid_t) throws -> pid_t {
    guard let path = invocation.path else { throw BenchError.notInstalled(invocation.name) }
    let arguments = ([path] + invocation.arguments).map { strdup($0) }
    let variables = Invocation.environment.map { strdup($0) }
    defer { for string in arguments + variables { free(string) } }
    let process = body(arguments + [nil], variables + [nil])
    guard process > 0 else { throw BenchError.notStarted(invocation.name) }
    return process
  }
}

/// A finished command, with its output discarded.
struct CommandRun {
  private let name: String
  var wall: Duration
  /// Processor time, including the kernel's.
  var processorTime: Duration
  /// Peak memory in bytes.
  var peakMemory: Int
  var status: Int32

  init(_ invocation: Invocation) throws {
    let start = ContinuousClock.now
    let process = try Spawn.command(invocation)
    var usage = rusage()
    var state: Int32 = 0
    wait4(process, &state, 0, &usage)
    wall = ContinuousClock.now - start
    processorTime = .microseconds(
      1_000_000 * (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    peakMemory = usage.ru_maxrss * 1024
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + state & 0x7F
    name = invocation.name
  }

  /// - Throws: ``BenchError/failed(_:)`` if the command failed.
  @discardableResult
  func check() throws -> CommandRun {
    guard status == 0 else { throw BenchError.failed("\(name) ended with status \(status)") }
    return self
  }
}

/// Figures of a running process from Linux (proc(5)).
struct ProcessFigures {
  let process: pid_t

  /// Processor time so far, of all threads.
  var processorTime: Duration {
    let folder = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let nanoseconds = threads.compactMap { thread in
      (try? String(contentsOfFile: "\(folder)/\(thread)/schedstat", encoding: .utf8))?.split(separator: " ").first.flatMap { Int($0) }
    }
    return .nanoseconds(nanoseconds.reduce(0, +))
  }

  /// Peak memory so far, in bytes.
  var peakMemory: Int? { kilobytes("VmHWM") }

  /// Its memory now, in bytes.
  var memory: Int? { kilobytes("VmRSS") }

  private func kilobytes(_ key: String) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix(key + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
  }
}

/// Why a measurement can't be taken.
enum BenchError: Error, CustomStringConvertible {
  case notInstalled(String)
  case notStarted(String)
  /// The program drew nothing, or ended.
  case silent(String)
  case failed(String)

  var description: String {
    switch self {
    case .notInstalled(let name): "\(name) isn't installed"
    case .notStarted(let name): "\(name) can't be started"
    case .silent(let name): "\(name) drew nothing"
    case .failed(let reason): reason
    }
  }
}

/// Runs programs by turns, so that other work on the machine affects all alike. The first turn, which fills caches, isn't kept.
///
/// - Returns: the runs of each program; none for one that isn't installed.
func takeTurns<Run>(_ turns: Int, of programs: [Invocation], run: (Invocation) throws -> Run) throws -> [[Run]] {
  var runs: [[Run]] = programs.map { _ in [] }
  for turn in 0...turns {
    for (index, program) in programs.enumerated() where program.path != nil {
      let result = try run(program)
      if turn > 0 { runs[index].append(result) }
    }
  }
  return runs
}
