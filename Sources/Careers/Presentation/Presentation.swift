/// A record as it is shown: headings, and rows that say what they are. Every view renders this one value.
public struct Presentation: Hashable, Sendable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// What the record is, in a few words: “Occupation”, “Step 3 of 4 from the bottom, Cloud computing”.
  public var byline: Text
  /// Document, edition and publisher; empty where the context lacks the document, or the record has none.
  public var citation: [Text]
  /// Where the record was published: the lines of its rows are lines of this document.
  public var provenance: Provenance?
  /// The name of the plain text of that document, whose lines are counted.
  public var plainText: String?
  /// The number of its last line that says something; absent where that isn't known.
  public var lastLine: Int?
  public var sections: [PresentationSection]
}

extension Presentation {
  /// The record as it is shown, with what it needs from others.
  ///
  /// - Parameter holdings: what its requirements and routes are held against; nothing where nothing was told.
  public init(of record: Record, in context: PresentationContext, holdings: Holdings = Holdings()) {
    id = record.id
    kind = record.kind
    title = record.title
    byline = record.byline(in: context)
    provenance = record.base.provenance
    let document = record.base.provenance.flatMap { context.document($0.document) }
    citation = document?.citation ?? []
    plainText = document?.plainText
    lastLine = document?.lastLine
    sections = PresentationBuilder(context: context, holdings: holdings).sections(of: record)
  }

  /// The highest pay of all rows, which the scale of its bars reaches; absent where it shows no pay.
  public var highestPay: Int? {
    sections.flatMap(\.rows).compactMap { row in
      if case .pay(_, let pay?) = row.content { pay.highest } else { nil }
    }.max()
  }
}
