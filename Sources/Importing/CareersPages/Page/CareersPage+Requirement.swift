public import Careers

extension CareersPage {
  /// One entry requirement: the document's words, and what they state in terms that can be compared.
  public struct Requirement: Hashable, Sendable {
    public var kind: EntryRequirementKind
    public var text: Text
    /// Any of these will do.
    public var awards: [StatedName] = []
    public var certifications: [StatedName] = []
    public var examinations: [StatedName] = []
    public var results: [ExaminationResult] = []
    public var fields: [StatedName] = []
    public var years: YearsOfExperience?
    public var languages: [LanguageNamed] = []
    /// Products and programming languages.
    public var names: [String] = []
    public var preferred = false
    public var fieldsPreferred = false
    public var fieldsOrRelated = false
    public var orAbove = false
    public var orEquivalent = false
    public var asksForMore = false
    public var lines: ClosedRange<Int>
  }
}
