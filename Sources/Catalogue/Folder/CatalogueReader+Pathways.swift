internal import Careers
internal import CheckedYAML

/// `units.yaml` and `pathways/`.
extension CatalogueReader {
  mutating func readUnits() {
    let ours = additions("ours/units.yaml", key: "units")
    guard let root = file("published/units.yaml") else { return checkNothingIsAdded(by: ours, to: "published/units.yaml", field: "unit") }
    let top = fields(root, keys: ["document", "units"])
    let document = documentID(top["document"], at: root.place)
    for item in list(top["units"]) {
      if let unit = unit(item, ours: ours, document: document) { units.append(unit) }
    }
    checkKeys(of: ours, among: units.map(\.id.rawValue), field: "unit")
  }

  private mutating func unit(_ item: YAMLValue, ours: YAMLFields, document: String?) -> UnitOfCompetency? {
    let published = fields(item, keys: ["code", "title", "document", "lines"])
    guard let code = string(published["code"]) else {
      if published["code"] == nil { report("missing code", at: item.place) }
      return nil
    }
    subject = code
    let ours = addition(ours, code, keys: ["title", "also", "notes"])
    let level = UnitOfCompetency.qfLevel(ofCode: code)
    if level == nil {
      report("“\(code)” carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A", at: item.place)
    }
    define(RecordID(code), as: .unit, at: item.place)
    let title = requiredText(published["title"], ours: ours["title"], field: "title", at: item.place)
    let provenance = provenance(itemDocument(published, orElse: document), lines: published["lines"])
    let notes = notes(ours["notes"])
    let also = strings(ours["also"])
    return level.map {
      UnitOfCompetency(id: RecordID(code), title: title, provenance: provenance, qfLevel: $0, notes: notes, also: also)
    }
  }

  mutating func readPathways() {
    for name in names(in: "pathways") {
      let ourName = "ours/pathways/\(name).yaml"
      let ours = file(ourName)
      guard let root = file("published/pathways/\(name).yaml") else {
        if let ours { report("no pathway “\(name)” is published", at: ours.place) }
        continue
      }
      let added = ours.map { fields($0, keys: ["title", "overview", "levels", "also", "notes"]) } ?? .none(at: root.place)
      pathways.append(reading(besides: ours, named: ourName) { $0.pathway(RecordID(name), root: root, ours: added) })
    }
  }

  private mutating func pathway(_ id: RecordID, root: YAMLValue, ours: YAMLFields) -> Pathway {
    let published = fields(root, keys: ["title", "document", "lines", "levels"])
    subject = id.rawValue
    checkID(id.rawValue, at: root.place)
    define(id, as: .pathway, at: root.place)
    let document = documentID(published["document"], at: root.place)
    var pathway = Pathway(
      id: id,
      title: title(published["title"], ours: ours["title"], orElse: documentTitle(document), at: root.place),
      provenance: provenance(document, lines: published["lines"]),
      overview: text(nil, ours: ours["overview"], field: "overview"),
      notes: notes(ours["notes"]),
      also: strings(ours["also"]))
    let items = list(published["levels"])
    let ourLevels = additions(ours["levels"], in: ours.place.file)
    for (index, item) in items.enumerated() {
      let step = items.count - index
      guard let level = level(item, step: step, of: items.count, in: id, ours: ourLevels, document: document) else { continue }
      pathway.levels.append(level)
    }
    checkKeys(of: ourLevels, among: pathway.levels.map(\.id.rawValue), field: "level")
    return pathway
  }

  private mutating func level(
    _ item: YAMLValue, step: Int, of steps: Int, in pathway: RecordID, ours: YAMLFields, document: String?
  ) -> Level? {
    let published = fields(item, keys: ["id", "title", "lines", "table-lines", "cut", "description", "job-titles", "routes", "areas"])
    guard let id = id(published["id"], under: pathway) else {
      if published["id"] == nil { report("missing id", at: item.place) }
      return nil
    }
    define(id, as: .level, at: item.place)
    let ours = addition(ours, id.rawValue, keys: ["title", "description", "job-titles", "areas", "tasks", "also", "notes"])
    let jobTitles = readJobTitles(published["job-titles"], of: id, ours: ours, document: document)
    subject = id.rawValue
    let isCut = flag(published["cut"])
    var level = Level(
      id: id,
      name: requiredText(published["title"], ours: ours["title"], field: "title", at: item.place),
      provenance: provenance(document, lines: published["lines"]),
      pathway: pathway, step: step, steps: steps,
      description: description(published["description"], ours: ours["description"], isCut: isCut, at: item.place),
      jobTitles: jobTitles,
      tableLines: lines(published["table-lines"]),
      notes: notes(ours["notes"]),
      also: strings(ours["also"]))
    level.areas = areas(published["areas"], ours: ours, routes: routes(published["routes"]), isCut: isCut)
    return level
  }

