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
    return Node(text, tags.text, isSurelyText(text) || tags.isText(text) ? .any : .doubleQuoted)
  }

  /// Most texts are seen at once to be one: a word that isn't one of YAML's, or a code that no number has the letters of.
  private static func isSurelyText(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if !first.isASCII || first.properties.isAlphabetic { return !wordsOfYAML.contains(text.lowercased()) }
    return ("0"..."9").contains(first) && !text.unicodeScalars.allSatisfy(lettersOfNumbers.contains)
  }

  private static let wordsOfYAML: Set = ["true", "false", "yes", "no", "on", "off", "null"]
  /// Those of dates among them.
  private static let lettersOfNumbers = Set("0123456789abcdefABCDEFoxTtZ+-.:_ \t".unicodeScalars)
}
