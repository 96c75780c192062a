internal import Careers

extension Handout {
  /// All that can be left out, in the order of the page: rows, and the headings above them.
  public var lines: [HandoutLine] {
    let own: [HandoutLine] =
      switch content {
      case .records(let records) where records.count == 1: records.flatMap { lines(of: $0.sections, record: nil) }
      case .records(let records): records.flatMap { [line(of: $0)] + lines(of: $0.sections, record: $0.id) }
      case .comparison(let comparison): lines(of: comparison)
      }
    return own + lines(of: remarks, record: nil)
  }

  /// The rows alone: what is counted.
  public var rows: [HandoutLine.ID] { lines.filter { $0.role == .row }.map(\.id) }

  /// What is left out of a new handout until somebody takes it in: our links, and of a shortlist all but the key facts.
  public var leftOutAtFirst: Set<HandoutLine.ID> {
    guard case .records(let records) = content else { return [] }
    return Set(rows.filter { row in row.heading.map { records.count > 1 ? !$0.isKeyFact : $0 == .links } ?? false })
  }

  /// The handout without these rows; a heading without rows goes too.
  public func leaving(out rows: Set<HandoutLine.ID>) -> Handout {
    var handout = self
    handout.remarks = Self.leaving(out: rows, of: remarks, record: nil)
    switch content {
    case .records(let records):
      handout.content = .records(
        records.map { record in
          var record = record
          record.sections = Self.leaving(out: rows, of: record.sections, record: records.count == 1 ? nil : record.id)
          return record
        })
    case .comparison(var comparison):
      comparison.rows = zip(comparison.rows, Self.ids(of: comparison)).filter { !rows.contains($1) }.map(\.0)
      handout.content = .comparison(comparison)
    }
    return handout
  }

  private static func leaving(
    out rows: Set<HandoutLine.ID>, of sections: [PresentationSection], record: RecordID?
  ) -> [PresentationSection] {
    sections.map { section in
      var section = section
      section.rows = section.rows.enumerated().filter { index, _ in
        !rows.contains(HandoutLine.ID(record: record, heading: section.heading, number: index + 1))
      }.map(\.element)
      return section
    }.filter { !$0.rows.isEmpty }
  }

  // MARK: Records

  private func line(of record: Presentation) -> HandoutLine {
    HandoutLine(id: HandoutLine.ID(record: record.id, heading: nil), role: .title, text: record.title, depth: 0)
  }

  private func lines(of sections: [PresentationSection], record: RecordID?) -> [HandoutLine] {
    sections.flatMap { section in
      [heading(section.heading, record: record)]
        + section.rows.enumerated().map { index, row in
          let id = HandoutLine.ID(record: record, heading: section.heading, number: index + 1)
          return HandoutLine(id: id, role: .row, text: row.lineText, depth: row.depth)
        }
    }
  }

  private func heading(_ heading: Heading, record: RecordID?) -> HandoutLine {
    HandoutLine(id: HandoutLine.ID(record: record, heading: heading), role: .heading, text: heading.title, depth: 0)
  }

  // MARK: A comparison

  private func lines(of comparison: Comparison) -> [HandoutLine] {
    zip(comparison.rows, Self.ids(of: comparison)).flatMap { row, id in
      (id.number == 1 ? [heading(row.heading, record: nil)] : [])
        + [HandoutLine(id: id, role: .row, text: row.label ?? row.heading.title, depth: 0)]
    }
  }

  /// The rows' names: numbered below their heading where a row has a label of its own.
  private static func ids(of comparison: Comparison) -> [HandoutLine.ID] {
    var counts: [Heading: Int] = [:]
    return comparison.rows.map { row in
      guard row.label != nil else { return HandoutLine.ID(heading: row.heading) }
      let number = (counts[row.heading] ?? 0) + 1
      counts[row.heading] = number
      return HandoutLine.ID(heading: row.heading, number: number)
    }
  }
}

extension PresentationRow {
  /// What the row says, and how somebody stands to it.
  var lineText: Text {
    let number: Int? = if case .numbered(let number, _) = content { number } else { nil }
    let words = wording.text.mapped { _, words in (number.map { "\($0). " } ?? "") + words }
    return .joined([words, standing?.title, distance?.text].compactMap(\.self), separator: Text(": ", "："))
  }
}

extension Heading {
  /// Whether somebody weighs records by it.
  fileprivate var isKeyFact: Bool {
    switch self {
    case .overview, .level, .pay, .qfLevel, .entry, .missing, .hours, .environment, .award, .institution, .held, .noted: true
    case .pathway, .duties, .traits, .training, .areas, .jobTitles, .levels, .units, .routes, .links, .usedBy, .occupations, .courses,
      .otherJobTitles, .names, .unstated, .notes, .source:
      false
    }
  }
}
