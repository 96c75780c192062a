/// Two to four records side by side: rows under shared headings, each with whether the records differ.
public struct Comparison: Codable, Hashable, Sendable {
  /// The numbers of records that can be compared.
  public static let sizes = 2...4

  /// One for each record, in the order given.
  public var columns: [ComparisonColumn]
  /// A row for each heading that at least one record states; each rung of the ladders has its own.
  public var rows: [ComparisonRow]
  /// The headings under which no record states anything; they have no rows.
  public var unstated: [Heading]
  /// The highest figure of pay, for the scale of all bars; nil if none states pay or units differ.
  public var highestPay: Int?
}

extension Comparison {
  /// Compares records.
  ///
  /// - Parameter profile: what the person says of themselves, to compare requirements and routes with.
  /// - Throws: ``ComparisonError`` if there are too few or too many records, one twice, or one of a kind that can't be compared.
  public init(
    of records: [Record], in context: PresentationContext, profile: Profile = Profile()
  ) throws(ComparisonError) {
    guard Self.sizes.contains(records.count) else { throw .count(records.count) }
    for (index, record) in records.enumerated() where records[..<index].contains(where: { $0.id == record.id }) {
      throw .repeated(record.id)
    }
    var compared: [ComparedRecord] = []
    for record in records { compared.append(try ComparedRecord(record, in: context)) }
    columns = compared.map(\.column)
    let rows = ComparisonBuilder(records: compared, context: context, profile: profile).rows
    self.rows = rows.filter { !$0.isUnstated }
    unstated = rows.filter(\.isUnstated).map(\.heading)
    let pays = compared.flatMap(\.ladder).compactMap(\.pay)
    highestPay = Pay.unit(of: pays) == nil ? nil : pays.map(\.highest).max()
  }
}

/// The record of one column.
public struct ComparisonColumn: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// The kind of record in a few words: “Occupation”.
  public var byline: Text
  /// Document, edition and publisher; empty if the context lacks the document or the record has none.
  public var citation: [Text]
  /// The source of the record.
  public var provenance: Provenance?
}

/// Why records can't be compared.
public enum ComparisonError: Error, Hashable, Sendable {
  /// Too few or too many records, with their number.
  case count(Int)
  /// One record twice.
  case repeated(RecordID)
  /// A record of a kind that can't be compared, such as a course or a trait.
  case kind(RecordID, RecordKind)
}

extension ComparisonError {
  /// Why a record can't join others in a comparison; nil if it can.
  public static func fault(of record: Record, after others: [RecordID]) -> ComparisonError? {
    if !record.kind.isComparable { return .kind(record.id, record.kind) }
    return others.contains(record.id) ? .repeated(record.id) : nil
  }

  /// The message.
  public var text: Text {
    switch self {
    case .count(let count):
      Text("a comparison takes 2 to 4 records, not \(count)", "比較須有2至4項，現有\(count)項")
    case .repeated(let id):
      Text("“\(id)” is named twice", "「\(id)」重複")
    case .kind(let id, let kind):
      Text(
        "“\(id)” is \(kind.article) \(kind.title.words(in: .english).lowercased()): only occupations, levels and job titles can be compared",
        "「\(id)」屬於\(kind.title.words(in: .traditionalChinese))：只可比較職業、級別及職位")
    }
  }
}

extension RecordKind {
  /// Whether records of the kind can be compared.
  public var isComparable: Bool { self == .occupation || self == .level || self == .jobTitle }
}

extension Comparison {
  /// A row of what the person lacks or has to check for each record; nil if nothing was compared with their profile.
  public var missing: ComparisonRow? {
    let judged = columns.indices.map { column in items(inColumn: column).filter(\.isJudged) }
    guard judged.contains(where: { !$0.isEmpty }) else { return nil }
    return ComparisonRow(.missing, sets: judged.map { $0.isEmpty ? nil : Self.lacking(of: $0) })
  }

  /// The items that the person lacks, then those to check; or words for neither.
  private static func lacking(of judged: [ComparisonItem]) -> [ComparisonItem] {
    let lacking = judged.filter(\.isLacking) + judged.filter { $0.standing?.verdict == .toCheck }
    guard lacking.isEmpty else { return lacking.unique(by: \.withoutLines) }
    return [ComparisonItem(text: Presentation.nothingLacking(hasRequirements: judged.contains { $0.standing != nil }))]
  }

  /// All items of a record, including those that it shares with the others.
  private func items(inColumn column: Int) -> [ComparisonItem] {
    rows.flatMap { row in
      guard row.cells.indices.contains(column), case .items(let own) = row.cells[column] else { return [ComparisonItem]() }
      return row.shared + own
    }
  }
}

extension ComparisonItem {
  fileprivate var isJudged: Bool { standing != nil || distance != nil }
  fileprivate var isLacking: Bool { standing?.verdict == .notMet || distance?.isAbove == true }
}
