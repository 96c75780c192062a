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
    try Yams.serialize(node: node(inline: false), indent: 2, width: 120, allowUnicode: true, sortKeys: false)
  }

  private func node(inline: Bool) -> Node {
    switch self {
    case .text(let text): Self.scalar(text)
    case .number(let number): Node(String(number), Tag(.int))
    case .flag(let flag): Node(flag ? "true" : "false", Tag(.bool))
    case .list(let items): Node(items.map { $0.node(inline: inline) }, Tag(.seq), inline ? .flow : .block)
    case .mapping(let entries):
      Node(entries.map { (Self.scalar($0.key), $0.value.node(inline: inline)) }, Tag(.map), inline ? .flow : .block)
    case .inline(let tree): tree.node(inline: true)
    }
  }

  /// A text that would be read as a number, a date or a word for true goes in quotes.
  private static func scalar(_ text: String) -> Node {
    let plain = Node(text, Tag(.implicit))
    let isText = Resolver.default.resolveTag(of: plain) == .str
    return Node(text, Tag(.str), isText ? .any : .doubleQuoted)
  }
}
