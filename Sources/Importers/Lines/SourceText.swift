/// A published text, line by line.
public struct SourceText: Hashable, Sendable {
  public let lines: [SourceLine]

  /// Lines end with LF, CR or both, as editors count them: a form feed, with which a page begins, is none.
  public init(_ text: String) {
    let text = text.unicodeScalars.starts(with: ["\u{FEFF}"]) ? text.dropFirst() : text[...]
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine).enumerated().map {
      SourceLine($0.element, number: $0.offset + 1)
    }
  }

  /// The lines that say something.
  public var inked: [SourceLine] { lines.filter { !$0.isBlank } }

  /// A carriage return with its line feed is one character.
  private static func endsLine(_ character: Character) -> Bool {
    ["\n", "\r", "\r\n"].contains(character)
  }
}
