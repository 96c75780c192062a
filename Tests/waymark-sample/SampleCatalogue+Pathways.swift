internal import Careers
internal import Catalogue

/// The pathway of an industry, its units of competency and its clusters, published in Chinese.
extension SampleCatalogue {
  private static let tasksPerArea = 2
  private static let areasPerLevel = 3

  mutating func addPathway(to industry: inout Industry) {
    let (title, id) = unique { [industry] _ in industry.name.sentence }
    var lines = LineCounter()
    var pathway = Pathway(
      id: id, title: title.inChinese, provenance: Provenance(document: industry.ladder, lines: lines.take(40)),
      overview: overview(of: industry).ours, also: [industry.realm.english, industry.activity.chinese])
    for level in Words.levels {
      guard let qfLevel = QFLevel(rawValue: level.qfLevel) else { continue }
      pathway.levels.append(self.level(level.name, qfLevel, of: id, &industry, &lines))
    }
    recordCount += 1 + Words.levels.count
    catalogue.pathways.append(pathway)
  }

  private func overview(of industry: Industry) -> Phrase {
    Phrase(
      english: "Job titles in \(industry.name.english) at four levels, with their tasks and units of competency.",
      chinese: "\(industry.name.chinese)四個級別的職位、主要工作及能力單元。")
  }

  private mutating func level(
    _ name: Phrase, _ qfLevel: QFLevel, of pathway: RecordID, _ industry: inout Industry, _ lines: inout LineCounter
  ) -> Level {
    let id = unique(under: pathway) { _ in name }.id
    let title = Phrase(english: name.titled.english, chinese: name.chinese)
    var level = Level(
      id: id, name: title.inChinese, provenance: Provenance(document: industry.ladder, lines: lines.take(12)), pathway: pathway, step: 1,
      steps: 1, description: description(of: name, in: industry).ours, tableLines: lines.take(60))
    level.jobTitles = jobTitles(of: id, &industry, &lines)
    let route = Route(kind: .training, qfLevel: qfLevel, lines: lines.take())
    level.areas = areas(qfLevel, route, industry, &lines)
    return level
  }

  private func description(of level: Phrase, in industry: Industry) -> Phrase {
    Phrase(
      english: "People at the \(level.english) level of \(industry.name.english) answer for work that fits their training.",
      chinese: "\(industry.name.chinese)\(level.chinese)的從業員負責與其訓練相稱的工作。")
  }

  private mutating func jobTitles(
    of level: RecordID, _ industry: inout Industry, _ lines: inout LineCounter
  ) -> [NamedRecord] {
    recordCount += Industry.jobTitlesPerLevel
    return (0..<Industry.jobTitlesPerLevel).map { _ in
      let (title, id) = unique(under: level) { [industry] in $0.jobName(in: industry).titled }
      catalogue.jobTitles.append(
        JobTitle(
          id: id, title: title.inChinese, provenance: Provenance(document: industry.ladder, lines: lines.take()), level: level))
      industry.jobTitles.append(id)
      return NamedRecord(id: id, title: title.inChinese)
    }
  }

  // MARK: Areas, tasks and units

  private mutating func areas(_ qfLevel: QFLevel, _ route: Route, _ industry: Industry, _ lines: inout LineCounter) -> [FunctionalArea] {
    numbers.pick(Self.areasPerLevel, of: Words.topics).enumerated().map { index, topic in
      let name = (industry.realm + topic).sentence
      var area = FunctionalArea(name: name.inChinese, tasks: [], lines: lines.take())
      for task in 1...Self.tasksPerArea {
        let number = index * Self.tasksPerArea + task
        let routes = [route] + recognition(ofTask: number, qfLevel, industry, &lines)
        let (place, units) = (lines.take(8), addUnits(around: qfLevel.rawValue, industry))
        let (words, activities) = self.task(in: industry)
        area.tasks.append(
          KeyTask(number: number, text: words.ours, units: units, routes: routes, lines: place, activities: activities))
      }
      return area
    }
  }

  /// Recognition of prior learning, by a cluster of the task's own; only at the lowest level.
  private mutating func recognition(
    ofTask number: Int, _ qfLevel: QFLevel, _ industry: Industry, _ lines: inout LineCounter
  ) -> [Route] {
    guard qfLevel.rawValue == Words.levels.last?.qfLevel else { return [] }
    recordCount += 1
    let code = uniqueCode { _ in "\(industry.letters)00\(number)L\(qfLevel.rawValue)" }
    return [Route(kind: .recognitionOfPriorLearning, qfLevel: qfLevel, cluster: code.rawValue, lines: lines.take())]
  }

  /// Makes the units of one task.
  private mutating func addUnits(around qfLevel: Int, _ industry: Industry) -> [RecordID] {
    let count = Industry.unitsPerLevel / (Self.areasPerLevel * Self.tasksPerArea)
    recordCount += count
    return (0..<count).map { _ in addUnit(around: qfLevel, industry) }
  }

  private mutating func addUnit(around qfLevel: Int, _ industry: Industry) -> RecordID {
    let level = min(max(1, qfLevel + numbers.number(in: -1...1)), 6)
    let isOlder = numbers.happens(35)
    let code = uniqueCode { isOlder ? $0.olderCode(level, industry) : "\($0.numbers.number(in: 100_000...999_999))L\(level)" }
    let title = unitTitle(in: industry).inChinese
    if let level = UnitOfCompetency.qfLevel(ofCode: code.rawValue) {
      catalogue.units.append(
        UnitOfCompetency(id: code, title: title, provenance: Provenance(document: Self.register), qfLevel: level))
    }
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

  /// One in three occupations is linked to a job title.
  mutating func addLinks(of industry: Industry) {
    for occupation in numbers.pick(Industry.occupationCount / 3, of: industry.occupations) {
      let reason = Phrase(
        english: "By their names, both work in \(industry.realm.english).", chinese: "從職稱看，兩者都從事\(industry.realm.chinese)工作。")
      additions.links.append(Link(occupation: occupation.id, pathway: numbers.pick(industry.jobTitles), reason: reason.ours))
    }
  }
}
