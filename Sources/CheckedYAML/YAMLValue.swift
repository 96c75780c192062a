internal import Yams

/// A value of a YAML file that knows its place.
public struct YAMLValue {
  let node: Node
  let file: String

  /// Where it begins.
  public var place: Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Whether it has keys.
  public var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// What a word or a figure is; nothing for lists and mappings.
  var scalarType: ScalarType? {
    guard let scalar = node.scalar else { return nil }
    switch scalar.tag.description {
    // What is tagged so is plain, and what it is follows from how it looks.
    case Tag.Name.implicit.rawValue: return ScalarType(plain: scalar.string)
    case let tag: return ScalarType(tag)
    }
  }

  /// What the value is, for a message that expected something else.
  var found: String {
    switch node {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    case .scalar: scalarType?.rawValue ?? "text"
    }
  }
}

/// What a scalar is by the types of YAML 1.1, in the words of messages.
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
  /// Most are seen at once to be text or a number; only for the rest are Yams's patterns tried, which take a hundred times as long.
  init(plain words: String) {
    if Self.isSurelyText(words) {
      self = .text
    } else if Self.isSurelyNumber(words) {
      self = .number
    } else {
      // A tag keeps what it was resolved as, so that each text needs its own.
      self.init(Resolver.default.resolveTag(of: Node(words, Tag(.implicit))).rawValue)
    }
  }

  /// Whether a text stays one when it is read again without quotes.
  static func isText(plain words: String) -> Bool {
    isSurelyText(words) || Resolver.default.resolveTag(of: Node(words, Tag(.implicit))) == .str
  }

  /// A word that isn't one of YAML's, or a code that no number has the letters of.
  private static func isSurelyText(_ words: String) -> Bool {
    guard let first = words.utf8.first else { return false }
    switch first {
    case 0x80...: return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return words.utf8.count > longestWord || !wordsOfYAML.contains(words.lowercased())
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return !words.utf8.allSatisfy(lettersOfNumbers.contains)
    default: return false
    }
  }

  /// Decimal digits, the first of them no zero.
  private static func isSurelyNumber(_ words: String) -> Bool {
    words.utf8.first != UInt8(ascii: "0") && words.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && !words.isEmpty
  }

  private static let wordsOfYAML: Set = ["true", "false", "yes", "no", "on", "off", "null"]
  private static let longestWord = 5
  /// Those of dates among them.
  private static let lettersOfNumbers = Set("0123456789abcdefABCDEFoxTtZ+-.:_ \t".utf8)
}

/// The fields of a YAML mapping, by key.
public struct YAMLFields {
  /// Where the mapping begins.
  public let place: Place
  /// In the order of the file.
  public let entries: [(key: String, place: Place, value: YAMLValue)]
  /// The places of keys among many; a few are found as fast by looking at each.
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

  /// No fields at all: what stands for a mapping that is missing or of the wrong type.
  public static func none(at place: Place) -> YAMLFields {
    YAMLFields(place: place, entries: [])
  }
}
