internal import Careers
internal import Catalogue
internal import CheckedYAML

/// Pathway documents.
extension CatalogueAssembly {
  static func title(of pathway: PathwayDocument) -> Text {
    pathway.title?.mapped { $0 == .english ? $1 : $1 + "職業資歷階梯" } ?? Text()
  }

  /// - Returns: what readers of the report should check.
  mutating func add(_ source: PathwayDocument, of document: Document, file: String) -> [Diagnostic] {
    let name = source.title?.words(in: .english) ?? file
    let id = ids.id(for: name, english: source.title?.english, of: .pathways, noun: "pathway")
    var pathway = Pathway(id: id, title: source.title ?? Text(), provenance: Provenance(document: document.id, lines: source.lines))
    var diagnostics: [Diagnostic] = []
    for (index, level) in source.levels.enumerated() {
      let step = source.levels.count - index
      pathway.levels.append(self.level(level, step: step, of: source.levels.count, in: (id, name), document: document.id))
      diagnostics += self.diagnostics(of: level, file: file)
    }
    catalogue.pathways.append(pathway)
    return diagnostics + self.diagnostics(ofCodesIn: source, file: file)
  }

  private mutating func level(
    _ source: StatedLevel, step: Int, of steps: Int, in pathway: (id: RecordID, name: String), document: String
  ) -> Level {
    let title = source.name ?? Text()
    let path = pathway.name + "/" + title.words(in: .english)
    let id = ids.id(for: path, english: title.english, of: .levels, under: pathway.id, noun: "level")
    var level = Level(
      id: id, name: title, provenance: Provenance(document: document, lines: source.lines), pathway: pathway.id, step: step,
      steps: steps, description: source.description ?? Text(), tableLines: source.tableLines)
    for title in source.jobTitles {
      let name = path + "/" + title.text.words(in: .english)
      let titleID = ids.id(for: name, english: title.text.english, of: .jobTitles, under: id, noun: "job-title")
      level.jobTitles.append(NamedRecord(id: titleID, title: title.text))
      catalogue.jobTitles.append(
        JobTitle(id: titleID, title: title.text, provenance: Provenance(document: document, lines: title.lines), level: id))
    }
    level.areas = source.areas.map { area in
      FunctionalArea(name: area.name ?? Text(), tasks: area.tasks.compactMap { task($0, document: document) }, lines: area.lines)
    }
    return level
  }

  /// A task with the units whose codes have a QF level, and the routes that name what recognition of prior learning needs.
  private mutating func task(_ source: StatedTask, document: String) -> KeyTask? {
    var draft = source.draft
    draft.routes = source.keptRoutes
    draft.units = source.units.filter { $0.qfLevel != nil }.compactMap(\.id).unique
    for unit in source.units where unit.qfLevel != nil {
      guard let code = unit.id, let name = unit.title else { continue }
      units.mention(name, as: code, firstAt: Provenance(document: document, lines: unit.lines))
    }
    return draft.whole
  }

  /// Routes that were left out, and units with another name than at their first mention.
  private mutating func diagnostics(of level: StatedLevel, file: String) -> [Diagnostic] {
    level.tasks.flatMap { task in
      let renamed = task.units.filter { $0.qfLevel != nil }.compactMap { note(nameOf: $0, file: file) }
      guard task.keptRoutes.count < (task.routes ?? []).count else { return renamed }
      let message = "a route of key task \(task.number ?? 0) by recognition of prior learning names no cluster"
      return renamed + [Diagnostic(message, at: Place(file: file, line: task.lines?.lowerBound ?? 0))]
    }
  }

  /// A unit keeps the name of its first mention. Another one is reported.
  private mutating func note(nameOf unit: StatedUnit, file: String) -> Diagnostic? {
    guard let code = unit.id, let name = unit.title?.words(in: .traditionalChinese) else { return nil }
    let known = unitNames[code, default: name]
    unitNames[code] = known
    if NameFolding.fold(known) == NameFolding.fold(name) { return nil }
    let message = "the unit \(code) is called “\(name)” here, “\(known)” before"
    return Diagnostic(message, at: Place(file: file, line: unit.lines?.lowerBound ?? 0))
  }
}

// MARK: Clusters

extension CatalogueAssembly {
  /// The codes of units that are also codes of clusters. One id can't name two records, so routes by these clusters are left out.
  var sharedCodes: Set<RecordID> { clusters.intersection(units.entries.map(\.id)) }

  /// The shared codes that a document mentions, each at its first mention.
  private mutating func diagnostics(ofCodesIn source: PathwayDocument, file: String) -> [Diagnostic] {
    let tasks = source.levels.flatMap(\.tasks)
    let routes = tasks.flatMap(\.keptRoutes)
    clusters.formUnion(routes.compactMap(\.clusterID))
    let shared = sharedCodes
    guard !shared.isEmpty else { return [] }
    let mentions: [(RecordID?, ClosedRange<Int>?)] =
      tasks.flatMap(\.units).map { ($0.id, $0.lines) } + routes.map { ($0.clusterID, $0.lines) }
    return mentions.unique(by: { $0.0 }).compactMap { code, lines -> Diagnostic? in
      guard let code, shared.contains(code) else { return nil }
      let message = "the code \(code) names a unit and a cluster; routes by the cluster are left out"
      return Diagnostic(message, at: Place(file: file, line: lines?.lowerBound ?? 0))
    }
  }
}

extension PublishedCatalogue {
  /// Leaves out the routes by some clusters.
  mutating func leaveOut(clustersWithIDs ids: Set<RecordID>) {
    guard !ids.isEmpty else { return }
    for pathway in pathways.indices {
      for level in pathways[pathway].levels.indices { pathways[pathway].levels[level].leaveOut(clustersWithIDs: ids) }
    }
  }
}

extension Level {
  fileprivate mutating func leaveOut(clustersWithIDs ids: Set<RecordID>) {
    for area in areas.indices {
      for task in areas[area].tasks.indices {
        areas[area].tasks[task].routes.removeAll { route in route.clusterID.map(ids.contains) ?? false }
      }
    }
  }
}

extension StatedTask {
  /// The routes without those by recognition of prior learning that name no cluster.
  fileprivate var keptRoutes: [Route] { (self.routes ?? []).filter { $0.kind == .training || $0.cluster != nil } }
}
