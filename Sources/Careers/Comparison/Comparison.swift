/// Two to four records side by side: rows under shared headings, each of which says whether the records differ.
public struct Comparison: Codable, Hashable, Sendable {
  public static let sizes = 2...4

  public var columns: [ComparisonColumn]
  public var rows: [ComparisonRow]
  /// What none of the records states.
  public var unstated: [Heading]
  /// The end of the scale that all bars of pay share; absent where nothing states pay, or not in one unit.
  public var highestPay: Int?
}

extension Comparison {
  /// - Throws: ``ComparisonError`` where there are too few or too many records, one twice, or one of a kind that can't be compared.
  public init(of records: [Record], in context: PresentationContext) throws(ComparisonError) {
    guard Self.sizes.contains(records.count) else { throw .count(records.count) }
    for (index, record) in records.enumerated() where records[..<index].contains(where: { $0.id == record.id }) {
      throw .repeated(record.id)
    }
    var compared: [ComparedRecord] = []
    for record in records { compared.append(try ComparedRecord(record, in: context)) }
    columns = compared.map(\.column)
    let rows = ComparisonBuilder(records: compared, context: context).rows
    self.rows = rows.filter { !$0.isUnstated }
    unstated = rows.filter(\.isUnstated).map(\.heading)
    let pays = compared.flatMap(\.ladder).compactMap(\.pay)
    let haveOneUnit = pays.allSatisfy { pay in pays.first.map { pay.hasSameUnit(as: $0) } ?? true }
    highestPay = haveOneUnit ? pays.map(\.highest).max() : nil
  }
}
