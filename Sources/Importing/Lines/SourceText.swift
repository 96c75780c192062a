/// A published text, line by line.
public struct SourceText: Hashable, Sendable {
  public let lines: [SourceLine]

  /// Lines end with LF, CR or both, as editors count them: a form feed, with which a page begins, is none.
  public init(_ text: String) {
    let text = text.unicodeScalars.starts(with: ["\u{FEFF}"]) ? text.dropFirst() : text[...]
    lines = Self.split(text).enumerated().map { SourceLine($0.element, number: $0.offset + 1) }
  }

  /// The lines that say something.
  public var inked: [SourceLine] { lines.filter { !$0.isBlank } }

  /// A carriage return with its line feed is one end.
  private static func split(_ text: Substring) -> [Substring] {
    let fed = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return fed.enumerated().flatMap { number, line in
      let isReturned = number < fed.count - 1 && line.last == UInt8(ascii: "\r")
      return line.dropLast(isReturned ? 1 : 0).split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false).map(Substring.init)
    }
  }
}
