/// What a person says of themselves. What isn't said is unknown, except that an award is the highest.
public struct Profile: Codable, Hashable, Sendable {
  /// The highest award.
  public var award: HeldAward?
  /// Ids of the ``FieldOfStudy`` values of the award.
  public var fields: [String]
  /// Years of experience.
  public var years: Int?
  public var languages: [HeldLanguage]
  /// Ids of ``Qualification`` records that are certifications or examinations.
  public var certificates: [RecordID]
  /// Results in papers of examinations.
  public var results: [ExaminationResult]
  /// Codes of ``UnitOfCompetency`` records.
  public var units: [RecordID]
  /// The ``JobTitle``, ``Level`` or ``Occupation`` that the person works as now.
  public var worksAs: RecordID?
  /// Ids of ``Qualification`` and ``UnitOfCompetency`` records that the person says they don't hold.
  public var lacks: [RecordID]

  public init(
    award: HeldAward? = nil, fields: [String] = [], years: Int? = nil, languages: [HeldLanguage] = [], certificates: [RecordID] = [],
    results: [ExaminationResult] = [], units: [RecordID] = [], worksAs: RecordID? = nil, lacks: [RecordID] = []
  ) {
    self.award = award
    self.fields = fields
    self.years = years
    self.languages = languages
    self.certificates = certificates
    self.results = results
    self.units = units
    self.worksAs = worksAs
    self.lacks = lacks
  }

  /// Whether nothing was said.
  public var isEmpty: Bool { self == Profile() }
}

extension Profile {
  /// The distance of a route from the award; nil if none was said or it has no level.
  func distance(to route: Route) -> QFDistance? {
    award?.qfLevel.map { QFDistance(from: $0, to: route.qfLevel) }
  }
}

/// An award that a person holds.
public struct HeldAward: Codable, Hashable, Sendable {
  /// The id of an ``Award`` or of a ``Qualification``.
  public var id: RecordID
  /// Its level on the Hong Kong Qualifications Framework, as the catalogue, the list of awards or the holder says; nil if none does.
  public var qfLevel: QFLevel?

  public init(_ id: RecordID, qfLevel: QFLevel? = nil) {
    self.id = id
    self.qfLevel = qfLevel
  }

  var rank: AwardRank? { AwardRank(of: id, qfLevel: qfLevel) }

  /// A title of the award, with its level if the award may be at several: “Certificate, QF 4”.
  public func title(_ title: Text) -> Text {
    guard let qfLevel, Award.with(id)?.isAtSeveralLevels == true else { return title }
    return .joined([title, qfLevel.shortText], separator: Text(", ", "，"))
  }

  /// Whether this award surely meets a requirement for the other.
  func isHigher(than other: HeldAward) -> Bool {
    guard id != other.id, let rank, let below = other.rank else { return false }
    // Where a certificate of any level would do, only what is above all certificates surely does.
    return rank.isAtLeast(below) && (Award.with(other.id).map { rank.isAtLeast($0.rank) } ?? true)
  }
}

/// A language that a person reads, writes or speaks.
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

/// The distance of a level from that of a person's award, in QF levels; negative if below it.
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

  /// Whether the level is above that of a person's award.
  public var isAbove: Bool { rawValue > 0 }
}
