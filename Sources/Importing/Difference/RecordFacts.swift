internal import Careers

/// One fact of a record, in terms that can be compared between editions: without its lines and our wording.
struct RecordFact {
  /// Equal for equal facts.
  struct Key: Hashable {
    let heading: Heading
    let terms: String
  }

  /// A whole with the fact in each of its parts, such as a level with the same route for each task.
  struct Whole {
    /// The label that replaces those of all parts.
    let label: Text
    /// The number of parts.
    let parts: Int
  }

  let key: Key
  let item: StatedItem
  /// Its name in a list that is ordered, such as a rung's title.
  let place: Text?
  let whole: Whole?

  /// - Parameters:
  ///   - key: the fact in terms of the model.
  init(_ heading: Heading, key: String, label: Text? = nil, text: Text, detail: Text? = nil, place: Text? = nil, whole: Whole? = nil) {
    self.key = Key(heading: heading, terms: key)
    item = StatedItem(label: label, text: text, detail: detail)
    self.place = place
    self.whole = whole
  }

  /// A sentence of the document; other words are another fact.
  ///
  /// - Parameters:
  ///   - key: the fact in terms of the model, if there is one.
  ///   - shown: the sentence on pages: the same, or ours.
  init(_ heading: Heading, key: String = "", sentence: Text, shown: Text, label: Text? = nil, detail: Text? = nil, isOrdered: Bool = true) {
    self.key = Key(heading: heading, terms: key + "\n" + sentence.publishedWords)
    item = StatedItem(label: label, text: sentence, detail: detail, restated: shown.ours.isEmpty ? nil : shown)
    place = isOrdered ? sentence : nil
    whole = nil
  }

  var heading: Heading { key.heading }
}

extension Record {
  /// The facts that the document states of the record.
  ///
  /// - Parameters:
  ///   - published: the same record in the document's own words, which are shown if there are any.
  ///   - byWords: whether other words are another fact.
  func facts(in names: EditionNames, published: Record?, byWords: Bool) -> [RecordFact] {
    switch self {
    case .occupation(let occupation):
      if case .occupation(let published)? = published {
        occupation.facts(in: names, published: published, byWords: byWords)
      } else {
        occupation.facts(in: names, published: occupation, byWords: false)
      }
    case .pathway(let pathway):
      pathway.levels.map { RecordFact(.levels, key: names.key(of: $0.id).rawValue, text: $0.name, place: $0.name) }
    case .level(let level):
      if case .level(let published)? = published {
        level.facts(in: names, published: published, byWords: byWords)
      } else {
        level.facts(in: names, published: level, byWords: false)
      }
    case .jobTitle(let jobTitle): [fact(.level, naming: jobTitle.level, in: names)]
    case .unit(let unit): [fact(ofLevel: unit.qfLevel)]
    case .cluster(let cluster): [fact(ofLevel: cluster.qfLevel)]
    case .course(let course):
      [fact(.institution, naming: course.institution, in: names)] + (course.award.map { [fact(.award, naming: $0, in: names)] } ?? [])
    case .qualification(let qualification):
      [RecordFact(.award, key: qualification.category.rawValue, text: Text(verbatim: qualification.category.rawValue))]
    case .institution, .trait: []
    }
  }

  private func fact(ofLevel level: QFLevel) -> RecordFact {
    RecordFact(.qfLevel, key: "\(level.rawValue)", text: level.shortText)
  }

  private func fact(_ heading: Heading, naming id: RecordID, in names: EditionNames) -> RecordFact {
    RecordFact(heading, key: names.key(of: id).rawValue, text: names.title(of: id))
  }

  /// The sentences of a record: the document's own, or ours that restate them.
  var sentences: [Heading: [Text]] {
    switch self {
    case .occupation(let occupation):
      [
        .overview: [occupation.overview].compactMap(\.self) + occupation.remarks.map(\.text), .duties: occupation.duties.map(\.text),
        .environment: [occupation.environment?.text].compactMap(\.self), .entry: occupation.entry.map(\.text),
      ]
    case .level(let level): [.overview: [level.description], .areas: level.tasks.map(\.text)]
    case .pathway(let pathway): [.overview: [pathway.overview].compactMap(\.self)]
    case .jobTitle, .unit, .cluster, .course, .institution, .trait, .qualification: [:]
    }
  }

  /// Our additions to a record: translations of names, notes, links, addresses, other names, activities.
  var additions: [Heading: [Text]] {
    let common: [Heading: [Text]] = [
      .notes: base.notes.map(\.text), .names: (aliases + base.also).map { Text(verbatim: $0) }, .links: links.flatMap(\.texts),
      .next: addresses.map { Text(verbatim: $0.address) },
    ]
    return common.merging(namesWithin) { $0 + $1 }.merging(activities) { $0 + $1 }
  }

  /// The activities of each duty or key task.
  private var activities: [Heading: [Text]] {
    switch self {
    case .occupation(let occupation): [.duties: occupation.duties.map { Self.names(of: $0.activities) }]
    case .level(let level): [.areas: level.tasks.map { Self.names(of: $0.activities) }]
    case .pathway, .jobTitle, .unit, .cluster, .course, .institution, .trait, .qualification: [:]
    }
  }

