/// A record to be shown: sections, and rows that say what they are. Every view renders this value.
public struct Presentation: Hashable, Sendable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// The kind of record in a few words: “Occupation”, “Step 3 of 4 from the bottom, Cloud computing”.
  public var byline: Text
  /// Document, edition and publisher; empty if the context lacks the document or the record has none.
  public var citation: [Text]
  /// The source of the record; the lines of its rows are lines of this document.
  public var provenance: Provenance?
  /// The file name of the plain text that line numbers refer to.
  public var plainText: String?
  /// The number of the last line of that text that isn't blank; nil if unknown.
  public var lastLine: Int?
  public var sections: [PresentationSection] = []

  /// A page that is no record's: an answer, put together from several.
  package init(
    id: RecordID, kind: RecordKind, title: Text, byline: Text, citation: [Text] = [], sections: [PresentationSection] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.byline = byline
    self.citation = citation
    self.sections = sections
  }
}

extension Presentation {
  /// Whether the title reads differently in both languages. A code, or a title in only one language, isn't repeated.
  public var hasTwoTitles: Bool { title.missing.isEmpty && title.english != title.traditionalChinese }

  /// Makes a record's presentation, with the titles that it takes from other records.
  ///
  /// - Parameter profile: what the person says of themselves, to compare requirements and routes with.
  public init(of record: Record, in context: PresentationContext, profile: Profile = Profile()) {
    id = record.id
    kind = record.kind
    title = record.title
    byline = record.byline(in: context)
    provenance = record.base.provenance
    let document = record.base.provenance.flatMap { context.document($0.document) }
    citation = document?.citation ?? []
    plainText = document?.plainText
    lastLine = document?.lastLine
    sections = PresentationBuilder(context: context, profile: profile).sections(of: record)
  }

  /// The highest pay of all rows, for the scale of their bars; nil if no row has pay.
  public var highestPay: Int? {
    sections.flatMap(\.rows).compactMap { row in
      if case .pay(_, let pay?) = row.content { pay.highest } else { nil }
    }.max()
  }
}

/// A heading and the rows under it.
public struct PresentationSection: Hashable, Sendable {
  public var heading: Heading
  /// Its own title, where the heading is of several sections.
  public var ownTitle: Text?
  /// The unit of the section's figures: “HK$ a month”.
  public var unit: Text?
  public var rows: [PresentationRow]

  public init(_ heading: Heading, title: Text? = nil, unit: Text? = nil, rows: [PresentationRow]) {
    self.heading = heading
    ownTitle = title
    self.unit = unit
    self.rows = rows
  }

  public var title: Text { ownTitle ?? heading.title }
}

/// One row of a presentation.
public struct PresentationRow: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case paragraph(Text)
    /// An item of a list; `detail` is a figure that belongs to it, such as “QF 4”.
    case item(Text, detail: Text?)
    /// An item of a list that the document numbers.
    case numbered(Int, Text)
    case field(label: Text, value: Text)
    case pay(title: Text, pay: Pay?)
    case scale(QFScale)
    case link(RecordID, title: Text, detail: Text?)
    /// A heading within the section.
    case group(Text)
    /// A note or remark of the document.
    case remark(Text)
    /// A note of ours.
    case note(Text)
    case notStated
  }

  public var content: Content
  /// The depth of indentation, from 0.
  public var depth: Int
  /// The lines of the document that it restates.
  public var lines: ClosedRange<Int>?
  /// Whether the person meets it, if it is a requirement; nil if they said nothing.
  public var standing: Standing?
  /// The distance from the person's award, if it is a route; nil if they said none or it has no level.
  public var distance: QFDistance?
  /// Whether the person holds it, if it is a unit of a route.
  public var isHeld: Bool?

  public init(
    _ content: Content, depth: Int = 0, lines: ClosedRange<Int>? = nil, standing: Standing? = nil, distance: QFDistance? = nil,
    isHeld: Bool? = nil
  ) {
    self.content = content
    self.depth = depth
    self.lines = lines
    self.standing = standing
    self.distance = distance
    self.isHeld = isHeld
  }
}

extension PresentationRow {
  /// The texts of the row that may be marked as ours: its words, the value of a field, the title of a rung or link; not its label, detail
  /// or pay.
  public var statements: [Text] {
    switch content {
    case .paragraph(let text), .item(let text, _), .remark(let text), .note(let text), .group(let text): [text]
    case .numbered(_, let text): [text]
    case .field(_, let value): [value]
    case .pay(let title, _): [title]
    case .link(_, let title, _): [title]
    case .scale, .notStated: []
    }
  }
}

/// A row in words, for outputs without columns: “label: words · detail”.
public struct RowWording: Hashable, Sendable {
  /// The subject of the words: a rung, a field, or the author of a note.
  public var label: Text?
  public var words: Text
  public var detail: Text?

  public init(label: Text? = nil, words: Text, detail: Text? = nil) {
    self.label = label
    self.words = words
    self.detail = detail
  }
}

extension PresentationRow {
  /// The row in words, without the number of a numbered row.
  public var wording: RowWording {
    switch content {
    case .paragraph(let text), .group(let text), .numbered(_, let text): RowWording(words: text)
    case .item(let text, let detail), .link(_, let text, let detail): RowWording(words: text, detail: detail)
    case .field(let label, let value): RowWording(label: label, words: value)
    case .pay(let title, let pay): RowWording(label: title, words: pay?.text ?? Wording.notStated)
    case .scale(let scale): RowWording(words: scale.levelText, detail: scale.label)
    case .remark(let text): RowWording(label: Wording.sourceNote, words: text)
    case .note(let text): RowWording(label: Wording.ourNote, words: text)
    case .notStated: RowWording(words: Wording.notStated)
    }
  }
}

extension RowWording {
  /// Label, words and detail as one text, ours if any part is.
  public var text: Text {
    let labelled = label.map { .joined([$0, words], separator: Wording.colon) } ?? words
    return detail.map { .joined([labelled, $0], separator: Text(" · ", " · ")) } ?? labelled
  }
}

extension Presentation {
  /// The requirements that aren't met, those to check, and the routes above the level of the person's award; nil if nothing was compared.
  public var missing: PresentationSection? {
    let judged = sections.flatMap(\.rows).filter { $0.standing != nil || $0.distance != nil }.map(\.asItem).unique
    guard !judged.isEmpty else { return nil }
    let lacking = judged.filter(\.isLacking) + judged.filter { $0.standing?.verdict == .toCheck }
    let none = PresentationRow(.paragraph(Self.nothingLacking(hasRequirements: judged.contains { $0.standing != nil })))
    return PresentationSection(.missing, rows: lacking.isEmpty ? [none] : lacking)
  }

  /// The words for a person who lacks nothing and has nothing to check. Routes require nothing.
  static func nothingLacking(hasRequirements: Bool) -> Text {
    hasRequirements
      ? Text("nothing that the source asks for", "資料來源所列的要求均已達到") : Text("no route is above your QF level", "所列途徑均不高於你的資歷級別")
  }
}

extension PresentationRow {
  /// The row without depth and lines, so that a route repeated for each task is one.
  fileprivate var asItem: PresentationRow {
    PresentationRow(content, standing: standing, distance: distance)
  }

  fileprivate var isLacking: Bool { standing?.verdict == .notMet || distance?.isAbove == true }
}
