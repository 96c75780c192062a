internal import TextLayout

/// A first look at a file's text, before any parser sees it: refused characters, and what could exhaust a parser.
///
/// How deep mappings and lists may stand within one another needs no look: libyaml stops at 1,000.
struct YAMLScan {
  let file: String
  /// What the file is part of, as messages name it.
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
    for (index, line) in Self.lines(of: text).enumerated() {
      readLine(line, number: index + 1)
      if faults.count > YAMLFile.mostFaults {
        refuse("too many characters that aren't allowed: is this a text file?", line: index + 1, column: 1)
        return
      }
    }
  }

  /// By scalars, as a parser reads it: to `Character`, a carriage return and its line feed are one. Other line separators stay in
  /// their line, which refuses them.
  private static func lines(of text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private mutating func readLine(_ line: Substring, number: Int) {
    guard line.unicodeScalars.count <= YAMLFile.longestLine else {
      refuse("the line is longer than \(YAMLFile.longestLine) characters", line: number, column: YAMLFile.longestLine + 1)
      return
    }
    for fault in AllowedCharacters.faults(in: String(line)) where fault.scalar != "\t" {
      refused.insert(fault.scalar)
      faults.append(Diagnostic("character not allowed: \(fault)", at: Place(file: file, line: number, column: fault.offset + 1)))
    }
    checkAliases(line, number: number)
  }

  /// Refuses what could be an anchor or alias, of which a few lines stand for millions of values.
  ///
  /// It looks at neither quotes nor comments, both of which can be made to hide one: a word that begins so is refused wherever it is.
  private mutating func checkAliases(_ line: Substring, number: Int) {
    var previous: Unicode.Scalar = " "
    for (column, scalar) in line.unicodeScalars.enumerated() {
      if Self.mayPrecedeWord(previous), scalar == "&" || scalar == "*", let next = line.unicodeScalars.dropFirst(column + 1).first,
        !Self.isBlank(next)
      {
        refuse("anchors and aliases aren't used in \(whole): no word may begin with \(scalar)", line: number, column: column + 1)
        return
      }
      previous = scalar
    }
  }

  /// Whether an anchor or alias may stand right after a character: after a blank or any sign of YAML's, never after a letter, a digit
  /// or the quotation mark and the bracket that text may begin with.
  private static func mayPrecedeWord(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return isBlank(scalar) || scalar == "\u{FEFF}" }
    return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && !"\"'()".unicodeScalars.contains(scalar)
  }

  /// What parts tokens of YAML, with the line ends that the repertoire refuses.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  private mutating func refuse(_ message: String, line: Int, column: Int) {
    isHostile = true
    faults.append(Diagnostic(message, at: Place(file: file, line: line, column: column)))
  }
}
