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
    // A repeated name adds nothing, and each might refer to thousands of occupations.
    let listed = page.listed.unique(by: \.title).map { listed in
      ListedName(
        title: listed.title, occupations: listed.occupations.filter(occupations.indices.contains).map { occupations[$0].id },
        lines: listed.lines)
    }
    let statements = [page.title].compactMap(\.self) + page.overview
    let lines = (page.listed.map(\.lines) + statements.compactMap(\.lines)).lineRange
    return Sector(
      id: id.rawValue, title: title, provenance: Provenance(document: document, lines: lines), overview: Self.prose(page.overview),
      listed: listed)
  }

  private mutating func occupation(_ source: CareersPage.Occupation, document: String) -> Occupation {
    let id = ids.id(for: source.name, english: source.title.english, of: .occupations, noun: "occupation")
    var occupation = Occupation(id: id, title: source.title, provenance: Provenance(document: document, lines: source.lines))
    occupation.overview = Self.prose(source.dutiesProse)
    occupation.duties = source.duties
    occupation.environment = source.environment
    for trait in source.traits {
      let name = self.trait(trait.text, at: Provenance(document: document, lines: trait.lines))
      guard occupation.traitLines[name] == nil else { continue }
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

  /// Sentences as one text. A colon at its end led to a list that is kept elsewhere.
  private static func prose(_ statements: [Statement]) -> Text? {
    guard !statements.isEmpty else { return nil }
    return Text.joinedLines(statements.map(\.text)).mapped { language, words in
      guard let last = words.last, ":：".contains(last) else { return words }
      return words.dropLast() + (language == .english ? "." : "。")
    }
  }

  // MARK: Hours and pay

  /// Hours by another period than a week, and anything that is said beside the figures, stay in the document's words.
  private func addHours(of source: CareersPage.Occupation, to occupation: inout Occupation) {
    guard let hours = source.hours else { return }
    let figures = hours.figures.flatMap { WorkingHours($0, irregular: hours.irregular, lines: hours.lines) }
    occupation.hours = figures
    if figures == nil || hours.shift || hours.saysMore {
      occupation.remarks.append(.statement(hours.text, about: .hours, lines: hours.lines))
    }
  }

  /// Pay in another unit than the first rung's or without an amount stays in the document's words, since a ladder has one scale. So does
  /// anything that is said beside an amount.
  private func addLadder(of source: CareersPage.Occupation, to occupation: inout Occupation) {
    let unit = source.ladder.lazy.compactMap(\.pay).first.map { ($0.currency, $0.period) }
    for rung in source.ladder {
      let pay = rung.pay.flatMap { pay in unit.map { $0 == (pay.currency, pay.period) } == true ? Pay(pay) : nil }
      occupation.ladder.append(Rung(title: rung.title, pay: pay, lines: rung.lines))
      guard pay == nil || rung.saysMore, let words = rung.payText else { continue }
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
    var known: Set<String> = []
    for name in source.fields {
      let field = field(name, at: provenance)
      if known.insert(field.id).inserted { fields.append(field) }
    }
    let languages = source.languages.compactMap(LanguageRequirement.init)
    return EntryRequirement(
      kind: source.kind, text: source.text, qualifications: qualifications, fields: fields, years: source.years, languages: languages,
      results: source.results, names: source.names, preferred: source.preferred, fieldsPreferred: source.fieldsPreferred,
      fieldsOrRelated: source.fieldsOrRelated, orAbove: source.orAbove, orEquivalent: source.orEquivalent,
      asksForMore: source.asksForMore || languages.count < source.languages.count, lines: source.lines)
  }

  // MARK: Training

  /// Courses under the awards of their heading; if it names none, each under the award in its own title.
  ///
  /// Courses without an institution or an award stay in the document's words. So does a heading that says more than awards.
  private mutating func add(_ source: CareersPage.Training, to occupation: inout Occupation, document: String) {
    if source.saysMore, let heading = source.heading {
      occupation.remarks.append(.statement(heading.text, about: .training, lines: heading.lines ?? source.lines))
    }
    let awards = qualifications(source.awards, at: Provenance(document: document, lines: source.lines))
    for course in source.courses where course.institution == nil || awards.isEmpty && !course.isPlaced {
      let words = Text.joined([course.institution, course.title].compactMap(\.self), separator: Text(" - ", "－"))
      occupation.remarks.append(.statement(words, about: .training, lines: course.lines))
    }
    if awards.isEmpty {
      addOwnAwards(of: source.courses.filter(\.isPlaced), to: &occupation, document: document)
    } else {
      let courses = listed(source.courses, award: awards.count == 1 ? awards.first : nil, document: document)
      occupation.training.append(
        Training(award: source.title ?? Text(), qualifications: awards, courses: courses, lines: source.lines))
    }
  }

  private mutating func addOwnAwards(of courses: [CareersPage.Course], to occupation: inout Occupation, document: String) {
    var awards: [(id: RecordID, title: Text, courses: [CareersPage.Course])] = []
    var places: [RecordID: Int] = [:]
    for course in courses {
      guard let award = course.award else { continue }
      let id = qualification(award.usualSpelling, .award, at: Provenance(document: document, lines: course.lines))
      let place = places[id] ?? awards.count
      places[id] = place
      if place == awards.count { awards.append((id, award.title, [])) }
      awards[place].courses.append(course)
    }
    for (id, title, courses) in awards {
      let listed = listed(courses, award: id, document: document)
      if let place = occupation.training.firstIndex(where: { $0.qualifications == [id] && $0.award == title }) {
        occupation.training[place].add(listed)
      } else {
        let lines = listed.compactMap(\.lines).lineRange
        occupation.training.append(Training(award: title, qualifications: [id], courses: listed, lines: lines))
      }
    }
  }

  private mutating func qualifications(_ names: [StatedName], at provenance: Provenance) -> [RecordID] {
    var ids: [RecordID] = []
    for name in names {
      let id = qualification(name, .award, at: provenance)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The courses that name an institution, each once.
  private mutating func listed(_ courses: [CareersPage.Course], award: RecordID?, document: String) -> [ListedCourse] {
    var listed: [ListedCourse] = []
    var known: Set<RecordID> = []
    for course in courses {
      guard let school = course.institution else { continue }
      let course = self.course(course, at: school, award: award, document: document)
      if known.insert(course.id).inserted { listed.append(course) }
    }
    return listed
  }
}

extension Training {
  fileprivate mutating func add(_ others: [ListedCourse]) {
    let known = Set(courses.map(\.id))
    courses += others.filter { !known.contains($0.id) }
    lines = ([lines] + courses.map(\.lines)).compactMap(\.self).lineRange
  }
}

extension CareersPage.Course {
  /// Whether it names an institution and an award.
  fileprivate var isPlaced: Bool { institution != nil && award != nil }
}
