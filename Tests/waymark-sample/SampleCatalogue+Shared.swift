/// What all industries share.
extension SampleCatalogue {
  private static let leastInstitutions = 8

  mutating func addShared(industries: Int) {
    addDocument(Self.register, title: Phrase(english: "Sample register", chinese: "樣本名冊"))
    addFields()
    addTraits(count: min(Words.traits.count, 8 + industries))
    for award in Words.awards { addQualification(award.name, category: "award", qfLevel: award.qfLevel) }
    addQualification(Words.examination, category: "examination")
    for _ in 0..<Self.leastInstitutions + industries / 2 { addInstitution() }
    addGlossary()
  }

  private mutating func addFields() {
    var halves = Halves(published: "document: \(Self.register)\nfields:\n", ours: "fields:\n")
    for field in Words.activities.map(\.titled) {
      halves.published += "  - {id: \(field.slug), title: \(YAML.english(field)), lines: \(lines.take())}\n"
      halves.ours += "  \(field.slug): {title: \(YAML.chinese(field))}\n"
    }
    add(halves, as: "fields.yaml")
  }

  private mutating func addTraits(count: Int) {
    var halves = Halves(published: "document: \(Self.register)\ntraits:\n", ours: "traits:\n")
    for trait in Words.traits.prefix(count).map(\.titled) {
      let id = unique { _ in trait }.id
      traits.append(id)
      halves.published += "  - {id: \(id), title: \(YAML.english(trait)), lines: \(lines.take())}\n"
      halves.ours += "  \(id): {title: \(YAML.chinese(trait))}\n"
    }
    recordCount += count
    add(halves, as: "traits.yaml")
  }

  @discardableResult
  private mutating func addQualification(_ name: Phrase, category: String, qfLevel: Int? = nil) -> String {
    let (title, id) = unique { _ in name.titled }
    qualifications.published +=
      "  - {id: \(id), category: \(category), title: \(YAML.english(title)), aliases: [], lines: \(lines.take())}\n"
    qualifications.ours += "  \(id): {title: \(YAML.chinese(title))\(qfLevel.map { ", qf-level: \($0)" } ?? "")}\n"
    recordCount += 1
    return id
  }

  mutating func addCertification(for industry: Industry) {
    let name = Phrase(english: "registered", chinese: "註冊") + industry.name + Phrase(english: "practitioner", chinese: "從業員")
    certifications.append(addQualification(name, category: "certification"))
  }

  private mutating func addInstitution() {
    let (title, id) = unique { sample in
      let name = sample.numbers.pick(Words.characters) + sample.numbers.pick(Words.characters)
      return (name + sample.numbers.pick(Words.institutions)).titled
    }
    institutions.append(Institution(id: id, title: title, lines: lines.take()))
    recordCount += 1
  }

  /// Forms that our own Chinese refuses, so that a search for them finds the ones it uses.
  private mutating func addGlossary() {
    add(ours: "refused:\n  - {form: 軟體, use: 軟件}\n  - {form: 網路, use: 網絡}\n  - {form: 資料庫, use: 數據庫}\n", as: "glossary.yaml")
  }

  // MARK: Documents

  mutating func addDocuments(of industry: Industry) {
    addDocument(
      industry.careers, title: Phrase(english: "Careers in " + industry.name.english, chinese: industry.name.chinese + "職業資料"),
      statesPay: true)
    addDocument(
      industry.ladder,
      title: Phrase(english: "Ladder of " + industry.name.english, chinese: industry.name.chinese + "資歷階梯"))
  }

  private mutating func addDocument(_ id: String, title: Phrase, statesPay: Bool = false) {
    documents.published += "  - {id: \(id), title: \(YAML.english(title)), edition: \"2026\", text: \(id).txt}\n"
    documents.ours += "  \(id):\n    title: \(YAML.chinese(title))\n"
    if statesPay { documents.ours += "    pay: {currency: HKD, period: month}\n" }
  }
}
