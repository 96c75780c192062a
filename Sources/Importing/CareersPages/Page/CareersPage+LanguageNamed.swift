public import Careers

extension CareersPage {
  /// A language that a requirement names; its skill is absent where none is named.
  public struct LanguageNamed: Hashable, Sendable {
    public var language: LanguageRequirement.Tongue
    public var skill: LanguageRequirement.Skill?
    public var standard: LanguageRequirement.Standard?
  }
}
