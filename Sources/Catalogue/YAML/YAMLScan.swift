internal import TextLayout

/// A first look at a file's text, before any parser sees it: refused characters, and what could exhaust a parser.
struct YAMLScan {
  let file: String
  private(set) var faults: [Fault] = []
  private(set) var refused: Set<Unicode.Scalar> = []
  /// Whether the text must not reach a parser.
  private(set) var isHostile = false

  init(file: String) {
    self.file = file
  }

  mutating func read(_ text: String) {
    guard text.utf8.count <= YAMLFile.largestSize else {
      refuse("the file is larger than \(YAMLFile.largestSize) bytes", line: 1, column: 1)
      return
    }
    var nesting = 0
    for (index, line) in Self.lines(of: text).enumerated() {
      readLine(line, number: index + 1, nesting: &nesting)
    }
  }

  /// By scalars, as a parser reads it: to `Character`, a carriage return and its line feed are one. Other line separators stay in
  /// their line, which refuses them.
  private static func lines(of text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  private mutating func readLine(_ line: Substring, number: Int, nesting: inout Int) {
    guard line.unicodeScalars.count <= YAMLFile.longestLine else {
      refuse("the line is longer than \(YAMLFile.longestLine) characters", line: number, column: YAMLFile.longestLine + 1)
      return
    }
    for fault in Repertoire.faults(in: String(line)) where fault.scalar != "\t" {
      refused.insert(fault.scalar)
      faults.append(Fault("character not allowed: \(fault)", at: Place(file: file, line: number, column: fault.offset + 1)))
    }
    checkNesting(line, number: number, nesting: &nesting)
    checkAliases(line, number: number)
  }

  /// Counts brackets without regard to quotes: right for a bound that only an attack reaches.
  private mutating func checkNesting(_ line: Substring, number: Int, nesting: inout Int) {
    for scalar in line.unicodeScalars {
      if scalar == "[" || scalar == "{" { nesting += 1 }
      if scalar == "]" || scalar == "}" { nesting = max(0, nesting - 1) }
    }
    let dashes = line.unicodeScalars.prefix { $0 == "-" || $0 == " " || $0 == "?" }.count { $0 != " " }
    let indent = line.unicodeScalars.prefix { $0 == " " }.count
    if nesting > YAMLFile.deepestNesting || dashes > YAMLFile.deepestNesting || indent > 4 * YAMLFile.deepestNesting {
      refuse("nested deeper than \(YAMLFile.deepestNesting)", line: number, column: 1)
    }
  }

  /// An anchor or alias stands where a value may begin. Both are refused: a few lines of them stand for millions of values.
  private mutating func checkAliases(_ line: Substring, number: Int) {
    var mayBegin = true
    var isInTag = false
    var isComment = false
    var previous: Unicode.Scalar = " "
    let scalars = Array(line.unicodeScalars)
    for (column, scalar) in scalars.enumerated() {
      if Self.endsLine(scalar) { (mayBegin, isInTag, previous, isComment) = (true, false, " ", false) }
      if scalar == "#", Self.isBlank(previous) { isComment = true }
      if isComment || Self.endsLine(scalar) { continue }
      let next = column + 1 < scalars.count ? scalars[column + 1] : " "
      if mayBegin, scalar == "&" || scalar == "*", !Self.isBlank(next) {
        let message = "anchors and aliases aren't used in a catalogue; put text that begins with \(scalar) in quotes"
        refuse(message, line: number, column: column + 1)
        return
      }
      isInTag = !Self.isBlank(scalar) && (isInTag || (mayBegin && scalar == "!"))
      mayBegin =
        isInTag || "[{,:".unicodeScalars.contains(scalar) || (Self.isBlank(scalar) && (mayBegin || "-?".unicodeScalars.contains(previous)))
      previous = scalar
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// What YAML takes for the end of a line and the repertoire refuses.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    ["\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  private mutating func refuse(_ message: String, line: Int, column: Int) {
    isHostile = true
    faults.append(Fault(message, at: Place(file: file, line: line, column: column)))
  }
}
