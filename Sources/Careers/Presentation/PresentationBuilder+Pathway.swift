extension PresentationBuilder {
  func sections(of pathway: Pathway) -> [PresentationSection] {
    let overview = pathway.overview.map { PresentationSection(.overview, rows: [PresentationRow(.paragraph($0))]) }
    let levels = section(.levels, rows: pathway.levels.flatMap(levelRows))
    return [overview].compactMap(\.self) + [levels]
  }

  private func levelRows(_ level: Level) -> [PresentationRow] {
    let count = level.units.count
    let detail = Text("\(count) units", "\(count)個單元")
    return [PresentationRow(.link(level.id, title: level.name, detail: detail), lines: level.provenance?.lines)]
      + (level.unitLevels.isEmpty ? [] : [PresentationRow(.scale(level.unitScale), depth: 1)])
      + level.jobTitles.map { PresentationRow(.link($0.id, title: $0.title, detail: nil), depth: 1) }
  }

  func sections(of level: Level) -> [PresentationSection] {
    let own = [
      PresentationSection(.overview, rows: [PresentationRow(.paragraph(level.description))] + cutRows(of: level)),
      PresentationSection(.pathway, rows: [PresentationRow(link(to: level.pathway))] + neighbourRows(of: level)),
      section(.jobTitles, rows: level.jobTitles.map { PresentationRow(.link($0.id, title: $0.title, detail: nil)) }),
    ]
    return own + workSections(of: level) + linkSection(level.links, from: \.occupation) + nextSection(level.addresses) + [unstatedSection]
  }

  /// The next steps up and down the ladder.
  private func neighbourRows(of level: Level) -> [PresentationRow] {
    let up = level.above.map { link(to: $0, detail: Text("next level up", "高一級")) }
    let down = level.below.map { link(to: $0, detail: Text("next level down", "低一級")) }
    return [up, down].compactMap(\.self).map { PresentationRow($0) }
  }

  /// Warns that the source text is cut off.
  private func cutRows(of level: Level) -> [PresentationRow] {
    let caution = Text.ours(
      "Only part of this level is in the text that was read: the document may say more.", "所讀取的原文並未包括此級別的全部內容，文件或有其他說明。")
    return level.isCut ? [PresentationRow(.note(caution))] : []
  }

  /// A job title shows the work and routes of its level, and says so: the document states no others.
  func sections(of jobTitle: JobTitle) -> [PresentationSection] {
    guard let level = context.levels[jobTitle.level] else {
      return [links(.level, to: [jobTitle.level])] + linkSection(jobTitle.links, from: \.occupation) + [unstatedSection]
    }
    let others = level.jobTitles.filter { $0.id != jobTitle.id }.map { PresentationRow(.link($0.id, title: $0.title, detail: nil)) }
    let none = PresentationRow(.paragraph(Wording.none))
    let caution = Text.ours(
      "The source only names this job title; the tasks, units and routes here are those of its whole level.",
      "資料來源只列出此職位的名稱；這裏的工作、單元及途徑屬整個級別，並非此職位專有。")
    let own = PresentationSection(
      .level,
      rows: [
        PresentationRow(link(to: level.id)),
        PresentationRow(.paragraph(level.description), depth: 1),
        PresentationRow(.note(caution)),
      ] + cutRows(of: level) + neighbourRows(of: level))
    let beside = PresentationSection(.otherJobTitles, rows: others.isEmpty ? [none] : others)
    return [own] + linkSection(jobTitle.links, from: \.occupation) + workSections(of: level) + [beside] + nextSection(level.addresses)
      + [unstatedSection]
  }

  /// Names what occupations state and pathways don't.
  private var unstatedSection: PresentationSection {
    let headings: [Heading] = [.pay, .hours, .environment, .traits]
    return PresentationSection(
      .unstated, rows: [PresentationRow(.paragraph(.joined(headings.map(\.title), separator: Text(", ", "、"))))])
  }

  private func workSections(of level: Level) -> [PresentationSection] {
    [
      section(.qfLevel, rows: level.scales.map { PresentationRow(.scale($0)) } + ownLevelRows),
      section(.routes, rows: routeRows(of: level)),
      section(.areas, rows: areaRows(of: level)),
    ]
  }

  /// The QF level of the award that the student holds.
  private var ownLevelRows: [PresentationRow] {
    guard let award = profile.award else { return [] }
    guard let level = award.qfLevel else {
      return [PresentationRow(.paragraph(Text("The award that you hold is given no level.", "你持有的資歷沒有列出級別。")))]
    }
    return [PresentationRow(.scale(QFScale(label: Text("of the award that you hold", "你持有的資歷"), levels: [level])))]
  }

  /// The routes of the level, or by task if they differ.
  private func routeRows(of level: Level) -> [PresentationRow] {
    if Set(level.tasks.map { $0.routes.map(\.withoutLines) }).count == 1 { return level.routes.map { routeRow($0) } + unrecognised(level) }
    let rows = level.tasks.flatMap { task in
      let heading = Text("For task \(task.number)", "第\(task.number)項主要工作")
      let rows = task.routes.isEmpty ? [PresentationRow(.notStated, depth: 1)] : task.routes.map { routeRow($0, depth: 1) }
      return [PresentationRow(.group(heading), lines: task.lines)] + rows
    }
    return rows + unrecognised(level)
  }

  /// Says that no recognition of prior learning is among the routes; without any routes, that they aren't stated says as much.
  private func unrecognised(_ level: Level) -> [PresentationRow] {
    guard !level.routes.isEmpty, !level.routes.contains(where: { $0.kind == .recognitionOfPriorLearning }) else { return [] }
    let words = Text.ours(
      "The source names no recognition of prior learning at this level.", "資料來源沒有列出此級別的過往資歷認可。")
    return [PresentationRow(.note(words))]
  }

  func routeRow(_ route: Route, depth: Int = 0) -> PresentationRow {
    let content = route.clusterID.map { PresentationRow.Content.link($0, title: route.text, detail: nil) }
    return PresentationRow(
      content ?? .item(route.text, detail: nil), depth: depth, lines: route.lines, distance: profile.distance(to: route))
  }

  private func areaRows(of level: Level) -> [PresentationRow] {
    let document = level.provenance?.document
    return level.areas.flatMap { area in
      [PresentationRow(.group(area.name), lines: area.lines)] + area.tasks.flatMap { taskRows($0, in: document) }
    }
  }

  private func taskRows(_ task: KeyTask, in document: String?) -> [PresentationRow] {
    [PresentationRow(.numbered(task.number, task.text), depth: 1, lines: task.lines)]
      + unreadRows(within: task.lines, of: document, depth: 2) + task.units.map { unitLink($0, depth: 2) }
  }

  func sections(of unit: UnitOfCompetency) -> [PresentationSection] {
    let rows = unit.levels.flatMap { level in
      [levelLink(to: level)] + unit.uses.filter { $0.level == level }.map(useRow) + jobTitleRows(of: level)
    }
    let scale = QFScale(label: Text("of the unit, read from its code", "單元，由編號得知"), levels: [unit.qfLevel])
    return [
      PresentationSection(.qfLevel, rows: [PresentationRow(.scale(scale))]),
      section(.usedBy, rows: rows),
    ] + recognitionSection(of: unit) + nextSection(unit.addresses)
  }

  private func levelLink(to level: RecordID) -> PresentationRow {
    PresentationRow(link(to: level, detail: context.titleOfParent(of: level)))
  }

  private func useRow(_ use: UnitUse) -> PresentationRow {
    let name = Text.joined([use.area, taskName(use.task)], separator: Text(", ", "，"))
    return PresentationRow(.item(name, detail: nil), depth: 1)
  }

  private func taskName(_ number: Int) -> Text { Text("key task \(number)", "主要工作第\(number)項") }

  /// The clusters of the key tasks that need a unit; no section if the context lacks their levels.
  private func recognitionSection(of unit: UnitOfCompetency) -> [PresentationSection] {
    let tasks = unit.uses.compactMap { use in context.levels[use.level]?.tasks.first { $0.number == use.task } }
    guard !tasks.isEmpty else { return [] }
    let routes = tasks.flatMap(\.routes).filter { $0.clusterID != nil }.unique(by: \.clusterID)
    let rows = routes.compactMap { route in
      route.clusterID.map { cluster in
        PresentationRow(.link(cluster, title: Text("Cluster \(cluster)", "組合 \(cluster)"), detail: route.qfLevel.shortText))
      }
    }
    return [section(.recognition, rows: rows)]
  }

  /// The jobs at a level; none if the context lacks the level.
  private func jobTitleRows(of level: RecordID) -> [PresentationRow] {
    let jobTitles = context.levels[level]?.jobTitles ?? []
    return jobTitles.map { PresentationRow(.link($0.id, title: $0.title, detail: JobTitle.kind.title), depth: 1) }
  }
}

