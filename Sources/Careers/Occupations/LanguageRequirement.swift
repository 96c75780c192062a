/// A language asked for, spoken or written.
public struct LanguageRequirement: Codable, Hashable, Sendable {
  public enum Tongue: String, Codable, CaseIterable, Hashable, Sendable {
    case chinese, english, cantonese, putonghua, foreign
  }

  public enum Skill: String, Codable, CaseIterable, Hashable, Sendable {
    case written, spoken
  }

  public enum Standard: String, Codable, CaseIterable, Hashable, Sendable {
    case good, fluent
  }

  public var language: Tongue
  public var skill: Skill
  /// Absent where the document names none.
  public var standard: Standard?

  public init(language: Tongue, skill: Skill, standard: Standard? = nil) {
    self.language = language
    self.skill = skill
    self.standard = standard
  }
}
