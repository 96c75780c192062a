internal import CSystem
internal import Foundation

/// A pipe neither end of which ever waits, nor goes on to another program.
struct ProcessPipe: ~Copyable {
  private(set) var readingEnd: Int32
  private(set) var writingEnd: Int32

  /// Nothing where the system has no more of them.
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

  /// Writes as much as there is room for; a reader that has gone wants nothing more.
  func write(_ bytes: inout ArraySlice<UInt8>) {
    while !bytes.isEmpty, Self.isReady(writingEnd, for: POLLOUT) {
      let room = bytes.prefix(Int(PIPE_BUF))
      let count = room.withUnsafeBytes { Foundation.write(writingEnd, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR && errno != EAGAIN { bytes = [] }
    }
  }

  /// Reads what is there; what goes beyond the limit is passed over.
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
