internal import Careers

extension RecordTable {
  public func write(to writer: inout IndexWriter) {
    writer.write(kinds, to: "table.kinds")
    writer.write(parents, to: "table.parents")
    writer.write(ids, to: "table.ids")
    writer.write(english, to: "table.english")
    writer.write(chinese, to: "table.chinese")
    writer.write(ours, to: "table.ours")
    writer.write(lowestPay, to: "table.lowest-pay")
    writer.write(highestPay, to: "table.highest-pay")
    writer.write(openPay, to: "table.open-pay")
    writer.write(levels, to: "table.levels")
    writer.write(entryEnglish, to: "table.entry-english")
    writer.write(entryChinese, to: "table.entry-chinese")
    writer.write(listedEnglish, to: "table.listed-english")
    writer.write(listedChinese, to: "table.listed-chinese")
    writer.write(counts, to: "table.counts")
    writer.write(englishOrder, to: "table.english-order")
    writer.write(chineseOrder, to: "table.chinese-order")
    writer.write(rowsByID, to: "table.rows-by-id")
    let ours = payUnit.map { $0.ours.isEmpty ? "" : "ours" } ?? ""
    writer.write(StringColumn([payUnit?.english ?? "", payUnit?.traditionalChinese ?? "", ours]), to: "table.pay-unit")
  }

  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  public init(from reader: IndexReader) throws {
    kinds = try reader.numbers("table.kinds")
    let count = kinds.count
    parents = try reader.numbers("table.parents", count: count)
    ids = try reader.strings("table.ids", count: count)
    english = try reader.strings("table.english", count: count)
    chinese = try reader.strings("table.chinese", count: count)
    ours = try reader.numbers("table.ours", count: count)
    lowestPay = try reader.numbers("table.lowest-pay", count: count)
    highestPay = try reader.numbers("table.highest-pay", count: count)
    openPay = try reader.numbers("table.open-pay", count: count)
    levels = try reader.numbers("table.levels", count: count)
    entryEnglish = try reader.strings("table.entry-english", count: count)
    entryChinese = try reader.strings("table.entry-chinese", count: count)
    listedEnglish = try reader.strings("table.listed-english", count: count)
    listedChinese = try reader.strings("table.listed-chinese", count: count)
    counts = try reader.numbers("table.counts", count: count)
    englishOrder = try reader.numbers("table.english-order", count: count)
    chineseOrder = try reader.numbers("table.chinese-order", count: count)
    rowsByID = try reader.numbers("table.rows-by-id", count: count)
    let unit = try reader.strings("table.pay-unit", count: 3)
    payUnit =
      unit[0].isEmpty && unit[1].isEmpty
      ? nil
      : Text(english: unit[0], traditionalChinese: unit[1], ours: unit[2].isEmpty ? [] : Set(Language.allCases))
    try check()
  }

  /// Whatever is used as an index, or added up, is such as it can be.
  private func check() throws(IndexFault) {
    let figures: ClosedRange<Int64> = -1...Int64(PayRange.figures.upperBound)
    guard kinds.allSatisfy({ $0 < RecordKind.allCases.count }) else { throw IndexFault(part: "table.kinds") }
    guard rows.allSatisfy(hasSoundParent) else { throw IndexFault(part: "table.parents") }
    guard rowsByID.allSatisfy({ $0 >= 0 && $0 < count }) else { throw IndexFault(part: "table.rows-by-id") }
    guard lowestPay.allSatisfy(figures.contains), highestPay.allSatisfy(figures.contains) else {
      throw IndexFault(part: "table.lowest-pay")
    }
  }

  /// Under none but one of the kind above, so that lists have an end.
  private func hasSoundParent(_ row: Int) -> Bool {
    guard parents[row] >= 0 else { return true }
    return parents[row] < count && kind(of: Int(parents[row])) == kind(of: row).above
  }
}
