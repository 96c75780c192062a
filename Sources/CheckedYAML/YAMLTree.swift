internal import Yams

/// What is written to a YAML file.
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

  /// The file's text. Equal trees are equal bytes.
  ///
  /// - Throws: where libyaml can't write a text.
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

  /// A text that would be read as a number, a date or a word for true goes in quotes.
  private static func scalar(_ text: String, _ tags: YAMLTags) -> Node {
    if let marked = YAMLFold.marked(text) { return Node(marked, tags.text, .doubleQuoted) }
    return Node(text, tags.text, ScalarType.isText(plain: text) ? .any : .doubleQuoted)
  }
}

/// The tags of one file's nodes: thousands of nodes share one, since a tag takes long to make and much room.
struct YAMLTags {
  let text = Tag(.str)
  let number = Tag(.int)
  let flag = Tag(.bool)
  let list = Tag(.seq)
  let mapping = Tag(.map)
}

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
