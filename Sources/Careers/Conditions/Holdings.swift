/// What somebody says they hold. What is absent or empty wasn't told; a list that was told is complete.
public struct Holdings: Codable, Hashable, Sendable {
  /// The highest award.
  public var award: HeldAward?
  /// Ids of the ``FieldOfStudy`` values that the award is in.
  public var fields: [String]
  /// Years of experience.
  public var years: Int?
  public var languages: [HeldLanguage]
  /// Ids of the ``Qualification`` records that are certifications or examinations.
  public var certificates: [RecordID]

  public init(
    award: HeldAward? = nil, fields: [String] = [], years: Int? = nil, languages: [HeldLanguage] = [], certificates: [RecordID] = []
  ) {
    self.award = award
    self.fields = fields
    self.years = years
    self.languages = languages
    self.certificates = certificates
  }

  /// Whether nothing was told.
  public var isEmpty: Bool { self == Holdings() }
}
