public import Careers

/// A record, a shortlist or a comparison on paper, as lines that can be left out one by one.
///
/// Titles, sources and the date always stay; see ``lines`` for the rest.
public struct Handout: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// One record, or a shortlist.
    case records([Presentation])
    case comparison(Comparison)
  }

  public internal(set) var content: Content
  /// Sections about the whole handout: what the student holds, notes on a comparison.
  public internal(set) var remarks: [PresentationSection]
  /// The date when it was made.
  public let day: CalendarDay
}

extension Handout {
  /// A handout of one record, or of several as a shortlist.
  ///
  /// - Parameters:
  ///   - held: what the student holds, each item in words.
  ///   - notes: the notes on each record.
  public init(of presentations: [Presentation], held: [Text] = [], notes: [RecordID: [String]] = [:], day: CalendarDay) {
    content = .records(presentations.map { $0.asHandout(notes: notes[$0.id] ?? []) })
    remarks = Self.section(.held, of: held)
    self.day = day
  }

  /// A handout of records side by side.
  ///
  /// - Parameters:
  ///   - held: what the student holds, each item in words.
  ///   - notes: the notes on the comparison.
  ///   - recordNotes: the notes on each record; those of compared records are shown with their titles.
  public init(
    of comparison: Comparison, held: [Text] = [], notes: [String] = [], recordNotes: [RecordID: [String]] = [:], day: CalendarDay
  ) {
    content = .comparison(comparison.asHandout)
    let ofColumns = comparison.columns.flatMap { column in (recordNotes[column.id] ?? []).map { column.titled($0) } }
    remarks = Self.section(.held, of: held) + Self.section(.noted, of: notes.map(Text.init(verbatim:)) + ofColumns)
    self.day = day
  }

  static func section(_ heading: Heading, of items: [Text]) -> [PresentationSection] {
    items.isEmpty ? [] : [PresentationSection(heading, rows: items.map { PresentationRow(.item($0, detail: nil)) })]
  }

  /// The heading of a handout of several records; nil for one record, and for a comparison, which has its own.
  public var title: Text? {
    guard case .records(let records) = content, records.count > 1 else { return nil }
    return Text("Shortlist of \(records.count)", "已選\(records.count)項")
  }

  /// Whether it has a counsellor's notes.
  public var hasNotes: Bool {
    let sections: [PresentationSection] = if case .records(let records) = content { records.flatMap(\.sections) } else { [] }
    return (sections + remarks).contains { $0.heading == .noted && !$0.rows.isEmpty }
  }

  /// The date and the program that made it.
  public var imprint: Text {
    day.text.mapped { $0 == .english ? "Made on \($1) with Waymark 路標" : "\($1)以 Waymark 路標製作" }
  }
}

extension Presentation {
  /// The sections for a sheet of paper, with missing requirements and notes. The title already names the document.
  fileprivate func asHandout(notes: [String]) -> Presentation {
    var handout = self
    handout.sections =
      sections.flatMap { section -> [PresentationSection] in
        switch section.heading {
        case .source: [section.keeping { $0.isNote }]
        case .areas: [section.keeping { $0.depth < Self.depthOfUnits }]
        // An answer says itself what is missing.
        case .entry where section.ownTitle == nil, .routes: [section] + [missing].compactMap(\.self)
        default: [section]
        }
      }.filter { !$0.rows.isEmpty }.joinedByHeading
    let source = handout.sections.firstIndex { $0.heading == .source } ?? handout.sections.endIndex
    handout.sections.insert(contentsOf: Handout.section(.noted, of: notes.map(Text.init(verbatim:))), at: source)
    return handout
  }

  /// The indentation of units of competency below their task, which are left out because a level has dozens.
  private static let depthOfUnits = 2
}

extension PresentationSection {
  /// The rows below its items, without what is missing.
  fileprivate var details: [HandoutLine.ID] {
    rows.enumerated().filter { $0.element.depth > 0 && $0.element.standing?.verdict != .notMet }
      .map { HandoutLine.ID(heading: heading, number: $0.offset + 1) }
  }

  fileprivate func keeping(_ isKept: (PresentationRow) -> Bool) -> PresentationSection {
    var section = self
    section.rows = rows.filter(isKept)
    return section
  }
}

extension [PresentationSection] {
  /// Sections of one heading are one section, with their own titles as groups: a heading's lines are named by number.
  fileprivate var joinedByHeading: [PresentationSection] {
    reduce(into: []) { joined, section in
      guard let title = section.ownTitle else { return joined.append(section) }
      let rows = [PresentationRow(.group(title))] + section.rows
      if let index = joined.firstIndex(where: { $0.heading == section.heading }) {
        joined[index].rows += rows
      } else {
        joined.append(PresentationSection(section.heading, unit: section.unit, rows: rows))
      }
    }
  }
}

