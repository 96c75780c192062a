internal import Careers
internal import Catalogue

/// Occupations of an industry.
extension SampleCatalogue {
  mutating func addOccupations(to industry: inout Industry) {
    var lines = LineCounter()
    for _ in 0..<Industry.occupationCount { addOccupation(to: &industry, lines: &lines) }
    recordCount += Industry.occupationCount
  }

  private mutating func addOccupation(to industry: inout Industry, lines: inout LineCounter) {
    let (title, base, id) = occupationTitle(in: industry)
    var occupation = Occupation(
      id: id, title: title.inEnglish, provenance: Provenance(document: industry.careers, lines: lines.take(40)),
      overview: overview(in: industry).ours, also: also(for: base))
    addWork(to: &occupation, industry, &lines)
    addLadder(from: title, base: base, to: &occupation, &lines)
    addEntry(to: &occupation, industry, &lines)
    addTraining(to: &occupation, industry, &lines)
    catalogue.occupations.append(occupation)
    industry.occupations.append((id, title))
  }

  /// A title whose rank, where it has one, is below that of every other rung.
  private mutating func occupationTitle(in industry: Industry) -> (title: Phrase, base: Phrase, id: RecordID) {
    let rank = numbers.happens(40) ? numbers.pick(Words.lowerRanks) : nil
    var base = industry.name
    let (title, id) = unique { sample in
      base = sample.jobName(in: industry)
      return (rank.map { $0 + base } ?? base).titled
    }
    return (title, base, id)
  }

  /// A name for a job: “harbour logistics planner”, “harbour pricing officer”, “logistics crew supervisor”.
  mutating func jobName(in industry: Industry) -> Phrase {
    let role = numbers.pick(Words.roles)
    let field =
      switch numbers.number(in: 1...3) {
      case 1: industry.name
      case 2: industry.realm + numbers.pick(Words.topics)
      default: industry.activity + numbers.pick(Words.topics)
      }
    return field + role
  }

  private mutating func overview(in industry: Industry) -> Phrase {
    let objects = numbers.pick(2, of: Words.objects)
    return Phrase(
      english: "Looks after \(objects.map(\.english).joined(separator: " and ")) in \(industry.name.english).",
      chinese: "在\(industry.name.chinese)業負責\(objects.map(\.chinese).joined(separator: "及"))。")
  }

  /// Words to find it by: its initials, and an invented word that people in the trade use.
  private mutating func also(for base: Phrase) -> [String] {
    let initials = String(base.titled.english.split(separator: " ").compactMap(\.first))
    return [initials, productName().lowercased()]
  }

  private mutating func productName() -> String {
    let parts = (0..<numbers.number(in: 2...3)).map { _ in numbers.pick(Words.syllables) }
    return Phrase(english: parts.joined(), chinese: "").titled.english
  }

  // MARK: Work

  private mutating func addWork(to occupation: inout Occupation, _ industry: Industry, _ lines: inout LineCounter) {
    let duties = (0..<numbers.number(in: 3...6)).map { _ in task(in: industry) }
    occupation.duties = duties.map { Statement(text: $0.words.ours, lines: lines.take(), activities: $0.activities) }
    // One in ten documents doesn't state the hours, as in life.
    if !numbers.happens(10) { occupation.hours = hours(lines: lines.take()) }
    let place = numbers.pick(Words.places)
    occupation.environment = WorkingEnvironment(text: place.name.ours, places: place.keys, lines: lines.take())
    occupation.traits = numbers.pick(numbers.number(in: 2...4), of: traits)
    for trait in occupation.traits { occupation.traitLines[trait] = lines.take() }
  }

  private mutating func hours(lines: ClosedRange<Int>) -> WorkingHours {
    let from = numbers.number(in: 36...54)
    let to = numbers.happens(30) ? from + 4 : from
    return WorkingHours(from: from, to: to, irregular: numbers.happens(25), wording: .about, lines: lines)
  }

