internal import Yams

/// A value of a YAML file, with its place.
public struct YAMLValue: Sendable {
  let content: Content
  /// The beginning of the value.
  public let place: Place

  enum Content: Sendable {
    case scalar(String, tag: String)
    case list([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
    case alias
  }

  /// Whether it has keys.
  public var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The text of a scalar; nil for lists and mappings.
  var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The type of a scalar; nil for lists and mappings.
  var scalarType: ScalarType? {
    guard case .scalar(let text, let tag) = content else { return nil }
    // Without a tag, it is a plain scalar, whose type follows from its text.
    return tag.isEmpty ? ScalarType(plain: text) : ScalarType(tag)
  }

  /// A description of the value, for a message that expected something else.
  var found: String {
    switch content {
    case .mapping: "a mapping"
    case .list: "a list"
    case .alias: "an alias"
    case .scalar: scalarType?.rawValue ?? "text"
    }
  }
}

extension YAMLValue {
  /// The parser's value. Its own are slow to copy, since each has a weak reference.
  init(_ node: Node, file: String) {
    place = Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    content =
      switch node {
      case .scalar(let scalar): .scalar(scalar.string, tag: scalar.tag.rawValue)
      case .sequence(let items): .list(items.map { YAMLValue($0, file: file) })
      case .mapping(let pairs): .mapping(pairs.map { (YAMLValue($0.key, file: file), YAMLValue($0.value, file: file)) })
      case .alias: .alias
      }
  }
}

/// The type of a scalar in YAML 1.1, with its name in messages.
enum ScalarType: String {
  case text
  case number = "a number"
  case flag = "true or false"
  case nothing
  case date = "a date"

  init(_ tag: String) {
    switch tag {
    case Tag.Name.null.rawValue: self = .nothing
    case Tag.Name.int.rawValue, Tag.Name.float.rawValue: self = .number
    case Tag.Name.bool.rawValue: self = .flag
    case Tag.Name.timestamp.rawValue: self = .date
    default: self = .text
    }
  }

  /// The type of a scalar without quotes.
  ///
  /// The type is usually recognised at once. Only the rest are tried with Yams's patterns, which are a hundred times as slow.
  init(plain words: String) {
    if Self.isSurelyText(words) {
      self = .text
    } else if Self.isSurelyNumber(words) {
      self = .number
    } else if Bool(words) != nil {
      self = .flag
    } else {
      // A tag caches its resolution, so each text needs its own.
      self.init(Resolver.default.resolveTag(of: Node(words, Tag(.implicit))).rawValue)
    }
  }

  /// Whether a text is still text if read again without quotes.
  static func isText(plain words: String) -> Bool {
    isSurelyText(words) || Resolver.default.resolveTag(of: Node(words, Tag(.implicit))) == .str
  }

  /// Whether the words are certainly text: not a word of YAML, or a code with letters that no number has.
  private static func isSurelyText(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return false }
    switch first {
    case 0x80...: return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return words.utf8.count > longestWord || !wordsOfYAML.contains(words.lowercased())
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return !words.utf8.allSatisfy(lettersOfNumbers.contains) || words.utf8.last.map(lettersWithinNumbers.contains) == true
    default: return false
    }
  }

  /// Whether the words are certainly a number: decimal digits without a leading zero.
  private static func isSurelyNumber(_ words: String) -> Bool {
    words.utf8.first != UInt8(ascii: "0") && words.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && !words.isEmpty
  }

  private static let wordsOfYAML: Set = ["true", "false", "yes", "no", "on", "off", "null"]
  private static let longestWord = 5
  /// The characters of numbers and dates.
  private static let lettersOfNumbers = Set("0123456789abcdefABCDEFoxTtZ+-.:_ \t".utf8)
  /// Those of them that no number or date ends with.
  private static let lettersWithinNumbers = Set("oxtT".utf8)
}

/// The fields of a YAML mapping, by key.
public struct YAMLFields {
  /// The beginning of the mapping.
  public let place: Place
  /// In the order of the file.
  public let entries: [(key: String, place: Place, value: YAMLValue)]
  /// The indices of many keys. A few are found just as fast one by one.
  private let places: [String: Int]

  private static let few = 16

  init(place: Place, entries: [(key: String, place: Place, value: YAMLValue)]) {
    self.place = place
    self.entries = entries
    places = entries.count <= Self.few ? [:] : Dictionary(zip(entries.map(\.key), entries.indices)) { first, _ in first }
  }

  /// The value of a key.
  public subscript(key: String) -> YAMLValue? {
    if entries.count <= Self.few { return entries.first { $0.key == key }?.value }
    return places[key].map { entries[$0].value }
  }

  /// No fields, in place of a mapping that is missing or of the wrong type.
  public static func none(at place: Place) -> YAMLFields {
    YAMLFields(place: place, entries: [])
  }
}
