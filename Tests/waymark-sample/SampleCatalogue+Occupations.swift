/// Occupations of an industry.
extension SampleCatalogue {
  mutating func addOccupations(to industry: inout Industry) {
    var lines = LineCounter()
    for _ in 0..<Industry.occupationCount { addOccupation(to: &industry, lines: &lines) }
    recordCount += Industry.occupationCount
  }

  private mutating func addOccupation(to industry: inout Industry, lines: inout LineCounter) {
    let (title, base, id) = occupationTitle(in: industry)
    var file = Halves(
      published: "title: \(YAML.english(title))\ndocument: \(industry.careers)\nlines: \(lines.take(40))\n",
      ours: "title: \(YAML.chinese(title))\noverview: \(YAML.both(overview(in: industry)))\nalso: \(also(for: base))\n")
    addWork(to: &file, industry, &lines)
    addLadder(from: title, base: base, to: &file, &lines)
    addEntry(to: &file, industry, &lines)
    addTraining(to: &file, industry, &lines)
    add(file, as: "occupations/\(id).yaml")
    industry.occupations.append((id, title))
  }

  /// A title whose rank, where it has one, is below that of every other rung.
  private mutating func occupationTitle(in industry: Industry) -> (title: Phrase, base: Phrase, id: String) {
    let rank = numbers.happens(40) ? numbers.pick(Words.lowerRanks) : nil
    var base = industry.name
    let (title, id) = unique { sample in
      base = sample.jobName(in: industry)
      return (rank.map { $0 + base } ?? base).titled
    }
    return (title, base, id)
  }

  /// What a job may be called: “harbour logistics planner”, “harbour pricing officer”, “logistics crew supervisor”.
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
  private mutating func also(for base: Phrase) -> String {
    let initials = String(base.titled.english.split(separator: " ").compactMap(\.first))
    return YAML.list([initials, productName().lowercased()].map(YAML.text))
  }

  private mutating func productName() -> String {
    let parts = (0..<numbers.number(in: 2...3)).map { _ in numbers.pick(Words.syllables) }
    return Phrase(english: parts.joined(), chinese: "").titled.english
  }

  // MARK: Work

  private mutating func addWork(to file: inout Halves, _ industry: Industry, _ lines: inout LineCounter) {
    let duties = (0..<numbers.number(in: 3...6)).map { _ in task(in: industry) }
    file.published += "duties: \(YAML.list(duties.map { _ in lines.take() }))\n"
    file.ours += "duties:\n" + duties.map { "  - \(YAML.both($0))\n" }.joined()
    // One in ten documents doesn't state the hours, as in life.
    if !numbers.happens(10) { file.published += "hours: \(hours(lines: lines.take()))\n" }
    let place = numbers.pick(Words.places)
    file.published += "environment: {places: \(YAML.list(place.keys)), lines: \(lines.take())}\n"
    file.ours += "environment: \(YAML.both(place.name))\n"
    let traits = numbers.pick(numbers.number(in: 2...4), of: traits)
    file.published += "traits:\n" + traits.map { "  - {trait: \($0), lines: \(lines.take())}\n" }.joined()
  }

  private mutating func hours(lines: String) -> String {
    let from = numbers.number(in: 36...54)
    let to = numbers.happens(30) ? from + 4 : from
    return "{from: \(from), to: \(to), wording: about\(numbers.happens(25) ? ", irregular: true" : ""), lines: \(lines)}"
  }

  /// One thing that somebody does: “Check cargo lists for suppliers in harbour logistics”.
  mutating func task(in industry: Industry) -> Phrase {
    let (verb, object, purpose) = (numbers.pick(Words.verbs), numbers.pick(Words.objects), numbers.pick(Words.purposes))
    let isNamed = numbers.happens(30)
    return Phrase(
      english: "\(verb.sentence.english) \(object.english) \(purpose.english)" + (isNamed ? " in \(industry.name.english)" : ""),
      chinese: (isNamed ? "在\(industry.name.chinese)工作中" : "") + purpose.chinese + verb.chinese + object.chinese)
  }

