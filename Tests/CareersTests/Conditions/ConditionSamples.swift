import Careers

/// Conditions, and facts of records of every kind for them to be asked of.
enum ConditionSamples {
  static let diploma = RequirementTerms(
    of: EntryRequirement(
      kind: .award, text: Text("x", "y"), qualifications: ["higher-diploma"], qfLevel: Samples.qf(4),
      fields: [FieldOfStudy(id: "mathematics", title: Text("Mathematics", "數學"))], orAbove: true))

  /// Everything that an occupation may state.
  static let occupation = ConditionFacts(
    kind: .occupation, pay: 15_000, hoursFrom: 40, hoursTo: 45, irregular: false, settings: [.indoors], traits: ["patient", "careful"],
    institutions: ["ive"], courses: ["ive/software"], qfLevels: QFLevelSet([Samples.qf(4)]), requirements: [diploma])

  /// One condition on each subject, in the words that a test may say it by.
  static let subjects: [Condition.Subject] = [
    .award(HeldAward("higher-diploma", qfLevel: Samples.qf(4))), .field("mathematics"), .years(2),
    .language(HeldLanguage(.english, .spoken)),
    .certificate("mcp"), .payFrom(15_000), .hoursTo(45), .workplace(.indoors), .regularHours, .trait("patient"), .institution("ive"),
    .course("ive/software"), .qfFrom(Samples.qf(3)), .qfTo(Samples.qf(5)), .kind(.occupation),
  ]

  static func conditions(_ subjects: Condition.Subject..., keepsUnknown: Bool = true) -> Conditions {
    Conditions(subjects.map { Condition($0) }, keepsUnknown: keepsUnknown)
  }
}
