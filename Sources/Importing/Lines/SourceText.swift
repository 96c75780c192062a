internal import TextLayout

/// A published text, line by line.
public struct SourceText: Hashable, Sendable {
  /// The name of its file, without folders.
  public let file: String
  public let lines: [SourceLine]
  /// The lines that aren't blank.
  public let nonblankLines: [SourceLine]

  /// Lines end with LF, CR or both, as editors count them. A form feed, which begins a page, doesn't end a line.
  public init(_ text: String, file: String = "") {
    self.file = file
    let text = text.unicodeScalars.starts(with: ["\u{FEFF}"]) ? text.dropFirst() : text[...]
    lines = Self.split(text).enumerated().map { SourceLine($0.element, number: $0.offset + 1) }
    nonblankLines = lines.filter { !$0.isBlank }
  }

  /// A carriage return with its line feed is one end.
  private static func split(_ text: Substring) -> [Substring] {
    let fed = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return fed.enumerated().flatMap { number, line in
      let isReturned = number < fed.count - 1 && line.last == UInt8(ascii: "\r")
      return line.dropLast(isReturned ? 1 : 0).split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false).map(Substring.init)
    }
  }
}

/// A line of a published text.
public struct SourceLine: Hashable, Sendable {
  /// From 1, as editors count.
  public let number: Int
  /// The visible text: in NFC, bullets of private use as "•", trimmed. The blanks within stay, since they separate the columns of a layout.
  public let words: String
  /// The number of cells before the words.
  public let indent: Int

  init(_ raw: Substring, number: Int) {
    let visible = Self.visible(raw)
    let blanks = visible.prefix { $0 == " " }
    let words = visible[blanks.endIndex...]
    self.number = number
    self.words = words.lastIndex { $0 != " " }.map { String(words[...$0]) } ?? ""
    indent = blanks.utf8.count
  }

  public var isBlank: Bool { words.isEmpty }

  /// NFC replaces compatibility ideographs by ordinary ones (Unicode Standard, section 22.2).
  private static func visible(_ raw: Substring) -> String {
    // A page begins before its first line, which isn't indented by that.
    let line = String(raw.unicodeScalars.drop { $0 == "\u{0C}" })
    if line.unicodeScalars.allSatisfy(isPlain) { return line }
    var visible = String.UnicodeScalarView()
    for scalar in AllowedCharacters.composed(line).unicodeScalars { append(scalar, to: &visible) }
    return String(visible)
  }

  /// Whether a character is visible as it is in NFC: ASCII, unified ideographs and their usual punctuation.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " "..."~", "\u{4E00}"..."\u{9FFF}", "、", "。", "「", "」", "（", "）", "，", "／", "：", "；": true
    default: false
    }
  }

  /// Appends a character as readers see it: a blank, a bullet, nothing or itself.
  private static func append(_ scalar: Unicode.Scalar, to line: inout String.UnicodeScalarView) {
    if isPlain(scalar) { return line.append(scalar) }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: line.append(contentsOf: scalar == "\u{3000}" ? "  ".unicodeScalars : " ".unicodeScalars)
    // Symbol fonts have their bullets here, and extracted text keeps their numbers.
    case .privateUse: line.append("•")
    case _ where scalar == "\t" || scalar == "\u{0C}": line.append(" ")
    case _ where AllowedCharacters.allows(scalar): line.append(scalar)
    default: break
    }
  }
}

extension SourceLine {
  /// The parts between gaps of two blanks or more, each with one blank between its words.
  var columns: [String] {
    guard words.hasGap else { return [words] }
    var columns: [[Substring]] = [[]]
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        columns[columns.count - 1].append(word)
      } else if columns.last?.isEmpty == false {
        columns.append([])
      }
    }
    return columns.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}

extension StringProtocol {
  /// Whether there are two blanks in a row, as between columns.
  var hasGap: Bool {
    var isBlank = false
    for byte in utf8 {
      if byte == UInt8(ascii: " "), isBlank { return true }
      isBlank = byte == UInt8(ascii: " ")
    }
    return false
  }
}

extension Sequence<SourceLine> {
  /// The range from the first line's number to the last one's.
  var lineRange: ClosedRange<Int>? { map { $0.number...$0.number }.lineRange }
}

extension Sequence<ClosedRange<Int>> {
  var lineRange: ClosedRange<Int>? {
    guard let first = map(\.lowerBound).min(), let last = map(\.upperBound).max() else { return nil }
    return first...last
  }
}