  // MARK: Pay

  private mutating func addLadder(from title: Phrase, base: Phrase, to file: inout Halves, _ lines: inout LineCounter) {
    let rungs = [title] + Words.higherRanks.prefix(numbers.number(in: 1...3)).map { ($0 + base).titled }
    var pay = numbers.number(in: 12...28) * 1_000
    file.published += "ladder:\n"
    file.ours += "ladder:\n"
    for (index, rung) in rungs.enumerated() {
      let isOpen = index == rungs.count - 1
      let figures = isOpen ? "from: \(pay), wording: or above" : "from: \(pay), to: \(pay + 5_000), wording: about"
      file.published += "  - {title: \(YAML.english(rung)), pay: {\(figures)}, lines: \(lines.take(2))}\n"
      file.ours += "  \(YAML.text(rung.english)): \(YAML.text(rung.chinese))\n"
      pay += numbers.number(in: 5...16) * 1_000
    }
  }

  // MARK: Entry and training

  private mutating func addEntry(to file: inout Halves, _ industry: Industry, _ lines: inout LineCounter) {
    var items = [award(for: industry), language()]
    if numbers.happens(60) { items.append(experience()) }
    if numbers.happens(50) { items.append(skill()) }
    if numbers.happens(20), let certification = certifications.last { items.append(certificate(certification)) }
    file.published += "entry:\n" + items.map { "  - {\($0.facts), lines: \(lines.take())}\n" }.joined()
    file.ours += "entry:\n" + items.map { "  - \(YAML.both($0.words))\n" }.joined()
  }

  private mutating func award(for industry: Industry) -> (facts: String, words: Phrase) {
    let (award, field) = (numbers.pick(Words.awards).name.titled, industry.activity)
    return (
      "kind: award, qualifications: [\(award.slug)], or-above: true, fields: [\(field.slug)]",
      Phrase(english: "\(award.english) or above in \(field.english)", chinese: "\(field.chinese)相關學科的\(award.chinese)或以上學歷")
    )
  }

  private mutating func language() -> (facts: String, words: Phrase) {
    let isFluent = numbers.happens(30)
    return (
      "kind: language, languages: [{language: english, skill: spoken, standard: \(isFluent ? "fluent" : "good")}]",
      Phrase(english: isFluent ? "Fluent spoken English" : "Good spoken English", chinese: isFluent ? "英語流利" : "英語會話良好")
    )
  }

  private mutating func experience() -> (facts: String, words: Phrase) {
    let years = numbers.number(in: 1...8)
    return (
      "kind: experience, years: {from: \(years)}",
      Phrase(english: years == 1 ? "One year of experience or more" : "\(years) years of experience or more", chinese: "\(years)年或以上工作經驗")
    )
  }

  private mutating func skill() -> (facts: String, words: Phrase) {
    let name = productName()
    return ("kind: skill, names: [\(YAML.text(name))]", Phrase(english: "Knows \(name)", chinese: "熟悉 \(name)"))
  }

  private func certificate(_ id: String) -> (facts: String, words: Phrase) {
    ("kind: certification, qualifications: [\(id)]", Phrase(english: "Registered in the trade", chinese: "持有業界註冊資格"))
  }

  private mutating func addTraining(to file: inout Halves, _ industry: Industry, _ lines: inout LineCounter) {
    let courses = Dictionary(grouping: numbers.pick(numbers.number(in: 2...6), of: industry.courses), by: \.award)
    file.published += "training:\n"
    for (award, courses) in courses.sorted(by: { $0.key < $1.key }) {
      file.published += "  - awards: [\(award)]\n    lines: \(lines.take())\n    courses:\n"
      file.published += courses.map { "      - {course: \($0.id), lines: \(lines.take())}\n" }.joined()
    }
  }
}