extension PresentationRow {
  fileprivate var isNote: Bool {
    if case .note = content { true } else { false }
  }
}

extension Comparison {
  /// The comparison with missing requirements below the requirements.
  fileprivate var asHandout: Comparison {
    var handout = self
    let last = rows.lastIndex { $0.heading == .entry || $0.heading == .routes }
    handout.rows.insert(contentsOf: [missing].compactMap(\.self), at: last.map { $0 + 1 } ?? rows.startIndex)
    return handout
  }
}

extension ComparisonColumn {
  /// A note with the title of its record.
  fileprivate func titled(_ note: String) -> Text {
    .joined([title, Text(verbatim: note)], separator: Wording.colon)
  }
}

extension Handout {
  /// The lines that can be left out, in order: rows, and the headings above them.
  public var lines: [HandoutLine] {
    let own: [HandoutLine] =
      switch content {
      case .records(let records) where records.count == 1: records.flatMap { lines(of: $0.sections, record: nil) }
      case .records(let records): records.flatMap { [line(of: $0)] + lines(of: $0.sections, record: $0.id) }
      case .comparison(let comparison): lines(of: comparison)
      }
    return own + lines(of: remarks, record: nil)
  }

  /// The rows alone, which are counted.
  public var rows: [HandoutLine.ID] { lines.filter { $0.role == .row }.map(\.id) }

  /// The lines that a new handout leaves out at first: similar jobs and our links; in a shortlist all but the key facts; and of what fits all
  /// but the occupations and what is missing.
  public var leftOutAtFirst: Set<HandoutLine.ID> {
    guard case .records(let records) = content else { return [] }
    let details = records.count == 1 ? records.flatMap(\.sections).filter { $0.heading == .fit }.flatMap(\.details) : []
    return Set(
      details
        + rows.filter { row in
          guard let heading = row.heading else { return false }
          return records.count > 1 ? !heading.isKeyFact : heading == .similar || heading == .links
        })
  }

  /// The handout without some rows, and without headings that have no rows left.
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

  /// The names of the rows, numbered below their heading if a row has its own label.
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
  /// The row's words, and whether the person meets it.
  var lineText: Text {
    let number: Int? = if case .numbered(let number, _) = content { number } else { nil }
    let words = wording.text.mapped { _, words in (number.map { "\($0). " } ?? "") + words }
    return .joined([words, standing?.text, distance?.text].compactMap(\.self), separator: Wording.colon)
  }
}

extension Heading {
  /// Whether it helps to decide between records.
  fileprivate var isKeyFact: Bool {
    switch self {
    case .overview, .level, .pay, .qfLevel, .entry, .missing, .hours, .environment, .award, .institution, .next, .held, .noted, .profile,
      .fit, .route, .steps:
      true
    case .pathway, .duties, .traits, .training, .areas, .jobTitles, .levels, .units, .routes, .similar, .links, .usedBy, .recognition,
      .occupations, .courses, .otherJobTitles, .names, .unstated, .notes, .source:
      false
    }
  }
}

/// A line of a handout that can be left out, or a heading over such lines.
public struct HandoutLine: Hashable, Sendable, Identifiable {
  public enum Role: Hashable, Sendable {
    /// The record of the lines below, if there are several records.
    case title
    case heading
    case row
  }

  public let id: ID
  public let role: Role
  /// The words of the line.
  public let text: Text
  /// The depth of indentation, from 0.
  public let depth: Int
}

extension HandoutLine {
  /// The name of a line: `pay.2`, in a shortlist `programmer:pay.2`. Without a number it means all lines below the heading, and without a
  /// record those of every record.
  ///
  /// Names follow the order of the catalogue in every language, even if other lines are left out.
  public struct ID: Codable, Hashable, Sendable {
    public var record: RecordID?
    /// Nil for all lines of a record.
    public var heading: Heading?
    /// From 1.
    public var number: Int?

    public init(record: RecordID? = nil, heading: Heading?, number: Int? = nil) {
      self.record = record
      self.heading = heading
      self.number = number
    }

    /// Whether it is the same name, or the name of something above the other line.
    public func covers(_ other: ID) -> Bool {
      (record == nil || record == other.record) && (heading == nil || heading == other.heading) && (number == nil || number == other.number)
    }
  }
}

extension HandoutLine.ID: LosslessStringConvertible {
  public init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.last else { return nil }
    let words = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let heading = words.first.flatMap({ Heading(rawValue: String($0)) }) else { return nil }
    let number = words.count > 1 ? Int(words[1]) : nil
    guard words.count == 1 || (number ?? 0) > 0 else { return nil }
    self.init(record: parts.count > 1 ? parts.first.map { RecordID(String($0)) } : nil, heading: heading, number: number)
  }

  public var description: String {
    let name = (heading?.rawValue ?? "") + (number.map { ".\($0)" } ?? "")
    return [record?.rawValue, name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ":")
  }
}
