internal import Careers

/// Careers pages.
extension CatalogueAssembly {
  mutating func add(_ page: CareersPage, as document: String) {
    catalogue.documents.append(Document(id: document, title: Text(), plainText: file))
    let added = page.occupations.map { occupation($0, document: document) }
    catalogue.occupations += added
    catalogue.sectors.append(sector(page, of: added, document: document))
  }

  private mutating func sector(_ page: CareersPage, of occupations: [Occupation], document: String) -> Sector {
    let title = page.title?.text ?? Text()
    let id = ids.id(for: file, english: title.english ?? document, of: .sectors, noun: "sector")
    let listed = page.listed.map { listed in
      ListedName(
        title: listed.title, occupations: listed.occupations.filter(occupations.indices.contains).map { occupations[$0].id },
        lines: listed.lines)
    }
    let statements = [page.title].compactMap(\.self) + page.overview
    let lines = (page.listed.map(\.lines) + statements.compactMap(\.lines)).spanned
    let overview = page.overview.isEmpty ? nil : Text.joined(page.overview.map(\.text), separator: Text(" ", ""))
    return Sector(
      id: id.rawValue, title: title, provenance: Provenance(document: document, lines: lines), overview: overview, listed: listed)
  }

  private mutating func occupation(_ source: CareersPage.Occupation, document: String) -> Occupation {
    let id = ids.id(for: source.name, english: source.title.english, of: .occupations, noun: "occupation")
    var occupation = Occupation(id: id, title: source.title, provenance: Provenance(document: document, lines: source.lines))
    let prose = source.dutiesProse.map(\.text)
    occupation.overview = prose.isEmpty ? nil : .joined(prose, separator: Text(" ", ""))
    occupation.duties = source.duties
    occupation.environment = source.environment
    for trait in source.traits {
      let name = self.trait(trait.text, at: Provenance(document: document, lines: trait.lines))
      guard !occupation.traits.contains(name) else { continue }
      occupation.traits.append(name)
      occupation.traitLines[name] = trait.lines
    }
    occupation.entry = source.entry.map { requirement($0, document: document) }
    occupation.remarks = source.remarks.map(Remark.init)
    addHours(of: source, to: &occupation)
    addLadder(of: source, to: &occupation)
    for training in source.training { add(training, to: &occupation, document: document) }
    return occupation
  }

  // MARK: Hours and pay

  /// What isn't hours of a week stays in the document's words.
  private func addHours(of source: CareersPage.Occupation, to occupation: inout Occupation) {
    guard let hours = source.hours else { return }
    let figures = hours.figures.flatMap { WorkingHours($0, irregular: hours.irregular, lines: hours.lines) }
    occupation.hours = figures
    if figures == nil || hours.shift { occupation.remarks.append(.statement(hours.text, about: .hours, lines: hours.lines)) }
  }

  /// Pay of another unit than the first rung's, or that is no money, stays in the document's words: one ladder is one scale.
  private func addLadder(of source: CareersPage.Occupation, to occupation: inout Occupation) {
    let unit = source.ladder.lazy.compactMap(\.pay).first.map { ($0.currency, $0.period) }
    for rung in source.ladder {
      let pay = rung.pay.flatMap { pay in unit.map { $0 == (pay.currency, pay.period) } == true ? Pay(pay) : nil }
      occupation.ladder.append(Rung(title: rung.title, pay: pay, lines: rung.lines))
      guard pay == nil, let words = rung.payText else { continue }
      let statement = Text.joined([rung.title, words], separator: Text(": ", "："))
      occupation.remarks.append(.statement(statement, about: .ladder, lines: rung.lines))
    }
  }

  // MARK: Requirements

  private mutating func requirement(_ source: CareersPage.Requirement, document: String) -> EntryRequirement {
    let provenance = Provenance(document: document, lines: source.lines)
    let named =
      source.awards.map { ($0, Qualification.Category.award) } + source.certifications.map { ($0, .certification) }
      + source.examinations.map { ($0, .examination) }
    var qualifications: [RecordID] = []
    for (name, category) in named {
      let id = qualification(name, category, at: provenance)
      if !qualifications.contains(id) { qualifications.append(id) }
    }
    var fields: [FieldOfStudy] = []
    for name in source.fields {
      let field = field(name, at: provenance)
      if !fields.contains(where: { $0.id == field.id }) { fields.append(field) }
    }
    let languages = source.languages.compactMap(LanguageRequirement.init)
    return EntryRequirement(
      kind: source.kind, text: source.text, qualifications: qualifications, fields: fields, years: source.years, languages: languages,
      results: source.results, names: source.names, preferred: source.preferred, fieldsPreferred: source.fieldsPreferred,
      fieldsOrRelated: source.fieldsOrRelated, orAbove: source.orAbove, orEquivalent: source.orEquivalent,
      asksForMore: source.asksForMore || languages.count < source.languages.count, lines: source.lines)
  }

  // MARK: Training

  /// Courses of which nobody says where they are, or towards what, stay in the document's words.
  private mutating func add(_ source: CareersPage.Training, to occupation: inout Occupation, document: String) {
    let provenance = Provenance(document: document, lines: source.lines)
    let heading = source.awards.isEmpty ? [source.title].compactMap(\.self).map { CareersPage.StatedName($0) } : source.awards
    var awards: [RecordID] = []
    for name in heading {
      let id = qualification(name, .award, at: provenance)
      if !awards.contains(id) { awards.append(id) }
    }
    let shared = awards.count == 1 ? awards.first : nil
    var courses: [ListedCourse] = []
    for course in source.courses {
      guard let school = course.institution, !awards.isEmpty else {
        let words = Text.joined([course.institution, course.title].compactMap(\.self), separator: Text(" - ", "－"))
        occupation.remarks.append(.statement(words, about: .training, lines: course.lines))
        continue
      }
      let listed = self.course(course, at: school, award: shared, document: document)
      if !courses.contains(where: { $0.id == listed.id }) { courses.append(listed) }
    }
    guard !awards.isEmpty else { return }
    occupation.training.append(
      Training(award: source.title ?? Text(), qualifications: awards, courses: courses, lines: source.lines))
  }
}

extension CareersPage.StatedName {
  fileprivate init(_ title: Text) { self.init(title: title, stated: title.words(in: .english), abbreviation: nil) }
}

extension Sequence<ClosedRange<Int>> {
  /// From the first to the last of them.
  fileprivate var spanned: ClosedRange<Int>? {
    guard let first = map(\.lowerBound).min(), let last = map(\.upperBound).max() else { return nil }
    return first...last
  }
}