  /// - Parameter isCut: whether the document's text ends or begins within the level, so that anything may be missing.
  private mutating func description(_ value: YAMLValue?, ours: YAMLValue?, isCut: Bool, at place: Place) -> Text {
    let stated = value.map { fields($0, keys: Self.languageKeys) }
    if isCut, stated == nil, ours == nil { return Wording.notStated }
    return requiredSentence(stated, ours: ours, field: "description", at: place)
  }

  private mutating func readJobTitles(_ value: YAMLValue?, of level: RecordID, ours: YAMLFields, document: String?) -> [NamedRecord] {
    let ours = additions(ours["job-titles"], in: ours.place.file)
    var named: [NamedRecord] = []
    for item in list(value) {
      let published = fields(item, keys: ["id", "title", "lines"])
      guard let id = id(published["id"], under: level) else {
        if published["id"] == nil { report("missing id", at: item.place) }
        continue
      }
      subject = id.rawValue
      define(id, as: .jobTitle, at: item.place)
      let ours = addition(ours, id.rawValue, keys: ["title", "also", "notes"])
      let title = requiredText(published["title"], ours: ours["title"], field: "title", at: item.place)
      jobTitles.append(
        JobTitle(
          id: id, title: title, provenance: provenance(document, lines: published["lines"]), level: level,
          notes: notes(ours["notes"]), also: strings(ours["also"])))
      named.append(NamedRecord(id: id, title: title))
    }
    checkKeys(of: ours, among: named.map(\.id.rawValue), field: "job title")
    return named
  }

  private mutating func areas(_ value: YAMLValue?, ours: YAMLFields, routes: [Route], isCut: Bool) -> [FunctionalArea] {
    let names = additions(ours["areas"], in: ours.place.file)
    let tasks = additions(ours["tasks"], in: ours.place.file)
    var keys: [String] = []
    let areas = list(value).map { item in
      let published = fields(item, keys: ["title", "lines", "tasks"])
      let isNamed = published["title"] != nil || !isCut
      let name = isNamed ? named(published["title"], in: names, field: "area", at: item.place) : (text: Wording.notStated, key: "")
      keys.append(name.key)
      let keyTasks = list(published["tasks"]).compactMap { keyTask($0, ours: tasks, routes: routes, isCut: isCut) }
      return FunctionalArea(name: name.text, tasks: keyTasks, lines: lines(published["lines"]))
    }
    checkKeys(of: names, among: keys, field: "area")
    checkKeys(of: tasks, among: areas.flatMap(\.tasks).map { "\($0.number)" }, field: "key task")
    return areas
  }

  private mutating func keyTask(_ item: YAMLValue, ours: YAMLFields, routes levelRoutes: [Route], isCut: Bool) -> KeyTask? {
    let published = fields(item, keys: Self.languageKeys + ["number", "lines", "units", "routes"])
    guard let number = number(published["number"]) else {
      if published["number"] == nil { report("missing number", at: item.place) }
      return nil
    }
    let own = routes(published["routes"])
    if own.isEmpty, levelRoutes.isEmpty, !isCut { report("task \(number) has no route, and neither has its level", at: item.place) }
    return KeyTask(
      number: number,
      text: requiredSentence(published, ours: ours["\(number)"], field: "task \(number)", at: item.place),
      units: references(published["units"], to: .unit),
      routes: own.isEmpty ? levelRoutes : own,
      lines: lines(published["lines"]))
  }

  private mutating func routes(_ value: YAMLValue?) -> [Route] {
    list(value).compactMap { item in
      let fields = fields(item, keys: ["kind", "qf-level", "cluster", "lines"])
      let kind = word(fields["kind"], of: Route.Kind.self)
      let level = qfLevel(fields["qf-level"])
      let lines = lines(fields["lines"])
      let cluster = string(fields["cluster"])
      if fields["kind"] == nil || fields["qf-level"] == nil { report("a route needs “kind” and “qf-level”", at: item.place) }
      if kind == .recognitionOfPriorLearning, cluster == nil { report("recognition of prior learning needs “cluster”", at: item.place) }
      guard let kind, let level else { return nil }
      return Route(kind: kind, qfLevel: level, cluster: cluster, lines: lines)
    }
  }
}
