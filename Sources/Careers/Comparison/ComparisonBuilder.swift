/// Makes the rows of a comparison.
struct ComparisonBuilder {
  let records: [ComparedRecord]
  let context: PresentationContext
  let profile: Profile

  var rows: [ComparisonRow] {
    payRows + [
      row(.qfLevel) { $0.qfScales.isEmpty ? nil : .scales($0.qfScales) },
      sets(.entry) { $0.occupation.map { $0.entry.map(item) } },
      sets(.routes) { $0.level.map { $0.routes.map(item) } },
      sets(.duties, items: \.duties),
      row(.hours) { ($0.occupation?.hours?.text ?? $0.occupation?.statements(about: .hours).first?.text).map { .text($0) } },
      row(.environment) { ($0.occupation?.environment?.text).map { .text($0) } },
      sets(.traits) { $0.occupation.map(traits) },
      sets(.training) { $0.occupation.map { $0.training.flatMap(items).unique(by: \.withoutLines) } },
      sets(.areas, items: \.areas),
      sets(.units) { $0.level.map(units) },
      linkRow,
    ]
  }

  /// Ladders side by side, from the lowest rung.
  private var payRows: [ComparisonRow] {
    let height = records.map(\.ladder.count).max() ?? 0
    guard height > 0 else { return [ComparisonRow(.pay, cells: records.map { _ in .notStated })] }
    return (0..<height).map { index in
      let cells = records.map { record -> ComparisonCell in
        guard !record.ladder.isEmpty else { return .notStated }
        guard index < record.ladder.count else { return .absent }
        let rung = record.ladder[index]
        return record.occupation?.statement(on: rung).map { .text($0.text) } ?? .pay(title: rung.title, pay: rung.pay)
      }
      return ComparisonRow(.pay, label: Self.step(index + 1), unit: payUnit, cells: cells)
    }
  }

  /// The name of a rung where ladders with other titles stand side by side.
  private static func step(_ number: Int) -> Text {
    number == 1 ? Text("Step 1 (entry)", "第1級（入職）") : Text("Step \(number)", "第\(number)級")
  }

  private var payUnit: Text? { Pay.unit(of: records.flatMap(\.ladder).compactMap(\.pay)) }

  private func row(_ heading: Heading, cell: (ComparedRecord) -> ComparisonCell?) -> ComparisonRow {
    ComparisonRow(heading, cells: records.map { cell($0) ?? .notStated })
  }

  /// A row of sets; an empty set counts as not stated.
  private func sets(_ heading: Heading, items: (ComparedRecord) -> [ComparisonItem]?) -> ComparisonRow {
    ComparisonRow(heading, sets: records.map { items($0).flatMap { $0.isEmpty ? nil : $0 } })
  }

  // MARK: Items

  private func item(_ requirement: EntryRequirement) -> ComparisonItem {
    ComparisonItem(
      text: requirement.text, lines: requirement.lines,
      standing: profile.isEmpty ? nil : profile.standing(to: requirement, of: nil, in: context))
  }

  private func item(_ route: Route) -> ComparisonItem {
    ComparisonItem(text: route.text, id: route.clusterID, lines: route.lines, distance: profile.distance(to: route))
  }

  private func traits(_ occupation: Occupation) -> [ComparisonItem] {
    occupation.traits.map { ComparisonItem(text: context.title(of: $0), id: $0, lines: occupation.traitLines[$0]) }
  }

  /// The courses under a heading, or its award if it lists none.
  private func items(_ training: Training) -> [ComparisonItem] {
    training.courses.isEmpty ? [ComparisonItem(text: training.awardAlone, lines: training.lines)] : training.courses.map(item)
  }

  private func item(_ course: ListedCourse) -> ComparisonItem {
    let institution = context.title(of: course.institution)
    return ComparisonItem(
      text: .joined([course.title, institution], separator: Text(", ", "，")), id: course.id, lines: course.lines)
  }

  /// Each unit of a level once, with the lines of the first task that needs it.
  private func units(_ level: Level) -> [ComparisonItem] {
    let units = level.tasks.flatMap { task in task.units.map { unit($0, lines: task.lines) } }
    return units.unique(by: \.withoutLines)
  }

  private func unit(_ code: RecordID, lines: ClosedRange<Int>?) -> ComparisonItem {
    let text = Text.joined([Text(verbatim: code.rawValue), context.title(of: code)], separator: Text(" ", " "))
    return ComparisonItem(text: text, id: code, lines: lines)
  }

  /// Links are ours, so a record without any has “none” and not “not stated”.
  private var linkRow: ComparisonRow {
    let linked = records.map(linked)
    let haveNone = linked.allSatisfy(\.isEmpty)
    return ComparisonRow(.links, sets: linked.map { haveNone ? nil : $0 })
  }

  /// The other ends of a record's links, each once and without lines: they are ours.
  private func linked(_ record: ComparedRecord) -> [ComparisonItem] {
    let ids = record.links.map { record.occupation == nil ? $0.occupation : $0.pathway }
    return ids.unique.map { id in
      let parts = [context.title(of: id), context.titleOfParent(of: id)].compactMap(\.self)
      return ComparisonItem(text: .joined(parts, separator: Text(", ", "，")), id: id)
    }
  }
}

extension Training {
  /// A heading without courses, as one item.
  fileprivate var awardAlone: Text {
    .joined([award, Wording.noCourse], separator: Wording.colon)
  }
}

/// A record that can be compared, with the level of a job title.
struct ComparedRecord {
  let column: ComparisonColumn
  let occupation: Occupation?
  let level: Level?
  let links: [Link]

  init(_ record: Record, in context: PresentationContext) throws(ComparisonError) {
    switch record {
    case .occupation(let record):
      (occupation, level, links) = (record, nil, record.links)
    case .level(let record):
      (occupation, level, links) = (nil, record, record.links)
    case .jobTitle(let record):
      (occupation, level, links) = (nil, context.levels[record.level], record.links)
    case .pathway, .unit, .cluster, .course, .institution, .trait, .qualification:
      throw .kind(record.id, record.kind)
    }
    let citation = record.base.provenance.flatMap { context.document($0.document)?.citation } ?? []
    column = ComparisonColumn(
      id: record.id, kind: record.kind, title: record.title, byline: record.byline(in: context), citation: citation,
      provenance: record.base.provenance)
  }

  var ladder: [Rung] { occupation?.ladder ?? [] }

  var qfScales: [QFScale] {
    if let level { return level.scales }
    guard let entry = occupation?.entryLevel else { return [] }
    return [QFScale(label: .ours("to enter", "入職"), levels: [entry])]
  }

  /// The duties of an occupation, or the key tasks of a level.
  var duties: [ComparisonItem]? {
    if let level { return level.tasks.map { ComparisonItem(text: $0.text, lines: $0.lines) } }
    return occupation.map { $0.duties.map { ComparisonItem(text: $0.text, lines: $0.lines) } }
  }

  var areas: [ComparisonItem]? {
    level.map { $0.areas.map { ComparisonItem(text: $0.name, lines: $0.lines) } }
  }
}
