internal import Careers
internal import Search

/// The choices of every facet that the catalogue has data for.
struct ConditionMenu: Sendable {
  /// Longer lists go unread; the choices named most often come first.
  private static let longest = 100
  private static let years = 0...10
  /// HK$ a month, and hours a week: round steps, offered where the catalogue's figures reach them.
  private static let pay = [8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 50, 60, 80, 100].map { $0 * 1_000 }
  private static let hours = [30, 35, 40, 42, 44, 45, 48, 50, 55, 60]

  private let choices: [ConditionFacet: [ConditionChoice]]
  /// The number of choices in all, for facets that don't show them all.
  private let totals: [ConditionFacet: Int]

  init(_ sets: ConditionSets, records: RecordTable) {
    let certificates = sets.sortedByDemand(sets.table.certificates.map { records.id(of: Int($0)) })
    let named: [(facet: ConditionFacet, most: (ids: [RecordID], total: Int), subject: (RecordID) -> Condition.Subject)] = [
      (.traits, sets.mostNamed(.traits, limit: Self.longest), { .trait($0) }),
      (.institutions, sets.mostNamed(.institutions, limit: Self.longest), { .institution($0) }),
      (.courses, sets.mostNamed(.courses, limit: Self.longest), { .course($0) }),
      (.certificates, (Array(certificates.prefix(Self.longest)), certificates.count), { .certificate($0) }),
    ]
    var subjects: [ConditionFacet: [Condition.Subject]] = Self.fixed
    for list in named { subjects[list.facet] = list.most.ids.map(list.subject) }
    totals = Dictionary(named.filter { $0.most.ids.count < $0.most.total }.map { ($0.facet, $0.most.total) }) { first, _ in first }
    subjects[.award] = Self.awards(in: sets, records: records)
    subjects[.field] = sets.table.fields.prefix(Self.longest).map { .field($0.id) }
    subjects[.pay] = sets.startingPay.map { range in Self.pay.filter { $0 > range.lowerBound && $0 <= range.upperBound } }?
      .map { .payFrom($0) }
    subjects[.hours] = sets.hours.map { range in Self.hours.filter { $0 >= range.lowerBound && $0 < range.upperBound } }?
      .map { .hoursTo($0) }
    subjects[.topPay] = sets.topPay.map { range in Self.pay.filter { $0 > range.lowerBound && $0 <= range.upperBound } }?
      .map { .payReaching($0) }
    subjects[.likes] = sets.activities.map { .likes($0) }
    subjects[.results] = Self.results(asked: sets.table.results).map { .result($0) }
    subjects[.units] = sets.rows(of: .unit).rows.prefix(Self.longest).map { .unit(records.id(of: $0)) }
    let work = sets.rows(of: .occupation).rows + sets.rows(of: .jobTitle).rows.reversed() + sets.rows(of: .level).rows
    subjects[.worksAs] = work.prefix(Self.longest).map { .worksAs(records.id(of: $0)) }
    subjects[.lacking] = certificates.prefix(Self.longest).map { .lacking($0) }
    subjects[.kind] = sets.kinds.map { .kind($0) }
    var choices = subjects.mapValues { $0.map { ConditionChoice.subject($0) } }
    choices[.unknown] = [.unknown(isKept: true), .unknown(isKept: false)]
    self.choices = choices
  }

  subscript(facet: ConditionFacet) -> [ConditionChoice] { choices[facet] ?? [] }

  /// The number of choices in all; nil if all are shown.
  func total(of facet: ConditionFacet) -> Int? { totals[facet] }

  // MARK: Choices

  private static let fixed: [ConditionFacet: [Condition.Subject]] = [
    .years: years.map { .years($0) }, .languages: languages.map { .language($0) },
    .workplace: WorkSetting.allCases.map { .workplace($0) }, .regularHours: [.regularHours], .qfFrom: levels.map { .qfFrom($0) },
    .qfTo: levels.map { .qfTo($0) },
  ]

  private static let levels = QFLevel.range.compactMap(QFLevel.init(rawValue:))

  /// Cantonese and Putonghua are spoken; the written language is Chinese.
  private static let languages = LanguageRequirement.Tongue.allCases.flatMap { tongue in
    HeldLanguage.Skill.allCases.filter { $0 == .spoken || ![.cantonese, .putonghua].contains(tongue) }.map { HeldLanguage(tongue, $0) }
  }

  private static func awards(in sets: ConditionSets, records: RecordTable) -> [Condition.Subject] {
    let certificates = Set(sets.table.certificates.map(Int.init))
    let rows = records.rows.filter { records.kind(of: $0) == .qualification && !certificates.contains($0) }
    let own = rows.map { row in
      HeldAward(records.id(of: row), qfLevel: records.lowestLevel(of: row).flatMap(QFLevel.init(rawValue:)))
    }
    return Award.choices(in: own).prefix(longest).map { .award($0) }
  }

  /// The results that the catalogue asks for, and those of the four core subjects of the HKDSE.
  private static func results(asked: [ExaminationResult]) -> [ExaminationResult] {
    let core = ["Chinese Language", "English Language", "Mathematics", "Citizenship and Social Development"]
    let levels = ["Level 2", "Level 3", "Level 4", "Level 5"]
    return (asked + core.flatMap { paper in levels.map { ExaminationResult(paper: paper, result: $0) } }).unique
  }
}
