extension Presentation {
  /// A route as a page: both ends, what the goal asks for, and the steps from the top down.
  ///
  /// - Parameter context: the titles of the records that the route refers to, as in ``RouteRecords/context``.
  public init(of plan: RoutePlan, in context: PresentationContext) {
    let route = RoutePresentation(plan: plan, builder: PresentationBuilder(context: context, profile: plan.profile))
    self.init(id: "route", kind: plan.to.record.kind, title: Text("How do I get there?", "怎樣達到目標？"), byline: route.byline)
    sections = route.sections
  }
}

/// Turns a route into sections and rows.
private struct RoutePresentation {
  let plan: RoutePlan
  let builder: PresentationBuilder

  private var context: PresentationContext { builder.context }

  var byline: Text {
    guard let from = plan.from else {
      return Text.around([name(of: plan.to)]) { $0 == .english ? "To \($1[0])" : "目標：\($1[0])" }
    }
    return Text.around([name(of: from), name(of: plan.to)]) { language, names in
      language == .english ? "From \(names[0]) to \(names[1])" : "由\(names[0])到\(names[1])"
    }
  }

  var sections: [PresentationSection] {
    [summary] + goalSections + (plan.link.map { builder.linkSection([$0], from: \.pathway) } ?? []) + stepSections + startSections
  }

  // MARK: Both ends

  private var summary: PresentationSection {
    let from = plan.from.map { row(of: $0, role: Text("the start", "起點")) }
    let goal = row(of: plan.to, role: Text("the goal", "目標"))
    let note = plan.note.map { PresentationRow(.paragraph($0)) }
    return PresentationSection(.route, rows: [from, goal, note].compactMap(\.self) + totalRows + assumptionRows)
  }

  private func row(of end: RouteEnd, role: Text) -> PresentationRow {
    let detail = [place(of: end), role].compactMap(\.self)
    return PresentationRow(.link(end.record.id, title: end.title, detail: .joined(detail, separator: Text(" · ", " · "))))
  }

  /// The title, with where it belongs.
  private func name(of end: RouteEnd) -> Text {
    guard let place = place(of: end) else { return end.title }
    return Text.around([end.title, place]) { $0 == .english ? "\($1[0]) (\($1[1]))" : "\($1[0])（\($1[1])）" }
  }

  /// The level of a job title, the pathway of a level, or the occupation of a rung.
  private func place(of end: RouteEnd) -> Text? {
    switch end.record {
    case .jobTitle(let jobTitle): context.title(of: jobTitle.level).mapped { $0 == .english ? "\($1) level" : $1 }
    case .level(let level): context.title(of: level.pathway)
    default:
      end.rung.map { rung in
        end.record.title.mapped { $0 == .english ? "rung \(rung) of \($1)" : "\($1)第\(rung)職級" }
      }
    }
  }

  /// Units of several steps, each counted once.
  private var totalRows: [PresentationRow] {
    guard plan.steps.count > 1 else { return [] }
    let units = plan.steps.flatMap(\.units).unique(by: \.id)
    let missing = units.count { !$0.isHeld }
    let isShared = plan.steps.map(\.missing).reduce(0, +) > missing
    let words = Text(
      "\(plan.steps.count) steps: \(missing) units missing in all, \(units.count - missing) held"
        + (isShared ? "; a unit of two steps counts once" : ""),
      "共\(plan.steps.count)級：合計尚欠\(missing)個單元，已持有\(units.count - missing)個" + (isShared ? "；兩級共通的只計一次" : ""))
    return [PresentationRow(.paragraph(words))]
  }

  /// What is assumed to be held, and what isn't.
  private var assumptionRows: [PresentationRow] {
    if plan.steps.contains(where: \.isAssumed) {
      let words = Text.ours(
        "We assume that you hold the units of the level you start from. Say which you don’t hold.", "我們假設你持有起點所屬級別的單元；如有未持有的，請註明。")
      return [PresentationRow(.note(words))]
    }
    guard plan.link != nil, plan.from?.occupation != nil else { return [] }
    let words = Text.ours(
      "The link below is our view, so we don’t assume that you hold any unit because of it.", "以下連繫是我們的看法，不會因此假設你持有任何單元。")
    return [PresentationRow(.note(words))]
  }

  /// What a start asks for that nothing joins with the goal.
  private var startSections: [PresentationSection] {
    guard plan.start == .elsewhere, let from = plan.from else { return [] }
    let title = asked(by: from)
    switch from.record {
    case .occupation(let occupation):
      let rows = occupation.entry.map { PresentationRow(.item($0.text, detail: $0.qfLevel?.ownShortText)) }
      return [titled(title, builder.section(.entry, rows: rows))]
    default:
      let level = from.level.map { [PresentationRow(builder.link(to: $0, detail: Level.kind.title))] } ?? []
      return [titled(title, builder.section(.units, rows: level))]
    }
  }

