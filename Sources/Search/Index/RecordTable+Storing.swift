internal import Careers

extension RecordTable {
  public func write(to writer: inout IndexWriter) {
    writer.write(kinds.map { UInt8($0.ordinal) }, to: "table.kinds")
    writer.write(parents, to: "table.parents")
    writer.write(ids, to: "table.ids")
    titles.write(to: &writer, as: "table.titles")
    writer.write(lowestPay, to: "table.lowest-pay")
    writer.write(highestPay, to: "table.highest-pay")
    writer.write(openPay, to: "table.open-pay")
    writer.write(levels, to: "table.levels")
    entries.write(to: &writer, as: "table.entries")
    listedNames.write(to: &writer, as: "table.listed-names")
    writer.write(usedBy, to: "table.counts")
    writer.write(englishOrder.value(), to: "table.english-order")
    writer.write(chineseOrder.value(), to: "table.chinese-order")
    writer.write(rowsByID, to: "table.rows-by-id")
    documents.write(to: &writer, as: "table.documents")
    editions.write(to: &writer, as: "table.editions")
    unpaged.write(to: &writer, as: "table.unpaged")
    TextColumn([payUnit]).write(to: &writer, as: "table.pay-unit")
  }

  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  public init(from reader: IndexReader) throws {
    kinds = try Self.kinds(from: reader)
    let count = kinds.count
    parents = try reader.numbers("table.parents", count: count)
    ids = try reader.strings("table.ids", count: count)
    titles = try TextColumn(from: reader, "table.titles", count: count)
    lowestPay = try reader.numbers("table.lowest-pay", count: count)
    highestPay = try reader.numbers("table.highest-pay", count: count)
    openPay = try reader.numbers("table.open-pay", count: count)
    levels = try reader.numbers("table.levels", count: count)
    entries = try TextColumn(from: reader, "table.entries", count: count)
    listedNames = try TextColumn(from: reader, "table.listed-names", count: count)
    usedBy = try reader.numbers("table.counts", count: count)
    let englishOrder: [Int32] = try reader.numbers("table.english-order", count: count)
    let chineseOrder: [Int32] = try reader.numbers("table.chinese-order", count: count)
    (self.englishOrder, self.chineseOrder) = (Lazy { englishOrder }, Lazy { chineseOrder })
    rowsByID = try reader.numbers("table.rows-by-id", count: count)
    documents = try TextColumn(from: reader, "table.documents")
    editions = try TextColumn(from: reader, "table.editions", count: documents.count)
    unpaged = try TextColumn(from: reader, "table.unpaged")
    payUnit = try TextColumn(from: reader, "table.pay-unit", count: 1).text(at: 0)
    try check()
  }

  private static func kinds(from reader: IndexReader) throws -> [RecordKind] {
    let (numbers, kinds): ([UInt8], [RecordKind]) = (try reader.numbers("table.kinds"), RecordKind.allCases)
    guard numbers.allSatisfy({ $0 < kinds.count }) else { throw IndexFault(part: "table.kinds") }
    return numbers.map { kinds[Int($0)] }
  }

  /// Whatever is used as an index, or added up, is such as it can be.
  private func check() throws(IndexFault) {
    let figures: ClosedRange<Int64> = -1...Int64(PayRange.figures.upperBound)
    guard rows.allSatisfy(hasSoundParent) else { throw IndexFault(part: "table.parents") }
    guard rowsByID.allSatisfy({ $0 >= 0 && $0 < count }) else { throw IndexFault(part: "table.rows-by-id") }
    guard lowestPay.allSatisfy(figures.contains), highestPay.allSatisfy(figures.contains) else {
      throw IndexFault(part: "table.lowest-pay")
    }
  }

  /// Under none but one of the kind above, so that lists have an end.
  private func hasSoundParent(_ row: Int) -> Bool {
    guard parents[row] >= 0 else { return true }
    return parents[row] < count && kind(of: Int(parents[row])) == kind(of: row).parent
  }
}
