internal import Careers

/// Pathway documents.
extension CatalogueAssembly {
  mutating func add(_ source: PathwayDocument, as document: String) {
    let name = source.title?.words(in: .english) ?? file
    let title = source.title.map { $0.mapped { $0 == .english ? $1 : $1 + "職業資歷階梯" } } ?? Text()
    catalogue.documents.append(Document(id: document, title: title, edition: source.edition, plainText: file))
    let id = ids.id(for: name, english: source.title?.english, of: .pathways, noun: "pathway")
    var pathway = Pathway(
      id: id, title: source.title ?? Text(), provenance: Provenance(document: document, lines: source.lines))
    for (index, level) in source.levels.enumerated() {
      let step = source.levels.count - index
      pathway.levels.append(self.level(level, step: step, of: source.levels.count, in: (id, name), document: document))
    }
    catalogue.pathways.append(pathway)
  }

  private mutating func level(
    _ source: PathwayDocument.Level, step: Int, of steps: Int, in pathway: (id: RecordID, name: String), document: String
  ) -> Level {
    let path = pathway.name + "/" + source.name.words(in: .english)
    let id = ids.id(for: path, english: source.name.english, of: .levels, under: pathway.id, noun: "level")
    var level = Level(
      id: id, name: source.name, provenance: Provenance(document: document, lines: source.lines), pathway: pathway.id, step: step,
      steps: steps, description: source.description ?? Text(), tableLines: source.tableLines)
    for title in source.jobTitles {
      let name = path + "/" + title.name.words(in: .english)
      let titleID = ids.id(for: name, english: title.name.english, of: .jobTitles, under: id, noun: "job-title")
      level.jobTitles.append(NamedRecord(id: titleID, title: title.name))
      catalogue.jobTitles.append(
        JobTitle(id: titleID, title: title.name, provenance: Provenance(document: document, lines: title.lines), level: id))
    }
    level.areas = source.areas.map { area in
      let tasks = area.tasks.map { task($0, document: document) }
      return FunctionalArea(name: area.name ?? Text(), tasks: tasks, lines: area.lines)
    }
    return level
  }

  private mutating func task(_ source: PathwayDocument.KeyTask, document: String) -> KeyTask {
    var codes: [RecordID] = []
    for unit in source.units where unit.qfLevel != nil {
      let code = RecordID(unit.code)
      noteName(of: unit)
      units.mention(unit.name, as: code, firstAt: Provenance(document: document, lines: unit.lines))
      if !codes.contains(code) { codes.append(code) }
    }
    let routes = source.routes.filter { $0.kind == .training || $0.cluster != nil }
    if routes.count < source.routes.count {
      find("a route of key task \(source.number) by recognition of prior learning names no cluster", at: source.lines)
    }
    return KeyTask(number: source.number, text: source.words, units: codes, routes: routes, lines: source.lines)
  }

  /// A unit keeps the name of its first mention.
  private mutating func noteName(of unit: PathwayDocument.Unit) {
    let (name, code) = (unit.name.words(in: .traditionalChinese), RecordID(unit.code))
    guard let known = unitNames[code] else {
      unitNames[code] = name
      return
    }
    if NameFolding.fold(known) != NameFolding.fold(name) {
      find("the unit \(code) is called “\(name)” here, “\(known)” before", at: unit.lines)
    }
  }
}
