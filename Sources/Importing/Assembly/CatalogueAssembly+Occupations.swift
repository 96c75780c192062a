internal import Careers
internal import Catalogue

/// Careers pages.
extension CatalogueAssembly {
  mutating func add(_ page: CareersPage, of document: Document, file: String) {
    let added = page.occupations.map { occupation($0, document: document.id) }
    catalogue.occupations += added
    catalogue.sectors.append(sector(page, of: added, document: document.id, file: file))
  }

  private mutating func sector(_ page: CareersPage, of occupations: [Occupation], document: String, file: String) -> Sector {
    let title = page.title?.text ?? Text()
    let id = ids.id(for: file, english: title.english ?? document, of: .sectors, noun: "sector")
    // A repeated name adds nothing, and each might refer to thousands of occupations.
    let listed = page.listed.unique(by: \.title).compactMap { listing in
      var name = listing.draft
      name.occupations = listing.occupations.filter(occupations.indices.contains).map { occupations[$0].id }
      return name.whole
    }
    let statements = [page.title].compactMap(\.self) + page.overview
    let lines = (page.listed.compactMap(\.lines) + statements.compactMap(\.lines)).lineRange
    return Sector(
      id: id.rawValue, title: title, provenance: Provenance(document: document, lines: lines), overview: Self.prose(page.overview),
      listed: listed)
  }

  private mutating func occupation(_ source: StatedOccupation, document: String) -> Occupation {
    let title = source.title ?? Text()
    let id = ids.id(for: source.name, english: title.english, of: .occupations, noun: "occupation")
    var occupation = Occupation(id: id, title: title, provenance: Provenance(document: document, lines: source.lines))
    occupation.overview = Self.prose(source.dutiesProse)
    occupation.duties = source.duties ?? []
    occupation.environment = source.environment
    for trait in source.traits {
      let name = self.trait(trait.text, at: Provenance(document: document, lines: trait.lines))
      guard occupation.traitLines[name] == nil else { continue }
      occupation.traits.append(name)
      occupation.traitLines[name] = trait.lines
    }
    occupation.entry = source.entry.compactMap { requirement($0, document: document) }
    occupation.remarks = source.remarks ?? []
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
  private func addHours(of source: StatedOccupation, to occupation: inout Occupation) {
    guard let hours = source.hours else { return }
    occupation.hours = hours.ofAWeek
    if occupation.hours == nil || hours.shift || hours.saysMore {
      occupation.remarks.append(.statement(hours.text, about: .hours, lines: hours.lines))
    }
  }

  /// Pay in another unit than the first rung's or without an amount stays in the document's words, since a ladder has one scale. So does
  /// anything that is said beside an amount.
  private func addLadder(of source: StatedOccupation, to occupation: inout Occupation) {
    let first = source.ladder.lazy.compactMap(\.pay).first
    for stated in source.ladder {
      guard var rung = stated.draft.whole else { continue }
      rung.pay = stated.pay.flatMap { $0.currency == first?.currency && $0.period == first?.period ? $0.consistent : nil }
      occupation.ladder.append(rung)
      guard rung.pay == nil || stated.saysMore, let words = stated.payText else { continue }
      let statement = Text.joined([rung.title, words], separator: Wording.colon)
      occupation.remarks.append(.statement(statement, about: .ladder, lines: rung.lines))
    }
  }

  // MARK: Requirements

  private mutating func requirement(_ source: StatedRequirement, document: String) -> EntryRequirement? {
    let provenance = Provenance(document: document, lines: source.lines)
    let named =
      source.awards.map { ($0, Qualification.Category.award) } + source.certifications.map { ($0, .certification) }
      + source.examinations.map { ($0, .examination) }
    let languages = source.languages.compactMap(\.whole)
    var draft = source.draft
    draft.qualifications = named.map { qualification($0, $1, at: provenance) }.unique
    draft.fields = source.fields.map { field($0, at: provenance) }.unique(by: \.id)
    draft.languages = languages
    // A language whose skill isn't stated can't be compared.
    if languages.count < source.languages.count { draft.asksForMore = true }
    return draft.whole
  }

  // MARK: Training

  /// Courses under the awards of their heading; if it names none, each under the award in its own title.
  ///
  /// Courses without an institution or an award stay in the document's words. So does a heading that says more than awards.
  private mutating func add(_ source: StatedTraining, to occupation: inout Occupation, document: String) {
    if source.saysMore, let heading = source.heading {
      occupation.remarks.append(.statement(heading.text, about: .training, lines: heading.lines ?? source.lines))
    }
    let provenance = Provenance(document: document, lines: source.lines)
    let awards = source.awards.map { qualification($0, .award, at: provenance) }.unique
    for course in source.courses where course.institution == nil || awards.isEmpty && !course.isPlaced {
      let words = Text.joined([course.institution, course.title].compactMap(\.self), separator: Text(" - ", "－"))
      occupation.remarks.append(.statement(words, about: .training, lines: course.lines))
    }
    if awards.isEmpty {
      addOwnAwards(of: source.courses.filter(\.isPlaced), to: &occupation, document: document)
    } else {
      let courses = listed(source.courses, award: awards.count == 1 ? awards.first : nil, document: document)
      occupation.training.append(
        Training(award: source.heading?.text ?? Text(), qualifications: awards, courses: courses, lines: source.lines))
    }
  }

  private mutating func addOwnAwards(of courses: [StatedCourse], to occupation: inout Occupation, document: String) {
    var awards: [(id: RecordID, title: Text, courses: [StatedCourse])] = []
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

  /// The courses that name an institution, each once.
  private mutating func listed(_ courses: [StatedCourse], award: RecordID?, document: String) -> [ListedCourse] {
    courses.compactMap { course in
      course.institution.map { self.course(course, at: $0, award: award, document: document) }
    }.unique(by: \.id)
  }
}

extension Training {
  fileprivate mutating func add(_ others: [ListedCourse]) {
    let known = Set(courses.map(\.id))
    courses += others.filter { !known.contains($0.id) }
    lines = ([lines] + courses.map(\.lines)).compactMap(\.self).lineRange
  }
}

extension StatedCourse {
  /// Whether it names an institution and an award.
  fileprivate var isPlaced: Bool { institution != nil && award != nil }
}

extension StatedHours {
  /// The hours as those of a week; nil if they are of another period or contradict each other.
  fileprivate var ofAWeek: WorkingHours? {
    guard period == nil || period == .week, let hours = draft.whole, hours.from <= hours.to, hours.to <= WorkingHours.ofAWeek else {
      return nil
    }
    return hours.wording?.isOpenEnded == true && hours.from != hours.to ? nil : hours
  }
}

extension Draft<Pay> {
  /// The pay, unless its figures contradict each other. The missing parts of its unit are left to our half of the catalogue.
  fileprivate var consistent: Pay? {
    guard let from = self.from, from <= self.to ?? from, self.wording.map({ $0.isOpenEnded == (self.to == nil) }) ?? true else {
      return nil
    }
    var pay = self
    pay.ours = missingKeys
    pay.currency = self.currency ?? Pay.usualCurrency
    pay.period = self.period ?? Pay.usualPeriod
    return pay.whole
  }
}

extension Remark {
  fileprivate static func statement(_ text: Text, about part: RecordPart, lines: ClosedRange<Int>?) -> Remark {
    Remark(kind: .statement, about: part, text: text, lines: lines)
  }
}
