internal import Careers
internal import CheckedYAML

/// The fields of a published mapping in the order of its file; what isn't there leaves no key.
struct PublishedFields {
  /// Bytes of a list that stands on one line.
  private static let longestInline = 500

  private var entries: [YAMLTree.Entry] = []

  var tree: YAMLTree { .mapping(entries) }
  /// On one line.
  var inline: YAMLTree { .inline(tree) }

  mutating func add(_ key: String, _ value: YAMLTree?) {
    if let value { entries.append(YAMLTree.Entry(key, value)) }
  }

  mutating func add(_ key: String, _ text: String?) { add(key, text.map(PublishedWords.clean).map(YAMLTree.text)) }

  mutating func add(_ key: String, _ number: Int?) { add(key, number.map(YAMLTree.number)) }

  /// A flag stands only where it is true.
  mutating func add(_ key: String, _ flag: Bool) { add(key, flag ? .flag(true) : nil) }

  mutating func add(_ key: String, _ lines: ClosedRange<Int>?) {
    add(key, lines.map { .inline(.list([.number($0.lowerBound), .number($0.upperBound)])) })
  }

  /// Words in the languages that the document has them in.
  mutating func add(_ key: String, _ text: Text?) {
    var fields = PublishedFields()
    if let text { fields.add(text) }
    add(key, fields.entries.isEmpty ? nil : fields.inline)
  }

  /// The languages of a text as fields among others.
  mutating func add(_ text: Text) {
    for language in Language.allCases where !text.ours.contains(language) { add(language.rawValue, text[language]) }
  }

  /// A list, on one line where it is short; nothing where there is nothing in it.
  mutating func add(_ key: String, _ words: [String]) {
    let list = YAMLTree.list(words.map(PublishedWords.clean).map(YAMLTree.text))
    let isShort = words.reduce(0) { $0 + $1.utf8.count } <= Self.longestInline
    add(key, words.isEmpty ? nil : isShort ? .inline(list) : list)
  }

  mutating func add(_ key: String, _ ids: [RecordID]) { add(key, ids.map(\.rawValue)) }

  /// A list of mappings, where there is something in it.
  mutating func add(_ key: String, _ items: [YAMLTree]) { add(key, items.isEmpty ? nil : .list(items)) }

  /// - Parameter document: the one that the file names for all its items.
  mutating func add(_ provenance: Provenance?, in document: String? = nil) {
    add("document", provenance?.document == document ? nil : provenance?.document)
    add("lines", provenance?.lines)
  }
}
