internal import Canvas
internal import Foundation
internal import TextLayout
internal import Typesetting

/// A standard stream. Everything that the program prints passes through here.
struct StandardStream {
  static let input = StandardStream(descriptor: STDIN_FILENO)
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// The reader has gone: `waymark list | head` wants no more, and that is no failure.
  struct Closed: Error {}

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The width of the terminal, in cells; absent where it isn't one.
  var columns: Int? { size?.columns }

  /// The size of the terminal; absent where it isn't one, or doesn't know.
  var size: ScreenSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes lines that are laid out, with colour or without.
  ///
  /// - Throws: ``Closed``, or a ``Failure`` where the device refuses.
  func write(_ lines: [StyledLine], color: Bool) throws {
    try send(lines.map { $0.rendered(color: color) + "\n" }.joined())
  }

  /// Writes plain text line by line, each made harmless.
  func write(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try send(lines.map { Sanitiser.clean(String($0)) }.joined(separator: "\n") + "\n")
  }

  /// Writes a JSON document: every character that a terminal could act on is escaped, so the data stay what they are.
  func write(json: String) throws {
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "\n" || Repertoire.allows(scalar) {
        escaped.append(scalar)
      } else {
        escaped.append(contentsOf: JSONEscape.of(scalar).unicodeScalars)
      }
    }
    try send(String(escaped) + "\n")
  }

  /// Writes lines that we drew and coloured ourselves, which hold no text of a catalogue.
  func write(drawing: String) throws {
    try send(drawing)
  }

  /// Writes a script for another program as it is: a completion script has tabs.
  func write(script: String) throws {
    try send(script + (script.hasSuffix("\n") ? "" : "\n"))
  }

  /// Somebody else may have set the descriptor to refuse rather than wait.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private func send(_ string: String) throws {
    var bytes = Array(string.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno == EPIPE {
        throw Closed()
      } else if errno != EINTR {
        throw Failure(message: "can't write the output: \(String(cString: strerror(errno)))", status: .outputFailed)
      }
    }
  }
}
