/// A language that somebody reads, writes or speaks.
public struct HeldLanguage: Codable, Hashable, Sendable {
  public enum Skill: String, Codable, CaseIterable, Hashable, Sendable {
    case read, written, spoken
  }

  public var language: LanguageRequirement.Tongue
  public var skill: Skill

  public init(_ language: LanguageRequirement.Tongue, _ skill: Skill) {
    self.language = language
    self.skill = skill
  }
}

extension LanguageRequirement.Tongue {
  /// Whether one name may stand for the other: Chinese is spoken as Cantonese and as Putonghua, and a foreign language may be English.
  func mayMean(_ other: LanguageRequirement.Tongue) -> Bool {
    let pair: Set = [self, other]
    return [[.chinese, .cantonese], [.chinese, .putonghua], [.foreign, .english]].contains(pair)
  }
}
