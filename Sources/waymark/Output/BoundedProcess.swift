internal import CSystem
internal import Foundation

/// Runs a program with a text as its input, within a time limit.
///
/// It inherits nothing from this process: no environment, signal mask, open file or terminal.
struct BoundedProcess {
  enum Fault: Error {
    /// The program can't be started; the value is errno.
    case notStarted(Int32)
    /// It took too long and was killed.
    case tooSlow
  }

  struct Outcome {
    /// Whether it ended with status 0.
    var isSuccess: Bool
    /// The beginning of its standard error.
    var error: String
  }

  private static let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
  /// Milliseconds between checks whether it has ended.
  private static let interval: Int32 = 20
  /// The number of checks for a killed program before it is given up.
  private static let lastLooks = 100
  /// The most bytes of standard error to keep.
  private static let longestError = 4_096

  let path: String
  let arguments: [String]

  /// Runs the program to its end.
  ///
  /// - Parameter now: the clock.
  func run(input: String, within patience: Duration, now: () -> ContinuousClock.Instant) throws(Fault) -> Outcome {
    let deadline = now() + patience
    guard var texts = ProcessPipe(), var errors = ProcessPipe() else { throw .notStarted(errno) }
    let process = try start(input: texts.readingEnd, errors: errors.writingEnd)
    texts.closeReadingEnd()
    errors.closeWritingEnd()
    var rest = Array(input.utf8)[...]
    var error: [UInt8] = []
    while now() < deadline {
      let hasEnded = reap(process)
      texts.write(&rest)
      errors.read(into: &error, limit: Self.longestError)
      if rest.isEmpty { texts.closeWritingEnd() }
      if let hasEnded { return Outcome(isSuccess: hasEnded == 0, error: String(decoding: error, as: UTF8.self)) }
      Self.pause()
    }
    end(process)
    throw .tooSlow
  }

  // MARK: Starting and ending

  private func start(input: Int32, errors: Int32) throws(Fault) -> pid_t {
    let words = ([path] + arguments).map { strdup($0) }
    let variables = Self.environment.map { strdup($0) }
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let fault = system_start(path, words + [nil], variables + [nil], input, errors, &process)
    guard fault == 0 else { throw .notStarted(fault) }
    return process
  }

  /// The exit status, 0 for success; nil while it runs.
  private func reap(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    return ended == 0 ? nil : ended == process ? status : -1
  }

  /// Kills the program and every process it started.
  private func end(_ process: pid_t) {
    kill(-process, SIGKILL)
    for _ in 0..<Self.lastLooks where reap(process) == nil { Self.pause() }
  }

  private static func pause() {
    poll(nil, 0, interval)
  }
}

/// A pipe whose ends never block and aren't inherited.
struct ProcessPipe: ~Copyable {
  private(set) var readingEnd: Int32
  private(set) var writingEnd: Int32

  /// Nil if the system has no pipes left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard system_pipe(&ends) == 0, let readingEnd = ends.first, let writingEnd = ends.last else { return nil }
    (self.readingEnd, self.writingEnd) = (readingEnd, writingEnd)
  }

  deinit {
    for descriptor in [readingEnd, writingEnd] where descriptor >= 0 { Foundation.close(descriptor) }
  }

  mutating func closeReadingEnd() { Self.close(&readingEnd) }
  mutating func closeWritingEnd() { Self.close(&writingEnd) }

  /// Writes as much as fits. If the reader has gone, the rest is dropped.
  func write(_ bytes: inout ArraySlice<UInt8>) {
    while !bytes.isEmpty, Self.isReady(writingEnd, for: POLLOUT) {
      let room = bytes.prefix(Int(PIPE_BUF))
      let count = room.withUnsafeBytes { Foundation.write(writingEnd, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR && errno != EAGAIN { bytes = [] }
    }
  }

  /// Reads the available bytes; those beyond the limit are dropped.
  mutating func read(into bytes: inout [UInt8], limit: Int) {
    var buffer = [UInt8](repeating: 0, count: Int(PIPE_BUF))
    while Self.isReady(readingEnd, for: POLLIN) {
      let count = Foundation.read(readingEnd, &buffer, buffer.count)
      guard count > 0 else { return closeReadingEnd() }
      bytes += buffer.prefix(min(count, max(0, limit - bytes.count)))
    }
  }

  private static func isReady(_ descriptor: Int32, for events: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return descriptor >= 0 && poll(&request, 1, 0) > 0
  }

  private static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 { Foundation.close(descriptor) }
    descriptor = -1
  }
}