// MARK: Clusters

extension PresentationBuilder {
  func sections(of cluster: RecognitionCluster) -> [PresentationSection] {
    let purpose = Text.ours(
      "People with experience of this work can have these units recognised without taking a course.",
      "有這些工作經驗的人，可透過「過往資歷認可」機制取得這個能力單元組合的資歷，無須修讀課程。")
    let scale = QFScale(label: Text("of the cluster", "組合"), levels: [cluster.qfLevel])
    return [
      PresentationSection(.overview, rows: [PresentationRow(.paragraph(purpose))]),
      PresentationSection(.qfLevel, rows: [PresentationRow(.scale(scale))]),
      section(.levels, rows: cluster.levels.flatMap { [levelLink(to: $0)] + jobTitleRows(of: $0) }),
      section(.areas, rows: areaRows(of: cluster)),
    ] + nextSection(cluster.addresses)
  }

  /// The key tasks that a cluster covers, each below its area and, if there are several levels, its level.
  private func areaRows(of cluster: RecognitionCluster) -> [PresentationRow] {
    let formers: [ClusterUse?] = [nil] + cluster.uses.map { Optional($0) }
    return zip(cluster.uses, formers).flatMap { use, former -> [PresentationRow] in
      let level = context.levels[use.level]
      let area = level?.areas.first { $0.tasks.contains { $0.number == use.task } }
      let document = level?.provenance?.document
      // The lines on a page are those of its document.
      let hasLines = document == cluster.provenance?.document
      let names = [use.area] + (cluster.levels.count > 1 ? [context.title(of: use.level)] : [])
      let heading = PresentationRow(.group(.joined(names, separator: Text(", ", "，"))), lines: hasLines ? area?.lines : nil)
      let isSameArea = former?.level == use.level && former?.area == use.area
      let task = area?.tasks.first { $0.number == use.task }
      return (isSameArea ? [] : [heading]) + taskRows(of: use, task, in: hasLines ? document : nil)
    }
  }

  /// A key task that a cluster covers, and its units.
  ///
  /// - Parameters:
  ///   - task: nil if the context lacks the level.
  ///   - document: nil if the task is in another document than the page's.
  private func taskRows(of use: ClusterUse, _ task: KeyTask?, in document: String?) -> [PresentationRow] {
    guard var task else {
      return [PresentationRow(.item(taskName(use.task), detail: nil), depth: 1)] + use.units.map { unitLink($0, depth: 2) }
    }
    if document == nil { task.lines = nil }
    return taskRows(task, in: document)
  }
}

extension Level {
  /// The QF levels of its units and of its routes, which may differ; without those that it has none of.
  var scales: [QFScale] {
    [unitScale, QFScale(label: Text("of its routes", "所列途徑"), levels: Set(routes.map(\.qfLevel)))].filter { !$0.levels.isEmpty }
  }

  var unitScale: QFScale { QFScale(label: Text("of its units", "所列單元"), levels: unitLevels) }
}
