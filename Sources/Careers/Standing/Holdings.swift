/// The qualifications, languages and experience that a student entered. Nil or empty means not entered; an entered list is complete.
public struct Holdings: Codable, Hashable, Sendable {
  /// The highest award.
  public var award: HeldAward?
  /// Ids of the ``FieldOfStudy`` values of the award.
  public var fields: [String]
  /// Years of experience.
  public var years: Int?
  public var languages: [HeldLanguage]
  /// Ids of ``Qualification`` records that are certifications or examinations.
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

  /// Whether nothing was entered.
  public var isEmpty: Bool { self == Holdings() }
}

extension Holdings {
  /// The distance of a route from the award; nil if none was entered or the catalogue gives it no level.
  func distance(to route: Route) -> QFDistance? {
    award?.qfLevel.map { QFDistance(from: $0, to: route.qfLevel) }
  }

  /// Whether a requirement is met; nil if nothing was entered.
  func standing(to requirement: EntryRequirement) -> RequirementStanding? {
    isEmpty ? nil : requirement.standing(of: self)
  }
}

/// An award that a student holds.
public struct HeldAward: Codable, Hashable, Sendable {
  /// The id of a ``Qualification``.
  public var id: RecordID
  /// Its level on the Hong Kong Qualifications Framework in the catalogue; nil if the catalogue gives none.
  public var qfLevel: QFLevel?

  public init(_ id: RecordID, qfLevel: QFLevel? = nil) {
    self.id = id
    self.qfLevel = qfLevel
  }
}

/// A language that a student reads, writes or speaks.
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

extension HeldLanguage {
  /// “speaking Cantonese”.
  public var title: Text {
    let (english, chinese) = (language.title.words(in: .english), language.title(of: skill))
    return switch skill {
    case .read: Text("reading \(english)", "能閱讀\(chinese)")
    case .written: Text("writing \(english)", "能書寫\(chinese)")
    case .spoken: Text("speaking \(english)", "能說\(chinese)")
    }
  }
}

extension LanguageRequirement.Tongue {
  /// The name in Chinese, where spoken English has a name of its own.
  fileprivate func title(of skill: HeldLanguage.Skill) -> String {
    self == .english && skill == .spoken ? "英語" : title.words(in: .traditionalChinese)
  }
}

/// The distance of a level from that of the student's award, in QF levels; negative if below it.
public struct QFDistance: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public init(from held: QFLevel, to level: QFLevel) {
    rawValue = level.rawValue - held.rawValue
  }

  /// “2 QF levels above yours”.
  public var text: Text {
    let count = rawValue.magnitude
    let levels = count == 1 ? "1 QF level" : "\(count) QF levels"
    if rawValue == 0 { return Text("at your QF level", "與你的資歷級別相同") }
    return rawValue > 0 ? Text("\(levels) above yours", "比你的資歷級別高\(count)級") : Text("\(levels) below yours", "比你的資歷級別低\(count)級")
  }

  /// Whether the level is above that of the student's award.
  public var isAbove: Bool { rawValue > 0 }
}
