internal import Careers
internal import Catalogue

/// An invented catalogue: a number of similar industries, and shared records.
struct SampleCatalogue {
  /// A document that belongs to no industry.
  static let register = "sample-register"
  private static let leastInstitutions = 8
  /// Awards that courses lead to.
  private static let courseAwards = Words.awards.dropFirst(2).map(\.name.titled)

  var recordCount = 0
  var catalogue = PublishedCatalogue()
  var additions = OurAdditions()
  var numbers: SplitMix64
  /// Ids that occupations name.
  var traits: [RecordID] = []
  var certifications: [RecordID] = []
  var fields: [String: FieldOfStudy] = [:]
  private var takenIDs: Set<String> = []
  /// Of the register.
  private var lines = LineCounter()

  /// Makes about this many records in whole industries, at least one and at most one for each pair of realm and activity.
  init(records: Int, seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    let names = Words.realms.flatMap { realm in Words.activities.map { (realm, $0) } }
    let industries = numbers.pick(Self.industryCount(for: records), of: names).enumerated().map { number, name in
      Industry(realm: name.0, activity: name.1, number: number)
    }
    addShared(industries: industries.count)
    for industry in industries { add(industry) }
  }

  private static func industryCount(for records: Int) -> Int {
    // With each industry come half an institution and half a certification.
    max(1, (records - Words.traits.count) / (Industry.recordCount + 1))
  }

  /// The files by their path within the catalogue folder.
  var files: [(path: String, text: String)] {
    let halves = [("published", CatalogueTrees.published(catalogue)), ("ours", CatalogueTrees.ours(catalogue, adding: additions))]
    return halves.flatMap { half, files in
      files.trees.sorted { $0.key < $1.key }.map { ("\(half)/\($0.key)", SampleYAML.text(of: $0.value)) }
    }
  }

  private mutating func add(_ industry: Industry) {
    var industry = industry
    addDocuments(of: industry)
    if industry.number.isMultiple(of: 2) { addCertification(for: industry) }
    for _ in 0..<Industry.courseCount { addCourse(to: &industry) }
    recordCount += Industry.courseCount
    addOccupations(to: &industry)
    addSector(of: industry)
    addPathway(to: &industry)
    addLinks(of: industry)
  }

  // MARK: Ids

  /// Takes an id unless it is taken.
  private mutating func take(_ id: String) -> Bool { takenIDs.insert(id).inserted }

  /// The first title of `make` with an unused id.
  mutating func unique(
    under whole: RecordID? = nil, _ make: (inout SampleCatalogue) -> Phrase
  ) -> (title: Phrase, id: RecordID) {
    while true {
      let title = make(&self)
      let id = (whole.map { "\($0)/" } ?? "") + title.slug
      if take(id) { return (title, RecordID(id)) }
    }
  }

  /// An unused code.
  mutating func uniqueCode(_ make: (inout SampleCatalogue) -> String) -> RecordID {
    while true {
      let code = make(&self)
      if take(code) { return RecordID(code) }
    }
  }

  // MARK: Shared by all industries

  private mutating func addShared(industries: Int) {
    addDocument(Self.register, title: Phrase(english: "Sample register", chinese: "樣本名冊"))
    for field in Words.activities.map(\.titled) {
      let field = FieldOfStudy(id: field.slug, title: field.inEnglish, provenance: registered())
      fields[field.id] = field
      catalogue.fields.append(field)
    }
    for name in Words.traits.prefix(min(Words.traits.count, 8 + industries)).map(\.titled) {
      let id = unique { _ in name }.id
      traits.append(id)
      catalogue.traits.append(Trait(id: id, title: name.inEnglish, provenance: registered()))
      recordCount += 1
    }
    for award in Words.awards { addQualification(award.name, .award, qfLevel: award.qfLevel) }
    addQualification(Words.examination, .examination)
    for _ in 0..<Self.leastInstitutions + industries / 2 { addInstitution() }
    // A search for a refused form finds the one that is used.
    additions.glossary = [("軟體", "軟件"), ("網路", "網絡"), ("資料庫", "數據庫")].map { RefusedForm(form: $0, use: $1) }
  }

  private mutating func registered() -> Provenance { Provenance(document: Self.register, lines: lines.take()) }

  @discardableResult
  private mutating func addQualification(_ name: Phrase, _ category: Qualification.Category, qfLevel: Int? = nil) -> RecordID {
    let (title, id) = unique { _ in name.titled }
    catalogue.qualifications.append(
      Qualification(
        id: id, title: title.inEnglish, provenance: registered(), category: category, qfLevel: qfLevel.flatMap(QFLevel.init(rawValue:))))
    recordCount += 1
    return id
  }

  private mutating func addCertification(for industry: Industry) {
    let name = Phrase(english: "registered", chinese: "註冊") + industry.name + Phrase(english: "practitioner", chinese: "從業員")
    certifications.append(addQualification(name, .certification))
  }

  private mutating func addInstitution() {
    let (title, id) = unique { sample in
      let name = sample.numbers.pick(Words.characters) + sample.numbers.pick(Words.characters)
      return (name + sample.numbers.pick(Words.institutions)).titled
    }
    catalogue.institutions.append(Institution(id: id, title: title.inEnglish, provenance: registered()))
    var address = ListedAddress()
    (address.institution, address.address) = (id, "https://example.org/\(id)")
    address.noted = CalendarDay(year: 2026, month: 12, day: 1)
    additions.addresses.append(address)
    recordCount += 1
  }

  private mutating func addDocuments(of industry: Industry) {
    addDocument(
      industry.careers, title: Phrase(english: "Careers in " + industry.name.english, chinese: industry.name.chinese + "職業資料"))
    additions.payUnits[industry.careers] = PayUnit()
    addDocument(
      industry.ladder, title: Phrase(english: "Ladder of " + industry.name.english, chinese: industry.name.chinese + "資歷階梯"))
  }

  private mutating func addDocument(_ id: String, title: Phrase) {
    catalogue.documents.append(Document(id: id, title: title.inEnglish, edition: "2026", plainText: id + ".txt"))
  }

  // MARK: Courses and sectors

  private mutating func addCourse(to industry: inout Industry) {
    let place = numbers.number(in: 0...catalogue.institutions.count - 1)
    let institution = catalogue.institutions[place].id
    let award = numbers.pick(Self.courseAwards)
    let (title, id) = unique(under: institution) { [industry] sample in
      let subject = (industry.name + sample.numbers.pick(Words.topics)).titled
      return Phrase(english: award.english + " in " + subject.english, chinese: subject.chinese + award.chinese)
    }
    catalogue.institutions[place].courses.append(id)
    catalogue.courses.append(
      Course(
        id: id, title: title.inEnglish, provenance: registered(), institution: institution, award: RecordID(award.slug)))
    industry.courses.append((RecordID(award.slug), ListedCourse(id: id, institution: institution, title: title.inEnglish)))
  }

  /// The page of an industry, which lists its occupations.
  private mutating func addSector(of industry: Industry) {
    var lines = LineCounter()
    let overview = Phrase(
      english: "An invented industry: \(industry.name.english) as it might be.", chinese: "虛構的行業：設想中的\(industry.name.chinese)。")
    var sector = Sector(
      id: industry.id, title: industry.name.sentence.inEnglish,
      provenance: Provenance(document: industry.careers, lines: lines.take(12)), overview: overview.ours)
    sector.listed = industry.occupations.map { ListedName(title: $0.title.inEnglish, occupations: [$0.id], lines: lines.take()) }
    catalogue.sectors.append(sector)
  }
}
