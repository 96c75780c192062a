import Careers
import Foundation

/// Invented records of every kind.
enum Samples {
  static let document = Document(
    id: "harbour-guide", title: Text(english: "Harbour guide", traditionalChinese: "海港指南", ours: [.traditionalChinese]),
    edition: "2020")
  static let provenance = Provenance(document: "harbour-guide", lines: 3...9)

  static let link = Link(
    occupation: "lamp-keeper", rung: Text("Chief keeper", "總管理員"), pathway: "harbour/senior/pilot",
    reason: .ours("Both watch the harbour", "兩者都看守海港"))

  static let similar = SimilarOccupation(
    id: "buoy-keeper", score: 640,
    shared: SharedFacts(
      qfLevel: qf(4), qualifications: ["lamp-diploma"], fields: ["optics"], courses: ["harbour-school/lamps"], activities: [.fix],
      traits: ["patience"], pay: Pay(from: 12_000, to: 15_000, ours: ["currency"])))

  static let occupation = Occupation(
    id: "lamp-keeper", title: Text("Lamp keeper", "燈塔管理員"), provenance: provenance, overview: .ours("Keeps a lamp", "看守燈塔"),
    duties: [Statement(text: .ours("Trim the wick", "修剪燈芯"), lines: 4...4, activities: [.fix])],
    hours: WorkingHours(from: 45, to: 45, wording: .about, lines: 5...5),
    environment: WorkingEnvironment(text: .ours("On a rock", "礁石上"), places: [.outdoors], lines: 6...6),
    traits: ["patience"], traitLines: ["patience": 6...7],
    ladder: [
      Rung(title: Text("Keeper", "管理員"), pay: Pay(from: 12_000, to: 16_000, wording: .about, ours: ["currency"]), lines: 7...7),
      Rung(title: Text("Chief keeper", "總管理員"), pay: Pay(from: 27_000, wording: .orAbove), lines: 8...8),
    ],
    entry: [
      EntryRequirement(
        kind: .award, text: .ours("A lamp diploma", "燈塔文憑"), qualifications: ["lamp-diploma"], qfLevel: QFLevel(rawValue: 4),
        fields: [FieldOfStudy(id: "optics", title: Text("Optics", "光學"), provenance: provenance)], years: YearsOfExperience(from: 1, to: 2),
        languages: [LanguageRequirement(language: .chinese, skill: .spoken, standard: .good)],
        results: [ExaminationResult(paper: "Lenses", result: "Pass")], names: ["Fresnel"], orAbove: true, lines: 9...9)
    ],
    training: [
      Training(
        award: Text("Diploma", "文憑"), qualifications: ["lamp-diploma"],
        courses: [ListedCourse(id: "harbour-school/lamps", institution: "harbour-school", title: Text("Lamps", "燈學"), lines: 9...9)],
        lines: 9...9)
    ],
    remarks: [Remark(kind: .payVaries, about: .ladder, text: .ours("Pay goes by storms", "按風暴而定"), by: ["experience"], lines: 8...8)],
    links: [link], similar: [similar], notes: [Note(about: .ladder, text: .ours("Two rungs only", "只有兩級"))], also: ["lighthouse"])

  static let address = WebAddress(
    title: .ours("Harbour School", "海港學校"), address: "https://school.example", noted: CalendarDay(year: 2026, month: 12, day: 1))

  static let route = Route(kind: .recognitionOfPriorLearning, qfLevel: qf(3), cluster: "SEA010L3", lines: 20...21)

  static let level = Level(
    id: "harbour/senior", name: Text("Senior", "高級"), provenance: provenance, pathway: "harbour", step: 2, steps: 3,
    description: .ours("Leads a crew", "帶領船員"),
    jobTitles: [
      NamedRecord(id: "harbour/senior/pilot", title: Text("Pilot", "領航員")),
      NamedRecord(id: "harbour/senior/master", title: Text("Master", "船長")),
    ],
    areas: [
      FunctionalArea(
        name: Text("Steering", "駕駛"),
        tasks: [
          KeyTask(
            number: 1, text: .ours("Steer", "掌舵"), units: ["222201L5", "SEAWSM602A"], routes: [route], lines: 22...23,
            activities: [.manage, .protect]),
          KeyTask(number: 2, text: .ours("Moor", "繫泊"), units: ["222201L5"], routes: [route]),
        ],
        lines: 19...23)
    ],
    tableLines: 18...24, links: [link], addresses: [address], notes: [Note(text: .ours("An old table", "舊表"))], also: ["mate"])

