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
