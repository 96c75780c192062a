internal import TextLayout

/// A check of a file's text before parsing, for refused characters and for anything that could exhaust a parser.
///
/// The depth of nesting isn't checked, because libyaml stops at 1,000.
struct YAMLScan {
  let file: String
  /// The name in messages of what the file is part of.
  let whole: String
  private(set) var faults: [Diagnostic] = []
  private(set) var refused: Set<Unicode.Scalar> = []
  /// Whether the text must not reach a parser.
  private(set) var isHostile = false

  init(file: String, of whole: String) {
    self.file = file
    self.whole = whole
  }

  mutating func read(_ text: String) {
    guard text.utf8.count <= YAMLFile.largestSize else {
      refuse("the file is larger than \(YAMLFile.largestSize) bytes", line: 1, column: 1)
      return
    }
    var text = text
    text.withUTF8 { readLines($0) }
  }

  /// Reads bytes, like a parser: a line ends with a line feed and the carriage return before it. Other line separators stay in their line,
  /// where they are refused.
  private mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, number) = (0, 1)
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      readLine(UnsafeBufferPointer(rebasing: bytes[start..<(hasReturn ? end - 1 : end)]), number: number)
      if faults.count > YAMLFile.mostFaults {
        refuse("too many characters that aren't allowed: is this a text file?", line: number, column: 1)
        return
      }
      (start, number) = (end + 1, number + 1)
    }
  }

  private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) {
    if bytes.count > YAMLFile.longestLine, bytes.count(where: { $0 & 0xC0 != 0x80 }) > YAMLFile.longestLine {
      refuse("the line is longer than \(YAMLFile.longestLine) characters", line: number, column: YAMLFile.longestLine + 1)
      return
    }
    if !AllowedCharacters.areOrdinary(bytes) {
      for fault in AllowedCharacters.faults(in: String(decoding: bytes, as: UTF8.self)) where fault.scalar != "\t" {
        refused.insert(fault.scalar)
        faults.append(Diagnostic("character not allowed: \(fault)", at: Place(file: file, line: number, column: fault.offset + 1)))
      }
    }
    if bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) {
      checkAliases(String(decoding: bytes, as: UTF8.self), number: number)
    }
  }

  /// Refuses anything that could be an anchor or alias, since a few lines of them can make millions of values.
  ///
  /// Quotes and comments aren't considered, as both could hide an anchor: such a word is refused everywhere.
  private mutating func checkAliases(_ line: String, number: Int) {
    let scalars = Array(line.unicodeScalars)
    for (column, scalar) in scalars.enumerated().dropLast() where scalar == "&" || scalar == "*" {
      let previous = column == 0 ? " " : scalars[column - 1]
      if Self.mayPrecedeWord(previous), !Self.isBlank(scalars[column + 1]) {
        refuse("anchors and aliases aren't used in \(whole): no word may begin with \(scalar)", line: number, column: column + 1)
        return
      }
    }
  }

  /// Whether an anchor or alias may follow a character: it may follow a blank or a sign of YAML, but not a letter, a digit, or a quotation
  /// mark or bracket that can begin text.
  private static func mayPrecedeWord(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return isBlank(scalar) || scalar == "\u{FEFF}" }
    return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && !"\"'()".unicodeScalars.contains(scalar)
  }

  /// Whether a scalar separates tokens of YAML, including the refused line ends.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  private mutating func refuse(_ message: String, line: Int, column: Int) {
    isHostile = true
    faults.append(Diagnostic(message, at: Place(file: file, line: line, column: column)))
  }
}
