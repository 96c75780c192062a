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

extension Holdings {
  /// How far a route is from the award; absent where none was told, or the catalogue gives it no level.
  func distance(to route: Route) -> QFDistance? {
    award?.qfLevel.map { QFDistance(from: $0, to: route.qfLevel) }
  }

  /// How somebody stands to a requirement; absent where nothing was told.
  func standing(to requirement: EntryRequirement) -> RequirementStanding? {
    isEmpty ? nil : requirement.standing(of: self)
  }
}

/// An award that somebody holds.
public struct HeldAward: Codable, Hashable, Sendable {
  /// The id of a ``Qualification``.
  public var id: RecordID
  /// Its place on the Hong Kong Qualifications Framework as the catalogue gives it; absent where the catalogue gives none.
  public var qfLevel: QFLevel?

  public init(_ id: RecordID, qfLevel: QFLevel? = nil) {
    self.id = id
    self.qfLevel = qfLevel
  }
}

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
  /// In Chinese, spoken English has a name of its own.
  fileprivate func title(of skill: HeldLanguage.Skill) -> String {
    self == .english && skill == .spoken ? "英語" : title.words(in: .traditionalChinese)
  }
}

/// How far a level is from the level of the award that somebody holds, in QF levels; below zero where it is under it.
public struct QFDistance: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public init(from held: QFLevel, to level: QFLevel) {
    rawValue = level.rawValue - held.rawValue
  }

  /// The distance in words.
  public var text: Text {
    let count = rawValue.magnitude
    let levels = count == 1 ? "1 QF level" : "\(count) QF levels"
    if rawValue == 0 { return Text("at your QF level", "與你的資歷級別相同") }
    return rawValue > 0 ? Text("\(levels) above yours", "比你的資歷級別高\(count)級") : Text("\(levels) below yours", "比你的資歷級別低\(count)級")
  }

  /// Whether the level is above the held one.
  public var isAbove: Bool { rawValue > 0 }
}
