/// One entry requirement: our words for it, and values that can be compared with what a student holds.
public struct EntryRequirement: Codable, Hashable, Sendable {
  public var kind: EntryRequirementKind
  public var text: Text
  /// Ids of ``Qualification`` records, any of which is enough.
  public var qualifications: [RecordID]
  /// The lowest level among the qualifications that have one.
  public var qfLevel: QFLevel?
  public var fields: [FieldOfStudy]
  public var years: YearsOfExperience?
  public var languages: [LanguageRequirement]
  public var results: [ExaminationResult]
  /// Products and programming languages that the document names.
  public var names: [String]
  /// Preferred, not required.
  public var preferred: Bool
  /// Whether the fields of study are preferred, not required.
  public var fieldsPreferred: Bool
  /// Whether a related field of study is enough too.
  public var fieldsOrRelated: Bool
  public var orAbove: Bool
  public var orEquivalent: Bool
  /// Whether the document asks for more than these values hold, such as where an award is from.
  public var asksForMore: Bool
  public var lines: ClosedRange<Int>?

  public init(
    kind: EntryRequirementKind, text: Text, qualifications: [RecordID] = [], qfLevel: QFLevel? = nil, fields: [FieldOfStudy] = [],
    years: YearsOfExperience? = nil, languages: [LanguageRequirement] = [], results: [ExaminationResult] = [], names: [String] = [],
    preferred: Bool = false, fieldsPreferred: Bool = false, fieldsOrRelated: Bool = false, orAbove: Bool = false,
    orEquivalent: Bool = false, asksForMore: Bool = false, lines: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.text = text
    self.qualifications = qualifications
    self.qfLevel = qfLevel
    self.fields = fields
    self.years = years
    self.languages = languages
    self.results = results
    self.names = names
    self.preferred = preferred
    self.fieldsPreferred = fieldsPreferred
    self.fieldsOrRelated = fieldsOrRelated
    self.orAbove = orAbove
    self.orEquivalent = orEquivalent
    self.asksForMore = asksForMore
    self.lines = lines
  }
}

/// The topic of an entry requirement.
public enum EntryRequirementKind: String, Codable, CaseIterable, Hashable, Sendable {
  case award, field, experience, language, examination, certification, skill
}

/// A field of study that entry requirements name.
public struct FieldOfStudy: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text
  /// The place where documents mention it.
  public var provenance: Provenance?

  public init(id: String, title: Text, provenance: Provenance? = nil) {
    self.id = id
    self.title = title
    self.provenance = provenance
  }
}

/// Years of experience asked for; `to` is nil for “at least”.
public struct YearsOfExperience: Codable, Hashable, Sendable {
  public var from: Int
  public var to: Int?

  public init(from: Int, to: Int? = nil) {
    self.from = from
    self.to = to
  }
}

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
  /// Nil if the document names none.
  public var standard: Standard?

  public init(language: Tongue, skill: Skill, standard: Standard? = nil) {
    self.language = language
    self.skill = skill
    self.standard = standard
  }
}

/// A result asked for in one paper of an examination.
public struct ExaminationResult: Codable, Hashable, Sendable {
  public var paper: String
  public var result: String

  public init(paper: String, result: String) {
    self.paper = paper
    self.result = result
  }
}

extension LanguageRequirement.Tongue {
  public var title: Text {
    switch self {
    case .chinese: Text("Chinese", "中文")
    case .english: Text("English", "英文")
    case .cantonese: Text("Cantonese", "粵語")
    case .putonghua: Text("Putonghua", "普通話")
    case .foreign: Text("a foreign language", "外語")
    }
  }
}