  private func asked(by end: RouteEnd) -> Text {
    end.title.mapped { $0 == .english ? "What \($1) asks for" : "\($1)的要求" }
  }

  private func titled(_ title: Text, _ section: PresentationSection) -> PresentationSection {
    PresentationSection(section.heading, title: title, unit: section.unit, rows: section.rows)
  }

  // MARK: An occupation as the goal

  private var goalSections: [PresentationSection] {
    guard let occupation = plan.to.occupation else { return [] }
    let requirements = builder.section(.entry, rows: plan.requirements.flatMap { rows(of: $0, in: occupation) })
    let rungs = plan.rungs.map { rung -> PresentationRow in
      var row = builder.rungRow(rung, of: occupation)
      row.lines = nil
      return row
    }
    return [
      titled(asked(by: plan.to), requirements), builder.section(.pay, unit: Pay.unit(of: plan.rungs.compactMap(\.pay)), rows: rungs),
    ]
  }

  private func rows(of requirement: RouteRequirement, in occupation: Occupation) -> [PresentationRow] {
    let asked = occupation.entry[requirement.requirement]
    let row = PresentationRow(.item(asked.text, detail: asked.qfLevel?.ownShortText), standing: requirement.standing)
    guard !(requirement.listed + requirement.others).isEmpty else {
      let isMissing = requirement.standing.verdict != .met && !asked.qualifications.isEmpty
      return [row] + (isMissing ? [PresentationRow(.item(Text("no course named for it", "沒有列出相關課程"), detail: nil), depth: 1)] : [])
    }
    return [row] + rows(of: requirement.listed, below: Text("Courses that the source lists for this job", "資料來源為此職業列出的課程"))
      + rows(of: requirement.others, below: Text("Other courses that lead to the award", "其他可取得此資歷的課程"))
  }

  private func rows(of courses: [ListedCourse], below heading: Text) -> [PresentationRow] {
    guard !courses.isEmpty else { return [] }
    return [PresentationRow(.group(heading), depth: 1)]
      + courses.map { PresentationRow(.link($0.id, title: $0.title, detail: context.title(of: $0.institution)), depth: 2) }
  }

  // MARK: Steps

  /// The steps at a glance, then each by itself; always the highest first, as on a ladder.
  private var stepSections: [PresentationSection] {
    guard !plan.steps.isEmpty else { return [] }
    let steps = plan.steps.reversed()
    let isTraining = plan.steps.flatMap(\.missingUnits).flatMap(\.routes).contains { $0.kind == .training }
    let noCourse = Text.ours("The source names no course for the training.", "資料來源沒有列明可修讀哪些課程。")
    let notes = isTraining ? [PresentationRow(.note(noCourse))] : []
    return [PresentationSection(.steps, rows: steps.flatMap(outline) + notes)] + steps.map(section)
  }

  /// A step at a glance: how many units are missing, at which QF levels, and which routes lead to them.
  private func outline(of step: RouteStep) -> [PresentationRow] {
    let row = PresentationRow(.link(step.id, title: step.level.title, detail: counts(of: step)))
    let missing = step.missingUnits
    let unproved = step.isAssumed ? [unprovedRow(of: step)] : []
    guard !missing.isEmpty else { return [row] + unproved }
    let fields: [(label: Text, value: Text)] = [
      (Text("Missing", "尚欠"), levels(of: missing)), (Text("Shared", "共通"), shared(by: step)),
      (Text("Training", "培訓"), training(for: missing)),
      (Text("Recognition of prior learning", "過往資歷認可"), recognition(for: missing, at: step.level)),
    ]
    return [row] + unproved
      + fields.filter { !$0.value.isBlank }.map { PresentationRow(.field(label: $0.label, value: $0.value), depth: 1) }
  }

  /// Units that work implies may still have to be proved: that is what recognition is for.
  private func unprovedRow(of step: RouteStep) -> PresentationRow {
    let units = step.units.filter { $0.holding == .assumed }
    return PresentationRow(
      .field(
        label: Text("Not certified yet? Recognition of prior learning", "未有證書？過往資歷認可"), value: recognition(for: units, at: step.level)),
      depth: 1)
  }

  private func counts(of step: RouteStep) -> Text {
    let (all, missing) = (step.units.count, step.missing)
    let units = all == 1 ? "1 unit" : "\(all) units"
    if missing > 0 { return Text("\(units), \(missing) missing", "\(all)個單元，尚欠\(missing)個") }
    if all == 0 { return Wording.notStated }
    return step.isAssumed
      ? Text("\(units), all assumed held", "\(all)個單元，假設全部已持有") : Text("\(units), all held", "\(all)個單元，全部已持有")
  }