  private static func names(of activities: [Activity]) -> Text {
    .joined(activities.map(\.title), separator: Text(", ", "、"))
  }

  /// Without the days: an address that is still the same doesn't differ.
  private var addresses: [WebAddress] {
    switch self {
    case .level(let level): level.addresses
    case .unit(let unit): unit.addresses
    case .cluster(let cluster): cluster.addresses
    case .course(let course): course.addresses
    case .institution(let institution): institution.addresses
    case .qualification(let qualification): qualification.addresses
    case .occupation, .pathway, .jobTitle, .trait: []
    }
  }

  private var namesWithin: [Heading: [Text]] {
    switch self {
    case .occupation(let occupation): [.jobTitles: occupation.ladder.map(\.title)]
    case .level(let level): [.areas: level.areas.map(\.name)]
    case .qualification(let qualification): [.qfLevel: [qualification.qfLevel?.text].compactMap(\.self)]
    case .pathway, .jobTitle, .unit, .cluster, .course, .institution, .trait: [:]
    }
  }

  private var aliases: [String] {
    switch self {
    case .course(let course): course.aliases
    case .institution(let institution): institution.aliases
    case .qualification(let qualification): qualification.aliases
    case .occupation, .pathway, .level, .jobTitle, .unit, .cluster, .trait: []
    }
  }

  private var links: [Link] {
    switch self {
    case .occupation(let occupation): occupation.links
    case .level(let level): level.links
    case .jobTitle(let jobTitle): jobTitle.links
    case .pathway, .unit, .cluster, .course, .institution, .trait, .qualification: []
    }
  }
}

extension Link {
  fileprivate var texts: [Text] {
    [Text(verbatim: occupation.rawValue), rung, Text(verbatim: pathway.rawValue), reason].compactMap(\.self)
  }
}

extension Occupation {
  fileprivate func facts(in names: EditionNames, published: Occupation, byWords: Bool) -> [RecordFact] {
    let hours = hours.map { [RecordFact(.hours, key: $0.key, text: $0.text)] } ?? []
    let entry = zip(entry, published.entry).map { requirement, published in
      byWords
        ? RecordFact(
          .entry, key: requirement.key(in: names), sentence: published.text, shown: requirement.text, detail: requirement.terms(in: names))
        : RecordFact(.entry, key: requirement.key(in: names), text: published.text, detail: requirement.terms(in: names))
    }
    let places = (environment?.places ?? []).map { RecordFact(.environment, key: $0.rawValue, text: Text(verbatim: $0.rawValue)) }
    let traits = traits.map { RecordFact(.traits, key: names.key(of: $0).rawValue, text: names.title(of: $0)) }
    let remarks = zip(remarks, published.remarks).map { remark, published in
      byWords
        ? RecordFact(.overview, key: remark.key, sentence: published.text, shown: remark.text)
        : RecordFact(.overview, key: remark.key, text: published.text)
    }
    let wording = byWords ? sentenceFacts(of: published) : [dutyCount]
    return ladder.map { fact(of: $0) } + hours + entry + wording + places + traits + training.flatMap { $0.facts(in: names) } + remarks
  }

  private var dutyCount: RecordFact {
    RecordFact(.duties, key: "\(duties.count)", text: Text("\(duties.count) duties", "\(duties.count)項工作"))
  }

  /// The sentences of the document that no other fact covers.
  private func sentenceFacts(of published: Occupation) -> [RecordFact] {
    let duties = zip(duties, published.duties).map { RecordFact(.duties, sentence: $1.text, shown: $0.text) }
    let overview = published.overview.map { RecordFact(.overview, sentence: $0, shown: self.overview ?? $0, isOrdered: false) }
    let environment = (published.environment?.text).map {
      RecordFact(.environment, sentence: $0, shown: self.environment?.text ?? $0, isOrdered: false)
    }
    return duties + [overview, environment].compactMap(\.self)
  }
}

extension Occupation {
  /// Pay without an amount is shown in the document's words.
  fileprivate func fact(of rung: Rung) -> RecordFact {
    let words = statement(on: rung)?.text
    return RecordFact(
      .pay, key: rung.title.publishedWords + ": " + (rung.pay?.key ?? words?.publishedWords ?? ""), label: rung.title,
      text: rung.pay?.text ?? words ?? Wording.notStated, detail: rung.pay?.unit, place: rung.title)
  }
}

extension Pay {
  /// Without `ours`: whether the document states the unit, or we do, changes no pay.
  fileprivate var key: String { "\(from)–\(to ?? 0) \(currency) \(period.rawValue) \(wording?.rawValue ?? "")" }
}

extension WorkingHours {
  fileprivate var key: String { "\(from)–\(to) \(irregular) \(wording?.rawValue ?? "")" }
}

