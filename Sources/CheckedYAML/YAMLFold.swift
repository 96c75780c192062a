/// Breaks lines where a text has no blank for a long way, as Chinese has: libyaml breaks lines at blanks alone.
///
/// A backslash at the end of a line in double quotes joins it to the next without a blank (YAML 1.2.2, section 7.3.1).
enum YAMLFold {
  /// Stands for an end of a line until libyaml has written the text: a character of private use, which no catalogue may hold.
  static let mark: Unicode.Scalar = "\u{E000}"
  /// Characters of YAML without a blank that stand on one line.
  private static let longestRun = 1_000
  /// Of a run that is longer, on each line.
  private static let piece = 400
  /// What a character beyond the Basic Multilingual Plane takes as an escape.
  private static let escapeLength = 10

  /// The text with marks where its lines are to end; nothing where it can do without.
  static func marked(_ text: String) -> String? {
    // A run takes no more characters than it has bytes, or than two and a half times as many where they are escapes.
    guard text.utf8.count > longestRun * 4 / escapeLength else { return nil }
    let runs = text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
    guard runs.contains(where: isLong) else { return nil }
    return runs.map { isLong($0) ? broken($0) : String($0) }.joined(separator: " ")
  }

  private static func isLong(_ run: Substring.UnicodeScalarView) -> Bool {
    run.count * escapeLength > longestRun && run.reduce(0) { $0 + length($1) } > longestRun
  }

  private static func length(_ scalar: Unicode.Scalar) -> Int { scalar.value > 0xFFFF ? escapeLength : 1 }

  private static func broken(_ run: Substring.UnicodeScalarView) -> String {
    var broken = String.UnicodeScalarView()
    var column = 0
    for scalar in run {
      if column >= piece, mayBegin(scalar) {
        broken.append(mark)
        column = 0
      }
      broken.append(scalar)
      column += length(scalar)
    }
    return String(broken)
  }

  /// Neither a mark on the character before nor what could be taken for an anchor or alias begins a line.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .notReordered && !scalar.properties.isGraphemeExtend
      && !"&*".unicodeScalars.contains(scalar)
  }

  /// Lines that end where the marks stand, those below further in than the first.
  static func folded(_ yaml: String) -> String {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count + 2)
      return line.unicodeScalars.split(separator: mark).map { String($0) }.joined(separator: "\\\n" + indent)
    }.joined(separator: "\n")
  }
}
