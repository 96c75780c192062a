public import Careers

/// What somebody takes away: a record, a shortlist or a comparison, made of lines that may be left out one by one.
///
/// Titles, sources and the day stay on every handout; see ``lines`` for the rest.
public struct Handout: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// One record, or a shortlist.
    case records([Presentation])
    case comparison(Comparison)
  }

  public internal(set) var content: Content
  /// What is about all of it: what somebody holds, notes on a comparison.
  public internal(set) var remarks: [PresentationSection]
  /// When it was made.
  public let day: CalendarDay
}

extension Handout {
  /// A handout of one record, or of several as a shortlist.
  ///
  /// - Parameters:
  ///   - held: what somebody told they hold, each thing in words.
  ///   - notes: what was noted on each record.
  public init(of presentations: [Presentation], held: [Text] = [], notes: [RecordID: [String]] = [:], day: CalendarDay) {
    content = .records(presentations.map { $0.asHandout(notes: notes[$0.id] ?? []) })
    remarks = Self.section(.held, of: held)
    self.day = day
  }

  /// A handout of records side by side.
  ///
  /// - Parameters:
  ///   - held: what somebody told they hold, each thing in words.
  ///   - notes: what was noted on the comparison.
  ///   - recordNotes: what was noted on each record; those of the columns are told with their titles.
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

  /// What a handout of several records is headed by; absent for one record, and for a comparison, which says so itself.
  public var title: Text? {
    guard case .records(let records) = content, records.count > 1 else { return nil }
    return Text("Shortlist of \(records.count)", "已選\(records.count)項")
  }

  /// When it was made, and by what.
  public var imprint: Text {
    day.text.mapped { $0 == .english ? "Made on \($1) with Waymark 路標" : "\($1)以 Waymark 路標製作" }
  }
}

extension Presentation {
  /// The sections that a page of paper has room for, with what somebody lacks and what was noted. The title names the document already.
  fileprivate func asHandout(notes: [String]) -> Presentation {
    var handout = self
    handout.sections = sections.flatMap { section -> [PresentationSection] in
      switch section.heading {
      case .source: [section.keeping { $0.isNote }]
      case .areas: [section.keeping { $0.depth < Self.depthOfUnits }]
      case .entry, .routes: [section] + [missing].compactMap(\.self)
      default: [section]
      }
    }.filter { !$0.rows.isEmpty }
    let source = handout.sections.firstIndex { $0.heading == .source } ?? handout.sections.endIndex
    handout.sections.insert(contentsOf: Handout.section(.noted, of: notes.map(Text.init(verbatim:))), at: source)
    return handout
  }

  /// How far units of competency are set in below their task: a level has dozens.
  private static let depthOfUnits = 2
}

extension PresentationSection {
  fileprivate func keeping(_ isKept: (PresentationRow) -> Bool) -> PresentationSection {
    var section = self
    section.rows = rows.filter(isKept)
    return section
  }
}

extension PresentationRow {
  fileprivate var isNote: Bool {
    if case .note = content { true } else { false }
  }
}

extension Comparison {
  /// With what somebody lacks below what is asked for.
  fileprivate var asHandout: Comparison {
    var handout = self
    let last = rows.lastIndex { $0.heading == .entry || $0.heading == .routes }
    handout.rows.insert(contentsOf: [missing].compactMap(\.self), at: last.map { $0 + 1 } ?? rows.startIndex)
    return handout
  }
}

extension ComparisonColumn {
  /// A note with the title of what it is on.
  fileprivate func titled(_ note: String) -> Text {
    .joined([title, Text(verbatim: note)], separator: Text(": ", "："))
  }
}
