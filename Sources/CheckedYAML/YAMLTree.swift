internal import Yams

/// The content of a YAML file to write.
public indirect enum YAMLTree: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([YAMLTree])
  case mapping([Entry])
  /// A list or a mapping on one line.
  case inline(YAMLTree)

  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: YAMLTree

    public init(_ key: String, _ value: YAMLTree) {
      self.key = key
      self.value = value
    }
  }

  /// The text of the file. Equal trees give equal bytes.
  ///
  /// - Throws: if libyaml can't write a text.
  public func yaml() throws -> String {
    let yaml = try Yams.serialize(node: node(YAMLTags(), inline: false), indent: 2, width: 120, allowUnicode: true, sortKeys: false)
    return yaml.unicodeScalars.contains(YAMLFold.mark) ? YAMLFold.folded(yaml) : yaml
  }

  private func node(_ tags: YAMLTags, inline: Bool) -> Node {
    switch self {
    case .text(let text): Self.scalar(text, tags)
    case .number(let number): Node(String(number), tags.number)
    case .flag(let flag): Node(flag ? "true" : "false", tags.flag)
    case .list(let items): Node(items.map { $0.node(tags, inline: inline) }, tags.list, inline ? .flow : .block)
    case .mapping(let entries):
      Node(entries.map { (Self.scalar($0.key, tags), $0.value.node(tags, inline: inline)) }, tags.mapping, inline ? .flow : .block)
    case .inline(let tree): tree.node(tags, inline: true)
    }
  }

  /// A text that looks like a number, a date or a boolean is quoted.
  private static func scalar(_ text: String, _ tags: YAMLTags) -> Node {
    if let marked = YAMLFold.marked(text) { return Node(marked, tags.text, .doubleQuoted) }
    return Node(text, tags.text, ScalarType.isText(plain: text) ? .any : .doubleQuoted)
  }
}

/// The tags of a file's nodes, shared because creating one takes time and memory.
struct YAMLTags {
  let text = Tag(.str)
  let number = Tag(.int)
  let flag = Tag(.bool)
  let list = Tag(.seq)
  let mapping = Tag(.map)
}

/// Breaks lines in long texts without blanks, such as Chinese, because libyaml breaks lines only at blanks.
///
/// A backslash at the end of a line in double quotes joins it to the next without a blank (YAML 1.2.2, section 7.3.1).
enum YAMLFold {
  /// Represents a line end until libyaml has written the text: a private use character, which no catalogue may hold.
  static let mark: Unicode.Scalar = "\u{E000}"
  /// The most characters without a blank on one line.
  private static let longestRun = 1_000
  /// The characters on each line of a longer run.
  private static let piece = 400
  /// The length of the escape for a character beyond the Basic Multilingual Plane.
  private static let escapeLength = 10

  /// The text with marks where lines should end; nil if none are needed.
  static func marked(_ text: String) -> String? {
    // A run has at most as many characters as bytes, or two and a half times as many if they are escaped.
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

  /// Combining marks, and signs that look like an anchor or alias, can't begin a line.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .notReordered && !scalar.properties.isGraphemeExtend
      && !"&*".unicodeScalars.contains(scalar)
  }

  /// Breaks lines at the marks and indents those after the first further.
  static func folded(_ yaml: String) -> String {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count + 2)
      return line.unicodeScalars.split(separator: mark).map { String($0) }.joined(separator: "\\\n" + indent)
    }.joined(separator: "\n")
  }
}