  /// One task of a job: “Check cargo lists for suppliers in harbour logistics”.
  mutating func task(in industry: Industry) -> (words: Phrase, activities: [Activity]) {
    let (verb, object, purpose) = (numbers.pick(Words.verbs), numbers.pick(Words.objects), numbers.pick(Words.purposes))
    let isNamed = numbers.happens(30)
    let words = Phrase(
      english: "\(verb.sentence.english) \(object.english) \(purpose.english)" + (isNamed ? " in \(industry.name.english)" : ""),
      chinese: (isNamed ? "在\(industry.name.chinese)工作中" : "") + purpose.chinese + verb.chinese + object.chinese)
    return (words, Words.tags[verb.english] ?? [])
  }

  // MARK: Pay

  private mutating func addLadder(from title: Phrase, base: Phrase, to occupation: inout Occupation, _ lines: inout LineCounter) {
    let titles = [title] + Words.higherRanks.prefix(numbers.number(in: 1...3)).map { ($0 + base).titled }
    var from = numbers.number(in: 12...28) * 1_000
    for (index, title) in titles.enumerated() {
      let isOpen = index == titles.count - 1
      let pay = Pay(from: from, to: isOpen ? nil : from + 5_000, wording: isOpen ? .orAbove : .about, ours: ["currency", "period"])
      occupation.ladder.append(Rung(title: title.inEnglish, pay: pay, lines: lines.take(2)))
      from += numbers.number(in: 5...16) * 1_000
    }
  }

  // MARK: Entry and training

  private mutating func addEntry(to occupation: inout Occupation, _ industry: Industry, _ lines: inout LineCounter) {
    var items = [award(for: industry), language()]
    if numbers.happens(60) { items.append(experience()) }
    if numbers.happens(50) { items.append(skill()) }
    if numbers.happens(20), let certification = certifications.last { items.append(certificate(certification)) }
    for index in items.indices { items[index].lines = lines.take() }
    occupation.entry = items
  }

  private mutating func award(for industry: Industry) -> EntryRequirement {
    let (award, field) = (numbers.pick(Words.awards).name.titled, industry.activity)
    let words = Phrase(
      english: "\(award.english) or above in \(field.english)", chinese: "\(field.chinese)相關學科的\(award.chinese)或以上學歷")
    return EntryRequirement(
      kind: .award, text: words.ours, qualifications: [RecordID(award.slug)], fields: [fields[field.slug]].compactMap(\.self),
      orAbove: true)
  }

  private mutating func language() -> EntryRequirement {
    let isFluent = numbers.happens(30)
    let words = Phrase(english: isFluent ? "Fluent spoken English" : "Good spoken English", chinese: isFluent ? "英語流利" : "英語會話良好")
    let language = LanguageRequirement(language: .english, skill: .spoken, standard: isFluent ? .fluent : .good)
    return EntryRequirement(kind: .language, text: words.ours, languages: [language])
  }

  private mutating func experience() -> EntryRequirement {
    let years = numbers.number(in: 1...8)
    let words = Phrase(
      english: years == 1 ? "One year of experience or more" : "\(years) years of experience or more", chinese: "\(years)年或以上工作經驗")
    return EntryRequirement(kind: .experience, text: words.ours, years: YearsOfExperience(from: years))
  }

  private mutating func skill() -> EntryRequirement {
    let name = productName()
    return EntryRequirement(kind: .skill, text: Text.ours("Knows \(name)", "熟悉 \(name)"), names: [name])
  }

  private func certificate(_ id: RecordID) -> EntryRequirement {
    EntryRequirement(kind: .certification, text: Text.ours("Registered in the trade", "持有業界註冊資格"), qualifications: [id])
  }

  private mutating func addTraining(to occupation: inout Occupation, _ industry: Industry, _ lines: inout LineCounter) {
    let courses = Dictionary(grouping: numbers.pick(numbers.number(in: 2...6), of: industry.courses), by: \.award)
    for (award, courses) in courses.sorted(by: { $0.key < $1.key }) {
      var training = Training(award: Text(), qualifications: [award], lines: lines.take())
      training.courses = courses.map { listed in
        ListedCourse(id: listed.course.id, institution: listed.course.institution, title: listed.course.title, lines: lines.take())
      }
      occupation.training.append(training)
    }
  }
}
