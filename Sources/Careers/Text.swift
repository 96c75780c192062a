/// Words in one or both languages, which remembers whose they are.
///
/// A language named in `ours` is our wording or translation; any other is what the document states.
public struct Text: Hashable, Sendable {
  public var english: String?
  public var traditionalChinese: String?
  public var ours: Set<Language>

  public init(english: String? = nil, traditionalChinese: String? = nil, ours: Set<Language> = []) {
    self.english = english
    self.traditionalChinese = traditionalChinese
    self.ours = ours
  }

  /// Words of the program itself, such as a heading: in both languages and nobody's claim.
  public init(_ english: String, _ traditionalChinese: String) {
    self.init(english: english, traditionalChinese: traditionalChinese)
  }

  /// Words that we add to what a document states.
  public static func ours(_ english: String, _ traditionalChinese: String) -> Text {
    Text(english: english, traditionalChinese: traditionalChinese, ours: [.english, .traditionalChinese])
  }

  /// The same string in both languages: a code, a number, a product's name.
  public init(verbatim string: String) {
    self.init(english: string, traditionalChinese: string)
  }

  public subscript(language: Language) -> String? {
    get { language == .english ? english : traditionalChinese }
    set {
      if language == .english { english = newValue } else { traditionalChinese = newValue }
    }
  }

  /// The words in `language`, or in the other one where it is missing, or nothing at all.
  public func reading(in language: Language) -> Reading {
    if let words = self[language] {
      return Reading(words: words, language: language, isOurs: ours.contains(language), isFallback: false)
    }
    let other = language.other
    return Reading(words: self[other] ?? "", language: other, isOurs: ours.contains(other), isFallback: true)
  }

  /// The words alone; see ``reading(in:)``.
  public func words(in language: Language) -> String {
    reading(in: language).words
  }

  /// The languages this text lacks.
  public var missing: [Language] {
    Language.allCases.filter { self[$0] == nil }
  }

  /// The words of each language put into others, such as a sentence around them; they stay whose they were.
  public func mapped(_ transform: (Language, String) -> String) -> Text {
    var mapped = self
    for language in Language.allCases { mapped[language] = self[language].map { transform(language, $0) } }
    return mapped
  }

  /// The texts' words joined language by language; it counts as ours where any part is.
  ///
  /// It lacks a language that any part lacks, so that it falls back as they do. Where no language is in every part, each part
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

  /// Writes `ours` in a fixed order, so that equal texts are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(english, forKey: .english)
    try container.encodeIfPresent(traditionalChinese, forKey: .traditionalChinese)
    try container.encode(ours.sorted(), forKey: .ours)
  }
}

/// A text as it reads in one language.
public struct Reading: Hashable, Sendable {
  public var words: String
  /// The language of the words, which is the other one when `isFallback`.
  public var language: Language
  public var isOurs: Bool
  public var isFallback: Bool
}

/// A language that Waymark speaks, by its BCP 47 tag.
public enum Language: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
  case english = "en"
  case traditionalChinese = "zh-Hant"

  /// The language that `t` turns to.
  public var other: Language {
    self == .english ? .traditionalChinese : .english
  }
}

extension Language: Comparable {
  public static func < (left: Language, right: Language) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A text that restates certain lines of a document: a duty, a remark, an overview.
public struct Statement: Hashable, Sendable {
  public var text: Text
  /// First and last line in the plain text of the document.
  public var lines: ClosedRange<Int>?

  public init(text: Text, lines: ClosedRange<Int>? = nil) {
    self.text = text
    self.lines = lines
  }
}

extension Statement: Codable {
  private enum CodingKeys: String, CodingKey {
    case lines
  }

  public init(from decoder: any Decoder) throws {
    text = try Text(from: decoder)
    lines = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(ClosedRange<Int>.self, forKey: .lines)
  }

  /// Writes the text's own keys and `lines` beside them: a statement reads as a text.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(lines, forKey: .lines)
  }
}