extension EntryRequirement {
  /// All flags, with the words for readers.
  private static let flags: [(flag: any KeyPath<EntryRequirement, Bool> & Sendable, words: Text)] = [
    (\.preferred, Text("preferred", "優先考慮")), (\.fieldsPreferred, Text("field preferred", "學科優先考慮")),
    (\.fieldsOrRelated, Text("or a related field", "或相關學科")), (\.orAbove, Text("or above", "或以上")),
    (\.orEquivalent, Text("or equivalent", "或同等")), (\.asksForMore, Text("asks for more", "另有要求")),
  ]

  /// The terms without the words and the lines; the case of a field's title doesn't count.
  fileprivate func key(in names: EditionNames) -> String {
    let fields = self.fields.map { $0.id + " " + $0.title.publishedWords.lowercased() }
    let languages = self.languages.map { [$0.language.rawValue, $0.skill.rawValue, $0.standard?.rawValue ?? ""].joined(separator: " ") }
    let lists: [[String]] = [
      [kind.rawValue], qualifications.map { names.key(of: $0).rawValue }, fields, years.map { ["\($0.from)–\($0.to ?? 0)"] } ?? [],
      languages, results.map { $0.paper + " " + $0.result }, self.names,
    ]
    let terms = lists.map { $0.joined(separator: "/") }
    return (terms + Self.flags.map { self[keyPath: $0.flag] ? "1" : "0" }).joined(separator: "|")
  }

  /// The terms for readers.
  fileprivate func terms(in names: EditionNames) -> Text {
    let figures = years.map { "\($0.from)" + ($0.to.map { "–\($0)" } ?? "+") }
    let asked = qualifications.map { names.title(of: $0) } + self.fields.map(\.title)
    let terms =
      (figures.map { [Text("years: \($0)", "年資：\($0)")] } ?? [])
      + languages.map {
        Text(verbatim: [$0.language.rawValue, $0.skill.rawValue, $0.standard?.rawValue].compactMap(\.self).joined(separator: " "))
      }
      + results.map { Text(verbatim: $0.paper + " " + $0.result) } + self.names.map { Text(verbatim: $0) }
      + Self.flags.filter { self[keyPath: $0.flag] }.map(\.words)
    return .joined(asked + terms, separator: Text(", ", "、"))
  }
}

extension Training {
  fileprivate func facts(in names: EditionNames) -> [RecordFact] {
    let key = qualifications.map { names.key(of: $0).rawValue }.joined(separator: "/")
    return [RecordFact(.training, key: key, text: award)]
      + courses.map {
        RecordFact(
          .training, key: key + ": " + names.key(of: $0.id).rawValue, label: award, text: $0.title, detail: names.title(of: $0.institution))
      }
  }
}

extension Remark {
  fileprivate var key: String {
    [about.rawValue, kind.rawValue, by.joined(separator: "/"), names.joined(separator: "/")].joined(separator: "|")
  }
}

extension Level {
  fileprivate func facts(in names: EditionNames, published: Level, byWords: Bool) -> [RecordFact] {
    let titles = jobTitles.map { RecordFact(.jobTitles, key: names.key(of: $0.id).rawValue, text: $0.title) }
    let areas = areas.map { RecordFact(.areas, key: $0.name.publishedWords, text: $0.name, place: $0.name) }
    let tasks = tasks
    let homes = self.areas.flatMap { area in area.tasks.map { _ in area.name } }
    let wording = zip(zip(tasks, homes), published.tasks).map { placed, published in
      let (task, area) = placed
      let key = "\(task.number) " + area.publishedWords
      return byWords
        ? RecordFact(.areas, key: key, sentence: published.text, shown: task.text, label: task.label, detail: area, isOrdered: false)
        : RecordFact(.areas, key: key, label: task.label, text: published.text, detail: area)
    }
    let place = Text("step \(step) of \(steps)", "第\(step)級，共\(steps)級")
    let overview = byWords ? [RecordFact(.overview, sentence: published.description, shown: description, isOrdered: false)] : []
    return titles + routeFacts + tasks.flatMap { $0.unitFacts(in: names) } + areas + wording
      + [RecordFact(.level, key: "\(step)/\(steps)", text: place)] + overview
  }
}

extension Level {
  private var routeFacts: [RecordFact] {
    let every = tasks.count > 1 ? RecordFact.Whole(label: Text("every task", "各項工作"), parts: tasks.count) : nil
    return tasks.flatMap { $0.routeFacts(in: every) }
  }
}

extension KeyTask {
  fileprivate var label: Text { Text("task \(number)", "工作\(number)") }

  fileprivate func routeFacts(in whole: RecordFact.Whole?) -> [RecordFact] {
    routes.map { route in
      let key = [route.kind.rawValue, "\(route.qfLevel.rawValue)", route.cluster ?? ""].joined(separator: "|")
      return RecordFact(.routes, key: "\(number): " + key, label: label, text: route.text, whole: whole)
    }
  }

  fileprivate func unitFacts(in names: EditionNames) -> [RecordFact] {
    units.map { unit in
      let name = names.title(of: unit).mapped { _, title in unit.rawValue + " " + title }
      return RecordFact(.units, key: "\(number): " + names.key(of: unit).rawValue, label: label, text: name)
    }
  }
}
