/// An invented catalogue: industries of one shape, as many as asked for, and what they share.
struct SampleCatalogue {
  /// A document that belongs to no industry.
  static let register = "sample-register"

  /// The files by their path within the catalogue folder.
  private(set) var files: [(path: String, text: String)] = []
  var recordCount = 0

  var numbers: SplitMix64
  private var takenIDs: Set<String> = []
  var documents = Halves(published: "documents:\n", ours: "documents:\n")
  var qualifications = Halves(published: "document: \(register)\nqualifications:\n", ours: "qualifications:\n")
  var units = Halves(published: "document: \(register)\nunits:\n", ours: "units:\n")
  var courses = Halves(published: "document: \(register)\ninstitutions:\n", ours: "courses:\n")
  var links = "links:\n"
  var institutions: [Institution] = []
  /// Ids that occupations name.
  var traits: [String] = []
  var certifications: [String] = []
  /// Of the register.
  var lines = LineCounter()

  /// Makes about so many records: whole industries, at least one and at most one for each pair of realm and activity.
  init(records: Int, seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    let names = Words.realms.flatMap { realm in Words.activities.map { (realm, $0) } }
    let industries = numbers.pick(Self.industryCount(for: records), of: names).enumerated().map { number, name in
      Industry(realm: name.0, activity: name.1, number: number)
    }
    addShared(industries: industries.count)
    for industry in industries { add(industry) }
    addSharedFiles()
  }

  private static func industryCount(for records: Int) -> Int {
    // With each industry come half an institution and half a certification.
    max(1, (records - Words.traits.count) / (Industry.recordCount + 1))
  }

  private mutating func add(_ industry: Industry) {
    var industry = industry
    addDocuments(of: industry)
    if industry.number.isMultiple(of: 2) { addCertification(for: industry) }
    addCourses(to: &industry)
    addOccupations(to: &industry)
    addSector(of: industry)
    addPathway(to: &industry)
    addLinks(of: industry)
  }

  // MARK: Files and ids

  mutating func add(_ halves: Halves, as name: String) {
    files.append(("published/" + name, halves.published))
    files.append(("ours/" + name, halves.ours))
  }

  mutating func add(ours: String, as name: String) {
    files.append(("ours/" + name, ours))
  }

  private mutating func addSharedFiles() {
    for institution in institutions {
      courses.published += "  - id: \(institution.id)\n    title: \(YAML.english(institution.title))\n    aliases: []\n"
      courses.published +=
        "    lines: \(institution.lines)\n    courses:" + (institution.courses.isEmpty ? " []\n" : "\n" + institution.courses)
    }
    courses.ours += "institutions:\n" + institutions.map { "  \($0.id): {title: \(YAML.chinese($0.title))}\n" }.joined()
    add(documents, as: "documents.yaml")
    add(qualifications, as: "qualifications.yaml")
    add(courses, as: "courses.yaml")
    add(units, as: "units.yaml")
    add(ours: links, as: "links.yaml")
  }

  /// Takes an id that nothing has yet.
  private mutating func take(_ id: String) -> Bool { takenIDs.insert(id).inserted }

  /// A title whose id nothing has yet, of those that `make` makes one after the other.
  mutating func unique(
    under whole: String = "", _ make: (inout SampleCatalogue) -> Phrase
  ) -> (title: Phrase, id: String) {
    while true {
      let title = make(&self)
      let id = whole + title.slug
      if take(id) { return (title, id) }
    }
  }

  /// A code that nothing has yet.
  mutating func uniqueCode(_ make: (inout SampleCatalogue) -> String) -> String {
    while true {
      let code = make(&self)
      if take(code) { return code }
    }
  }
}
