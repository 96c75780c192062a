internal import Canvas
internal import Foundation
internal import TextLayout
internal import Typesetting

/// A standard stream. Everything that the program prints passes through here.
struct StandardStream {
  static let input = StandardStream(descriptor: STDIN_FILENO)
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// The reader has gone, as in `waymark list | head`, which isn't a failure.
  struct Closed: Error {}

  private let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's width in cells; nil if it isn't a terminal.
  var columns: Int? { size?.columns }

  /// The terminal's size; nil if it isn't a terminal or doesn't know.
  var size: ScreenSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes styled lines.
  ///
  /// - Throws: ``Closed``, or a ``Failure`` if the device refuses.
  func write(_ lines: [StyledLine], color: Bool) throws {
    try send(lines.map { $0.rendered(color: color) + "\n" }.joined())
  }

  /// Writes plain text line by line, each line cleaned.
  func write(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try send(lines.map { Sanitiser.clean(String($0)) }.joined(separator: "\n") + "\n")
  }

  /// Writes a JSON document. Characters that a terminal could act on are escaped, so the data are unchanged.
  func write(json: String) throws {
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "\n" || AllowedCharacters.allows(scalar) {
        escaped.append(scalar)
      } else {
        escaped.append(contentsOf: JSONEscape.of(scalar).unicodeScalars)
      }
    }
    try send(String(escaped) + "\n")
  }

  /// Writes our own drawing unchanged; it has no text from a catalogue.
  func write(drawing: String) throws {
    try send(drawing)
  }

  /// Writes a script for another program unchanged; completion scripts contain tabs.
  func write(script: String) throws {
    try send(script + (script.hasSuffix("\n") ? "" : "\n"))
  }

  /// Another program may have made the descriptor non-blocking.
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

extension StyledLine {
  /// The printed text, without trailing blanks.
  func rendered(color: Bool) -> String {
    var spans = spans
    while let last = spans.popLast() {
      let text = last.text.trimmingTrailingBlanks
      if !text.isEmpty {
        spans.append(Span(text: text, style: last.style))
        break
      }
    }
    return spans.map { span in
      guard color, let sgr = span.style.sgr else { return span.text }
      return "\u{1B}[\(sgr)m\(span.text)\u{1B}[0m"
    }.joined()
  }
}

extension Span.Style {
  /// The parameters of the terminal's SGR sequence (ECMA-48): attributes and the 16 named colours only.
  fileprivate var sgr: String? {
    switch self {
    case .plain, .link: nil
    case .strong: "1"
    case .dim: "2"
    case .accent: "36"
    case .heading: "4"
    case .different: "1"
    }
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// A value as one JSON document, with sorted keys, so that equal values give equal text.
enum JSONDocument {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// The escape of a character in a JSON string (RFC 8259, section 7).
enum JSONEscape {
  static func of(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
