extension Record {
  /// All that the record's document states of it, in the order in which somebody weighs it.
  func facts(in names: PresentationContext) -> [RecordFact] {
    switch self {
    case .occupation(let occupation): occupation.facts(in: names)
    case .pathway: []
    case .level(let level): level.facts(in: names)
    case .jobTitle(let jobTitle): [fact(.level, naming: jobTitle.level, in: names)]
    case .unit(let unit): [RecordFact(heading: .qfLevel, key: "\(unit.qfLevel.rawValue)", text: unit.qfLevel.shortText)]
    case .course(let course):
      [fact(.institution, naming: course.institution, in: names)] + (course.award.map { [fact(.award, naming: $0, in: names)] } ?? [])
    case .qualification(let qualification):
      [RecordFact(heading: .award, key: qualification.category.rawValue, text: Text(verbatim: qualification.category.rawValue))]
    case .institution, .trait: []
    }
  }

  private func fact(_ heading: Heading, naming id: RecordID, in names: PresentationContext) -> RecordFact {
    RecordFact(heading: heading, key: id.rawValue, text: names.title(of: id))
  }

  /// What is said of it in sentences: the document's own, or ours that restate them.
  var sentences: [Text] {
    switch self {
    case .occupation(let occupation):
      [occupation.overview, occupation.environment?.text].compactMap(\.self) + occupation.duties.map(\.text) + occupation.entry.map(\.text)
        + occupation.remarks.map(\.text)
    case .pathway(let pathway): [pathway.overview].compactMap(\.self)
    case .level(let level): [level.description] + level.tasks.map(\.text)
    case .jobTitle, .unit, .course, .institution, .trait, .qualification: []
    }
  }
}

extension Occupation {
  fileprivate func facts(in names: PresentationContext) -> [RecordFact] {
    let pay = ladder.map(\.fact)
    let hours = hours.map { [RecordFact(heading: .hours, key: $0.key, text: $0.text)] } ?? []
    let entry = entry.map { RecordFact(heading: .entry, key: $0.key, text: $0.text) }
    let duties = [RecordFact(heading: .duties, key: "\(duties.count)", text: Text("\(duties.count) duties", "\(duties.count)項工作"))]
    let places = (environment?.places ?? []).map {
      RecordFact(heading: .environment, key: $0.rawValue, text: Text(verbatim: $0.rawValue))
    }
    let traits = traits.map { RecordFact(heading: .traits, key: $0.rawValue, text: names.title(of: $0)) }
    return pay + hours + entry + duties + places + traits + training.flatMap(\.facts) + remarks.map(\.fact)
  }
}

extension Rung {
  fileprivate var fact: RecordFact {
    let name = title.publishedWords
    let key = pay.map { "\($0.from)–\($0.to ?? 0) \($0.currency) \($0.period.rawValue) \($0.wording?.rawValue ?? "")" } ?? ""
    let text = Text.joined([title, pay?.text ?? Wording.notStated], separator: Text(": ", "："))
    return RecordFact(heading: .pay, key: name + ": " + key, text: text)
  }
}

extension WorkingHours {
  fileprivate var key: String { "\(from)–\(to) \(irregular) \(wording?.rawValue ?? "")" }
}

extension EntryRequirement {
  /// What it asks for, without its words and its place.
  fileprivate var key: String {
    let terms = [
      kind.rawValue, qualifications.map(\.rawValue).joined(separator: "/"), self.fields.map(\.id).joined(separator: "/"),
      years.map { "\($0.from)–\($0.to ?? 0)" } ?? "",
      languages.map { "\($0.language.rawValue) \($0.skill.rawValue) \($0.standard?.rawValue ?? "")" }.joined(separator: "/"),
      results.map { "\($0.paper) \($0.result)" }.joined(separator: "/"), names.joined(separator: "/"),
    ]
    let flags = [preferred, fieldsPreferred, fieldsOrRelated, orAbove, orEquivalent, asksForMore]
    return (terms + flags.map { $0 ? "1" : "0" }).joined(separator: "|")
  }
}

extension Training {
  fileprivate var facts: [RecordFact] {
    let key = qualifications.map(\.rawValue).joined(separator: "/")
    return [RecordFact(heading: .training, key: key, text: award)]
      + courses.map { RecordFact(heading: .training, key: key + ": " + $0.id.rawValue, text: $0.title) }
  }
}

extension Remark {
  fileprivate var fact: RecordFact {
    let key = [about.rawValue, kind.rawValue, by.joined(separator: "/"), names.joined(separator: "/")].joined(separator: "|")
    return RecordFact(heading: .overview, key: key, text: text)
  }
}

extension Level {
  fileprivate func facts(in names: PresentationContext) -> [RecordFact] {
    let titles = jobTitles.map { RecordFact(heading: .jobTitles, key: $0.id.rawValue, text: $0.title) }
    let areas = areas.map { RecordFact(heading: .areas, key: $0.name.publishedWords, text: $0.name) }
    let place = Text("step \(step) of \(steps)", "第\(step)級，共\(steps)級")
    let step = RecordFact(heading: .level, key: "\(step)/\(steps)", text: place)
    return titles + tasks.flatMap(\.routeFacts) + tasks.flatMap { $0.unitFacts(in: names) } + areas + [step]
  }
}

extension KeyTask {
  fileprivate var routeFacts: [RecordFact] {
    routes.map { route in
      let key = [route.kind.rawValue, "\(route.qfLevel.rawValue)", route.cluster ?? ""].joined(separator: "|")
      return RecordFact(heading: .routes, key: "\(number): " + key, text: numbered(route.text))
    }
  }

  fileprivate func unitFacts(in names: PresentationContext) -> [RecordFact] {
    units.map { unit in
      let name = names.title(of: unit).mapped { _, title in unit.rawValue + " " + title }
      return RecordFact(heading: .units, key: "\(number): " + unit.rawValue, text: numbered(name))
    }
  }

  private func numbered(_ text: Text) -> Text {
    text.mapped { $0 == .english ? "task \(number): " + $1 : "工作\(number)：" + $1 }
  }
}

extension Text {
  /// What the document itself says, in whichever language.
  var publishedWords: String {
    Language.allCases.first { self[$0] != nil && !ours.contains($0) }.flatMap { self[$0] } ?? words(in: .english)
  }
}
