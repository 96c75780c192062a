/// Words in one or both languages, and which of them are ours.
///
/// A language in `ours` is our wording or translation; any other is the document's.
public struct Text: Hashable, Sendable {
  public var english: String?
  public var traditionalChinese: String?
  public var ours: Set<Language>

  public init(english: String? = nil, traditionalChinese: String? = nil, ours: Set<Language> = []) {
    self.english = english
    self.traditionalChinese = traditionalChinese
    self.ours = ours
  }

  /// Words of the program itself, such as a heading, in both languages.
  public init(_ english: String, _ traditionalChinese: String) {
    self.init(english: english, traditionalChinese: traditionalChinese)
  }

  /// Words that we add to a document's.
  public static func ours(_ english: String, _ traditionalChinese: String) -> Text {
    Text(english: english, traditionalChinese: traditionalChinese, ours: [.english, .traditionalChinese])
  }

  /// One string for both languages: a code, a number, a product's name.
  public init(verbatim string: String) {
    self.init(english: string, traditionalChinese: string)
  }

  public subscript(language: Language) -> String? {
    get { language == .english ? english : traditionalChinese }
    set {
      if language == .english { english = newValue } else { traditionalChinese = newValue }
    }
  }

  /// The words in `language`, or in the other language if it is missing; empty if both are.
  public func reading(in language: Language) -> TextReading {
    if let words = self[language] {
      return TextReading(words: words, language: language, isOurs: ours.contains(language), isFallback: false)
    }
    let other = language.other
    return TextReading(words: self[other] ?? "", language: other, isOurs: ours.contains(other), isFallback: true)
  }

  /// The words of ``reading(in:)`` alone.
  public func words(in language: Language) -> String {
    reading(in: language).words
  }

  /// The languages without words.
  public var missing: [Language] {
    Language.allCases.filter { self[$0] == nil }
  }

  /// Applies `transform` to the words of each language, to put a sentence around them; `ours` is kept.
  public func mapped(_ transform: (Language, String) -> String) -> Text {
    var mapped = self
    for language in Language.allCases { mapped[language] = self[language].map { transform(language, $0) } }
    return mapped
  }

  /// Joins texts language by language; the result is ours if any part is.
  ///
  /// A language that any part lacks is left out, so that the whole falls back as the part does. If no language is in every part, each part
  /// falls back by itself.
  public static func joined(_ texts: [Text], separator: Text) -> Text {
    var joined = Text()
    guard !texts.isEmpty else { return joined }
    let common = Language.allCases.filter { language in texts.allSatisfy { $0[language] != nil } }
    for language in common.isEmpty ? Language.allCases : common {
      joined[language] = texts.map { $0.words(in: language) }.joined(separator: separator.words(in: language))
    }
    joined.ours = texts.reduce(into: []) { $0.formUnion($1.ours) }
    return joined
  }
}

extension Text: Codable {
  private enum CodingKeys: String, CodingKey {
    case english = "en"
    case traditionalChinese = "zh-Hant"
    case ours
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    english = try container.decodeIfPresent(String.self, forKey: .english)
    traditionalChinese = try container.decodeIfPresent(String.self, forKey: .traditionalChinese)
    ours = Set(try container.decodeIfPresent([Language].self, forKey: .ours) ?? [])
  }

  /// Sorts `ours`, so that equal texts are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(english, forKey: .english)
    try container.encodeIfPresent(traditionalChinese, forKey: .traditionalChinese)
    try container.encode(ours.sorted(), forKey: .ours)
  }
}

/// A text as it reads in one language.
public struct TextReading: Hashable, Sendable {
  public var words: String
  /// The language of the words: not the one asked for if `isFallback`.
  public var language: Language
  public var isOurs: Bool
  public var isFallback: Bool
}

/// A language of Waymark, by its BCP 47 tag.
public enum Language: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
  case english = "en"
  case traditionalChinese = "zh-Hant"

  /// The other of the two languages.
  public var other: Language {
    self == .english ? .traditionalChinese : .english
  }
}

extension Language: Comparable {
  public static func < (left: Language, right: Language) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A text and the lines of the document that it restates: a duty, a remark.
public struct Statement: Hashable, Sendable {
  public var text: Text
  /// First and last line in the document's plain text, from 1.
  public var lines: ClosedRange<Int>?
  /// Our tags of a duty.
  public var activities: [Activity]

  public init(text: Text, lines: ClosedRange<Int>? = nil, activities: [Activity] = []) {
    self.text = text
    self.lines = lines
    self.activities = activities
  }
}

extension Statement: Codable {
  private enum CodingKeys: String, CodingKey {
    case lines, activities
  }

  public init(from decoder: any Decoder) throws {
    text = try Text(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    lines = try container.decodeIfPresent(ClosedRange<Int>.self, forKey: .lines)
    activities = try container.decodeIfPresent([Activity].self, forKey: .activities) ?? []
  }

  /// Writes the other keys beside the text's own, so that a statement also decodes as a text. Without activities it has no key for them.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(lines, forKey: .lines)
    if !activities.isEmpty { try container.encode(activities, forKey: .activities) }
  }
}
