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
    [
      PresentationSection(.overview, rows: [PresentationRow(.paragraph(level.description))]),
      section(.jobTitles, rows: level.jobTitles.map { PresentationRow(.link($0.id, title: $0.title, detail: nil)) }),
    ] + workSections(of: level) + linkSection(level.links, from: \.occupation)
  }

  /// A job title's work and routes are those of its level: the document states no others.
  func sections(of jobTitle: JobTitle) -> [PresentationSection] {
    guard let level = context.levels[jobTitle.level] else { return [links(.levels, to: [jobTitle.level])] }
    let others = level.jobTitles.filter { $0.id != jobTitle.id }.map { PresentationRow(.link($0.id, title: $0.title, detail: nil)) }
    let none = PresentationRow(.paragraph(Text("no other at this level", "此級別沒有其他職位")))
    return [
      PresentationSection(
        .overview,
        rows: [
          PresentationRow(link(to: level.id)),
          PresentationRow(.paragraph(level.description), depth: 1),
        ])
    ] + linkSection(jobTitle.links, from: \.occupation) + workSections(of: level) + [
      PresentationSection(.jobTitles, rows: others.isEmpty ? [none] : others)
    ]
  }

  private func workSections(of level: Level) -> [PresentationSection] {
    let routesAreShared = Set(level.tasks.map(\.routes)).count == 1
    let areas = level.areas.flatMap { areaRows($0, withRoutes: !routesAreShared) }
    let routes = level.routes.map { PresentationRow(.item($0.text, detail: nil), lines: $0.lines) }
    return [
      section(.qfLevel, rows: level.scales.map { PresentationRow(.scale($0)) }),
      section(.routes, rows: routes),
      section(.areas, rows: areas),
    ]
  }

  private func areaRows(_ area: FunctionalArea, withRoutes: Bool) -> [PresentationRow] {
    let tasks = area.tasks.flatMap { task in
      let routes = withRoutes ? task.routes.map { PresentationRow(.item($0.text, detail: nil), depth: 2, lines: $0.lines) } : []
      return [PresentationRow(.numbered(task.number, task.text), depth: 1, lines: task.lines)]
        + task.units.map { unitLink($0, depth: 2) } + routes
    }
    return [PresentationRow(.group(area.name), lines: area.lines)] + tasks
  }

  func sections(of unit: UnitOfCompetency) -> [PresentationSection] {
    let rows = unit.uses.flatMap { use in
      [
        PresentationRow(link(to: use.level)),
        PresentationRow(
          .item(
            .joined([use.area, Text("key task \(use.task)", "主要工作第\(use.task)項")], separator: Text(", ", "，")), detail: nil),
          depth: 1),
      ]
    }
    let scale = QFScale(label: Text("of the unit, read from its code", "單元，由編號得知"), levels: [unit.qfLevel])
    return [
      PresentationSection(.qfLevel, rows: [PresentationRow(.scale(scale))]),
      section(.usedBy, rows: rows),
    ]
  }
}

extension Level {
  /// Its units' levels and its routes' levels, which need not be the same; none where it has no units or no routes.
  var scales: [QFScale] {
    [unitScale, QFScale(label: Text("of its routes", "途徑"), levels: Set(routes.map(\.qfLevel)))].filter { !$0.levels.isEmpty }
  }

  var unitScale: QFScale { QFScale(label: Text("of its units", "單元"), levels: unitLevels) }
}
