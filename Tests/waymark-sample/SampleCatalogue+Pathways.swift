/// The pathway of an industry and its units of competency, published in Chinese.
extension SampleCatalogue {
  private static let tasksPerArea = 2
  private static let areasPerLevel = 3

  mutating func addPathway(to industry: inout Industry) {
    let (title, id) = unique { _ in industry.name.sentence }
    var lines = LineCounter()
    var file = Halves(
      published: "title: \(YAML.chinese(title))\ndocument: \(industry.ladder)\nlines: \(lines.take(40))\nlevels:\n",
      ours: """
        title: \(YAML.english(title))
        overview: \(YAML.both(overview(of: industry)))
        also: [\(YAML.text(industry.realm.english)), \(YAML.text(industry.activity.chinese))]
        levels:

        """)
    for level in Words.levels { addLevel(level.name, qfLevel: level.qfLevel, of: id, to: &file, &industry, &lines) }
    recordCount += 1 + Words.levels.count
    add(file, as: "pathways/\(id).yaml")
  }

  private func overview(of industry: Industry) -> Phrase {
    Phrase(
      english: "Job titles in \(industry.name.english) at four levels, with their tasks and units of competency.",
      chinese: "\(industry.name.chinese)四個級別的職位、主要工作及能力單元。")
  }

  private mutating func addLevel(
    _ name: Phrase, qfLevel: Int, of pathway: String, to file: inout Halves, _ industry: inout Industry, _ lines: inout LineCounter
  ) {
    let id = unique(under: pathway + "/") { _ in name }.id
    file.published += """
        - id: \(id)
          title: \(YAML.chinese(name))
          lines: \(lines.take(12))
          table-lines: \(lines.take(60))

      """
    file.ours += "  \(id):\n    title: \(YAML.english(name.titled))\n    description: \(YAML.both(description(of: name, in: industry)))\n"
    addJobTitles(of: id, to: &file, &industry, &lines)
    file.published += "    routes:\n      - {kind: training, qf-level: \(qfLevel), lines: \(lines.take())}\n"
    addAreas(qfLevel: qfLevel, to: &file, industry, &lines)
  }

  private func description(of level: Phrase, in industry: Industry) -> Phrase {
    Phrase(
      english: "People at the \(level.english) level of \(industry.name.english) answer for work that fits their training.",
      chinese: "\(industry.name.chinese)\(level.chinese)的從業員負責與其訓練相稱的工作。")
  }

  private mutating func addJobTitles(
    of level: String, to file: inout Halves, _ industry: inout Industry, _ lines: inout LineCounter
  ) {
    file.published += "    job-titles:\n"
    file.ours += "    job-titles:\n"
    for _ in 0..<Industry.jobTitlesPerLevel {
      let (title, id) = unique(under: level + "/") { [industry] in $0.jobName(in: industry).titled }
      file.published += "      - {id: \(id), title: \(YAML.chinese(title)), lines: \(lines.take())}\n"
      file.ours += "      \(id): {title: \(YAML.english(title))}\n"
      industry.jobTitles.append(id)
    }
    recordCount += Industry.jobTitlesPerLevel
  }

  // MARK: Areas, tasks and units

  private mutating func addAreas(qfLevel: Int, to file: inout Halves, _ industry: Industry, _ lines: inout LineCounter) {
    file.published += "    areas:\n"
    file.ours += "    areas:\n"
    var tasks = "    tasks:\n"
    let topics = numbers.pick(Self.areasPerLevel, of: Words.topics)
    for (index, topic) in topics.enumerated() {
      let name = (industry.realm + topic).sentence
      file.published += "      - title: \(YAML.chinese(name))\n        lines: \(lines.take())\n        tasks:\n"
      file.ours += "      \(YAML.text(name.chinese)): \(YAML.text(name.english))\n"
      for task in 1...Self.tasksPerArea {
        let number = index * Self.tasksPerArea + task
        file.published +=
          "          - {number: \(number), lines: \(lines.take(8)), units: \(YAML.list(addUnits(around: qfLevel, industry))), routes: []}\n"
        tasks += "      \(number): \(YAML.both(self.task(in: industry)))\n"
      }
    }
    file.ours += tasks
  }

  /// Makes the units of one task.
  private mutating func addUnits(around qfLevel: Int, _ industry: Industry) -> [String] {
    let count = Industry.unitsPerLevel / (Self.areasPerLevel * Self.tasksPerArea)
    recordCount += count
    return (0..<count).map { _ in addUnit(around: qfLevel, industry) }
  }

  private mutating func addUnit(around qfLevel: Int, _ industry: Industry) -> String {
    let level = min(max(1, qfLevel + numbers.number(in: -1...1)), 6)
    let isOlder = numbers.happens(35)
    let code = uniqueCode { isOlder ? $0.olderCode(level, industry) : "\($0.numbers.number(in: 100_000...999_999))L\(level)" }
    let title = unitTitle(in: industry)
    units.published += "- {code: \(code), title: \(YAML.chinese(title))}\n"
    units.ours += "  \(code): {title: \(YAML.english(title))}\n"
    return code
  }

  /// A code of the older generation: the industry, a part of it, the QF level, a number, and the version.
  private mutating func olderCode(_ level: Int, _ industry: Industry) -> String {
    let part = numbers.pick(["AR", "GS", "IS", "OP", "PM", "QA", "SM", "SW"])
    let number = numbers.number(in: 10...99)
    return "\(industry.letters)\(part)\(level)\(number)A"
  }

  private mutating func unitTitle(in industry: Industry) -> Phrase {
    let (verb, object) = (numbers.pick(Words.verbs), numbers.pick(Words.objects))
    return Phrase(
      english: "\(verb.sentence.english) \(industry.realm.english) \(object.english)",
      chinese: verb.chinese + industry.realm.chinese + object.chinese)
  }

  // MARK: Links

  /// One in three occupations stands beside a job title.
  mutating func addLinks(of industry: Industry) {
    for occupation in numbers.pick(Industry.occupationCount / 3, of: industry.occupations) {
      let reason = Phrase(
        english: "By their names, both work in \(industry.realm.english).", chinese: "從職稱看，兩者都從事\(industry.realm.chinese)工作。")
      links += """
          - occupation: \(occupation.id)
            pathway: \(numbers.pick(industry.jobTitles))
            reason: \(YAML.both(reason))

        """
    }
  }
}
