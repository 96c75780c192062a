/// Two to four records side by side: rows under shared headings, each of which says whether the records differ.
public struct Comparison: Codable, Hashable, Sendable {
  /// How many records can stand side by side.
  public static let sizes = 2...4

  /// One for each record, in the order given.
  public var columns: [ComparisonColumn]
  /// What at least one record states; rungs of the ladder in a row each.
  public var rows: [ComparisonRow]
  /// What none of the records states; it has no rows.
  public var unstated: [Heading]
  /// The highest figure of pay, which the scale of all bars reaches; absent where none states pay, or where units differ.
  public var highestPay: Int?
}

extension Comparison {
  /// - Parameter holdings: what requirements and routes are held against; nothing where nothing was told.
  /// - Throws: ``ComparisonError`` where there are too few or too many records, one twice, or one of a kind that can't be compared.
  public init(
    of records: [Record], in context: PresentationContext, holdings: Holdings = Holdings()
  ) throws(ComparisonError) {
    guard Self.sizes.contains(records.count) else { throw .count(records.count) }
    for (index, record) in records.enumerated() where records[..<index].contains(where: { $0.id == record.id }) {
      throw .repeated(record.id)
    }
    var compared: [ComparedRecord] = []
    for record in records { compared.append(try ComparedRecord(record, in: context)) }
    columns = compared.map(\.column)
    let rows = ComparisonBuilder(records: compared, context: context, holdings: holdings).rows
    self.rows = rows.filter { !$0.isUnstated }
    unstated = rows.filter(\.isUnstated).map(\.heading)
    let pays = compared.flatMap(\.ladder).compactMap(\.pay)
    let haveOneUnit = pays.allSatisfy { pay in pays.first.map { pay.hasSameUnit(as: $0) } ?? true }
    highestPay = haveOneUnit ? pays.map(\.highest).max() : nil
  }
}