  /// “2 at QF 6, 8 at QF 5”.
  private func levels(of units: [RouteUnit]) -> Text {
    let parts = Set(units.compactMap(\.qfLevel)).sorted(by: >).map { level in
      let count = units.count { $0.qfLevel == level }
      return level.shortText.mapped { $0 == .english ? "\(count) at \($1)" : "\($1)有\(count)個" }
    }
    return .joined(parts, separator: Text(", ", "，"))
  }

  /// “2 with Professional”.
  private func shared(by step: RouteStep) -> Text {
    let others = step.units.flatMap(\.sharedWith)
    let parts = others.unique.map { id in
      let count = others.count { $0 == id }
      return context.title(of: id).mapped { $0 == .english ? "\(count) with \($1)" : "\(count)個與\($1)相同" }
    }
    return .joined(parts, separator: Text(", ", "，"))
  }

  private func training(for units: [RouteUnit]) -> Text {
    let levels = Set(units.flatMap(\.routes).filter { $0.kind == .training }.map(\.qfLevel)).sorted()
    return levels.isEmpty ? Wording.notStated : .joined(levels.map(\.shortText), separator: Text(", ", "、"))
  }

  private func recognition(for units: [RouteUnit], at level: Level) -> Text {
    let clusters = units.flatMap(\.routes).filter { $0.kind == .recognitionOfPriorLearning }.unique
    guard clusters.isEmpty else {
      let levels = Set(clusters.map(\.qfLevel)).sorted().map(\.shortText)
      let count = clusters.count
      return Text.joined(levels, separator: Text(", ", "、")).mapped { language, levels in
        language == .english ? "\(count == 1 ? "1 cluster" : "\(count) clusters") (\(levels))" : "\(count)個組合（\(levels)）"
      }
    }
    return level.routes.contains { $0.kind == .recognitionOfPriorLearning }
      ? Text("none for the missing units", "沒有涵蓋尚欠單元的組合") : Text("no RPL at this level in the source", "資料來源沒有列出此級別的過往資歷認可")
  }

  // MARK: One step

  private func section(of step: RouteStep) -> PresentationSection {
    let missing = step.missingUnits
    let hasOneRoute = Set(missing.map(\.routes)).count == 1
    let routes = hasOneRoute ? missing.prefix(1).flatMap(\.routes).map { builder.routeRow($0) } : []
    let tasks = step.units.map(\.task).unique.flatMap { task in
      rows(of: step.units.filter { $0.task == task }, showingRoutes: !hasOneRoute)
    }
    return titled(
      .joined([step.level.title, counts(of: step)], separator: Wording.colon), builder.section(.steps, rows: routes + tasks))
  }

  /// A key task, the units that it needs, and the routes to those that are missing.
  private func rows(of units: [RouteUnit], showingRoutes: Bool) -> [PresentationRow] {
    guard let first = units.first else { return [] }
    let heading = Text.joined(
      [Text("Task \(first.task)", "第\(first.task)項主要工作"), first.taskText], separator: Wording.colon)
    let missing = units.filter { !$0.isHeld }
    let clusters = units.filter { $0.holding == .assumed }.flatMap(\.routes).filter { $0.kind == .recognitionOfPriorLearning }
    let routes = (missing.flatMap(\.routes) + clusters).unique.map { builder.routeRow($0, depth: 1) }
    let unstated = missing.isEmpty ? [] : [PresentationRow(.item(Text("no route in the source", "資料來源沒有列明途徑"), detail: nil), depth: 1)]
    return [PresentationRow(.group(heading))] + units.map(unitRow)
      + (showingRoutes ? (routes.isEmpty ? unstated : routes) : clusters.unique.map { builder.routeRow($0, depth: 1) })
  }

  private func unitRow(_ unit: RouteUnit) -> PresentationRow {
    let title = Text.joined([Text(verbatim: unit.id.rawValue), context.title(of: unit.id)], separator: Text(" ", " "))
    let others = unit.sharedWith.map { context.title(of: $0) }
    let shared = Text.joined(others, separator: Text(", ", "、")).mapped { $0 == .english ? "also at \($1)" : "\($1)亦需要" }
    let detail = [unit.qfLevel?.shortText, unit.holding.title, others.isEmpty ? nil : shared].compactMap(\.self)
    return PresentationRow(
      .link(unit.id, title: title, detail: .joined(detail, separator: Text(" · ", " · "))), depth: 1, isHeld: unit.isHeld)
  }
}

extension RouteStep {
  /// Those that are neither held nor taken as held.
  public var missingUnits: [RouteUnit] { units.filter { !$0.isHeld } }
}

extension Text {
  fileprivate var isBlank: Bool { (english ?? "").isEmpty && (traditionalChinese ?? "").isEmpty }
}
