internal import CPseudoTerminal
internal import Foundation

/// A program in a pseudo-terminal of 80×24 cells, to type into and time.
///
/// A frame is finished with the last byte of the burst that follows a key, and a burst has ended when nothing more has come for a
/// while without processor time either: the same for every program.
final class TerminalRun {
  let process: pid_t
  private let name: String
  private let line: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// Whether the other end is closed: a program that has ended may not be reported yet.
  private var isClosed = false
  /// From the start of the process to its first whole frame.
  private(set) var firstFrame = Burst(duration: .zero, bytes: 0)

  /// Milliseconds of silence that end the first frame, for programs that alternate reading and drawing.
  private static let quietAtStart: Int32 = 150
  /// Milliseconds of silence that end the answer to a key.
  private static let quiet: Int32 = 20
  /// How long a program may work silently before its answer counts as finished.
  private static let longest = Duration.milliseconds(500)
  /// Milliseconds to wait for a first byte.
  private static let patience: Int32 = 5_000

  /// Starts the program and waits for its first frame.
  init(_ invocation: Invocation) throws {
    name = invocation.name
    var path = [CChar](repeating: 0, count: 64)
    line = pseudo_terminal_open(80, 24, &path, path.count)
    guard line >= 0 else { throw BenchError.failed("no pseudo-terminal to be had") }
    let terminal = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let start = ContinuousClock.now
    process = try Spawn.session(invocation, on: terminal)
    guard let burst = burst(since: start, quiet: Self.quietAtStart, patience: Self.patience), !isClosed, isRunning else {
      throw BenchError.silent(name)
    }
    firstFrame = burst
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(line)
  }

  private var isRunning: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_signo == 0
  }

  /// Types, and waits for the whole answer; nil if the program writes none.
  ///
  /// - Parameter patience: milliseconds to wait for a first byte.
  @discardableResult
  func press(_ keys: String, quiet: Int32 = quiet, patience: Int32 = 400) -> Burst? {
    let bytes = Array(keys.utf8)
    let start = ContinuousClock.now
    write(line, bytes, bytes.count)
    return burst(since: start, quiet: quiet, patience: patience)
  }

  private func burst(since start: ContinuousClock.Instant, quiet: Int32, patience: Int32) -> Burst? {
    var bytes = 0
    var last = start
    var worked = processorTime
    while true {
      if isReadable(within: bytes == 0 ? patience : quiet) {
        let count = read(line, &buffer, buffer.count)
        isClosed = count <= 0
        if isClosed { break }
        last = .now
        bytes += count
      } else if bytes == 0 || processorTime == worked || ContinuousClock.now - last > Self.longest {
        break
      }
      worked = processorTime
    }
    return bytes == 0 ? nil : Burst(duration: last - start, bytes: bytes)
  }

  /// Processor time so far.
  var processorTime: Duration { ProcessFigures(process: process).processorTime }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

/// A program's output in answer to something, until it fell silent.
struct Burst {
  /// Time from the input to the last byte.
  var duration: Duration
  var bytes: Int
}