  static let pathway = Pathway(
    id: "harbour", title: Text("Harbour work", "海港工作"), provenance: provenance, overview: .ours("From deck to bridge", "由甲板到艦橋"),
    levels: [level], also: ["port"])
  static let jobTitle = JobTitle(
    id: "harbour/senior/pilot", title: Text("Pilot", "領航員"), provenance: provenance, level: "harbour/senior", links: [link])
  static let unit = UnitOfCompetency(
    id: "222201L5", title: Text("Steer by stars", "觀星航行"), provenance: provenance, qfLevel: qf(5), levels: ["harbour/senior"],
    uses: [UnitUse(level: "harbour/senior", area: Text("Steering", "駕駛"), task: 1)], addresses: [address])
  static let cluster = RecognitionCluster(
    id: "SEA010L3", provenance: provenance, qfLevel: qf(3), levels: ["harbour/senior"],
    uses: [
      ClusterUse(level: "harbour/senior", area: Text("Steering", "駕駛"), task: 1, units: ["222201L5", "SEAWSM602A"]),
      ClusterUse(level: "harbour/senior", area: Text("Steering", "駕駛"), task: 2, units: ["222201L5"]),
    ], addresses: [address])
  static let course = Course(
    id: "harbour-school/lamps", title: Text("Lamps", "燈學"), provenance: provenance, institution: "harbour-school", award: "lamp-diploma",
    aliases: ["Lamp studies"], occupations: ["lamp-keeper"], addresses: [address])
  static let institution = Institution(
    id: "harbour-school", title: Text("Harbour School", "海港學校"), provenance: provenance, aliases: ["School by the sea"],
    courses: ["harbour-school/lamps"], addresses: [address])
  static let trait = Trait(
    id: "patience", title: Text("Patience", "耐性"), provenance: provenance, occupations: ["lamp-keeper"], also: ["calm"])
  static let qualification = Qualification(
    id: "lamp-diploma", title: Text("Lamp diploma", "燈塔文憑"), provenance: provenance, category: .award, qfLevel: qf(4),
    aliases: ["Diploma of lamps"], occupations: ["lamp-keeper"],
    courses: [ListedCourse(id: "harbour-school/lamps", institution: "harbour-school", title: Text("Lamps", "燈學"))], addresses: [address])

  /// One of each kind, in the order of the kinds.
  static let records: [Record] = [
    .occupation(occupation), .pathway(pathway), .level(level), .jobTitle(jobTitle), .unit(unit), .cluster(cluster), .course(course),
    .institution(institution), .trait(trait), .qualification(qualification),
  ]

  static let context = PresentationContext(
    titles: Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.title) }), documents: [document], levels: [level.id: level])

  /// A level from 1 to 7; the highest for any other number.
  static func qf(_ number: Int) -> QFLevel {
    QFLevel(rawValue: number) ?? qf(QFLevel.range.upperBound)
  }

  static func occupation(_ id: RecordID, traits: [RecordID] = [], ladder: [Rung] = []) -> Record {
    .occupation(Occupation(id: id, title: Text(verbatim: id.rawValue), traits: traits, ladder: ladder))
  }

  static func rung(_ name: String, from: Int, to: Int? = nil) -> Rung {
    Rung(title: Text(verbatim: name), pay: Pay(from: from, to: to))
  }
}

/// Conditions, and facts that they ask about.
enum ConditionSamples {
  static let diploma = RequirementTerms(
    of: EntryRequirement(
      kind: .award, text: Text("x", "y"), qualifications: ["higher-diploma"], qfLevel: Samples.qf(4),
      fields: [FieldOfStudy(id: "mathematics", title: Text("Mathematics", "數學"))], orAbove: true))

  /// All facts that an occupation may state.
  static let occupation = ConditionFacts(
    kind: .occupation, pay: 15_000, topPay: 40_000, hoursFrom: 40, hoursTo: 45, irregular: false, settings: [.indoors],
    activities: [.design, .write], traits: ["patient", "careful"], institutions: ["ive"], courses: ["ive/software"],
    qfLevels: QFLevelSet([Samples.qf(4)]), requirements: [diploma])

  /// One of each subject of the profile.
  static let profile: [Condition.Subject] = [
    .award(HeldAward("higher-diploma", qfLevel: Samples.qf(4))), .field("mathematics"), .years(2),
    .language(HeldLanguage(.english, .spoken)), .certificate("mcp"),
    .result(ExaminationResult(paper: "English Language", result: "Level 3")), .unit("111130L4"), .worksAs("programmer"), .lacking("cre"),
  ]

  /// One of each subject that somebody can want.
  static let wants: [Condition.Subject] = [
    .payFrom(15_000), .payReaching(40_000), .hoursTo(45), .workplace(.indoors), .regularHours, .likes(.design), .trait("patient"),
    .institution("ive"), .course("ive/software"), .qfFrom(Samples.qf(3)), .qfTo(Samples.qf(5)), .kind(.occupation),
  ]

  /// One of each subject.
  static let subjects = profile + wants

  static func conditions(_ subjects: Condition.Subject..., keepsUnknown: Bool = true) -> Conditions {
    Conditions(subjects.map { Condition($0) }, keepsUnknown: keepsUnknown)
  }
}

/// Values to JSON and back.
enum JSONCoding {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// The value encoded and decoded.
  static func recoded<Value: Codable>(_ value: Value) throws -> Value {
    try self.value(Value.self, from: text(of: value))
  }

  /// The keys of the object that a value is encoded as; empty if it isn't one.
  static func keys(of value: some Encodable) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(text(of: value).utf8)) as? [String: Any]
    return (object ?? [:]).keys.sorted()
  }
}
