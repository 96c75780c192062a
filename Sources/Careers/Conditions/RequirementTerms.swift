/// What an entry requirement states in terms that can be compared with what somebody holds.
public struct RequirementTerms: Codable, Hashable, Sendable {
  public var kind: EntryRequirementKind
  /// Ids of ``Qualification`` records, any of which will do.
  public var qualifications: [RecordID]
  /// The lowest level among the qualifications that have one.
  public var qfLevel: QFLevel?
  /// Ids of the ``FieldOfStudy`` values that are required, any of which will do; none where they are only preferred.
  public var fields: [String]
  public var languages: [LanguageRequirement]
  /// Wanted, not required.
  public var preferred: Bool
  /// Whether a related field of study will do too.
  public var fieldsOrRelated: Bool
  public var orAbove: Bool
  public var orEquivalent: Bool
  /// Whether it also asks for what can't be compared: experience, skills, results of an examination, or what only its text says.
  public var asksForMore: Bool

  package init(
    kind: EntryRequirementKind, qualifications: [RecordID], qfLevel: QFLevel?, fields: [String], languages: [LanguageRequirement],
    preferred: Bool, fieldsOrRelated: Bool, orAbove: Bool, orEquivalent: Bool, asksForMore: Bool
  ) {
    self.kind = kind
    self.qualifications = qualifications
    self.qfLevel = qfLevel
    self.fields = fields
    self.languages = languages
    self.preferred = preferred
    self.fieldsOrRelated = fieldsOrRelated
    self.orAbove = orAbove
    self.orEquivalent = orEquivalent
    self.asksForMore = asksForMore
  }

  public init(of requirement: EntryRequirement) {
    kind = requirement.kind
    qualifications = requirement.qualifications
    qfLevel = requirement.qfLevel
    fields = requirement.fieldsPreferred ? [] : requirement.fields.map(\.id)
    languages = requirement.languages
    preferred = requirement.preferred
    fieldsOrRelated = requirement.fieldsOrRelated
    orAbove = requirement.orAbove
    orEquivalent = requirement.orEquivalent
    asksForMore =
      requirement.asksForMore || [.experience, .skill].contains(requirement.kind) || requirement.years != nil
      || !requirement.results.isEmpty
      || !requirement.names.isEmpty
  }
}
