public import Careers

/// The columns that lists show and sort by. They hold a hundred thousand records in little memory, and open without work.
///
/// A row is the index of a record in the catalogue, from 0.
public struct RecordTable: Equatable, Sendable {
  let kinds: [RecordKind]
  /// The parent's row; -1 for none.
  let parents: [Int32]
  let ids: StringColumn
  let titles: TextColumn
  /// HK$ a month, or the unit of ``payUnit``; -1 if not stated.
  let lowestPay: [Int64]
  let highestPay: [Int64]
  let openPay: [UInt8]
  /// A bit for each QF level.
  let levels: [UInt8]
  let entries: TextColumn
  let listedNames: TextColumn
  /// The records that each lists or is listed by, as ``Summary/count``; -1 for none.
  let useCounts: [Int32]
  /// The rank of each row when all are sorted by title.
  let englishOrder: Lazy<[Int32], Never>
  let chineseOrder: Lazy<[Int32], Never>
  /// The rows sorted by the bytes of their ids.
  let rowsByID: [Int32]
  /// The subjects of the documents.
  let documents: TextColumn
  let editions: TextColumn
  /// Names that sectors list but that have no page.
  public let unpaged: TextColumn
  /// The unit of pay; nil if none is stated.
  public let payUnit: Text?

  public var count: Int { kinds.count }
  public var rows: Range<Int> { 0..<count }

  public func kind(of row: Int) -> RecordKind { kinds[row] }

  /// The number of records of each kind.
  public var counts: [RecordKind: Int] {
    var counts = RecordKind.allCases.map { _ in 0 }
    for kind in kinds { counts[kind.ordinal] += 1 }
    return Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, counts))
  }

  public func parent(of row: Int) -> Int? { parents[row] < 0 ? nil : Int(parents[row]) }

  public func id(of row: Int) -> RecordID { RecordID(ids[row]) }

  public func title(of row: Int) -> Text { titles[row] }

  public func row(of id: RecordID) -> Int? {
    let wanted = Array(id.rawValue.utf8)
    let index = rowsByID.partitioningIndex { !idBytes(Int($0)).lexicographicallyPrecedes(wanted) }
    guard index < rowsByID.count, idBytes(Int(rowsByID[index])).elementsEqual(wanted) else { return nil }
    return Int(rowsByID[index])
  }

  private func idBytes(_ row: Int) -> ArraySlice<UInt8> { ids.bytes[ids.range(of: row)] }

  // MARK: Sorting

  /// The rank of a record, from 0, when all are sorted by title.
  public func titleOrder(of row: Int, in language: Language) -> Int {
    Int((language == .english ? englishOrder : chineseOrder).value()[row])
  }

  /// The lowest figure of the pay; nil if not stated.
  public func startingPay(of row: Int) -> Int? { lowestPay[row] < 0 ? nil : Int(lowestPay[row]) }

  /// The highest figure of the pay, and whether it is open-ended.
  public func topPay(of row: Int) -> (figure: Int, isOpenEnded: Bool)? {
    lowestPay[row] < 0 ? nil : (Int(highestPay[row]), openPay[row] != 0)
  }

  public func lowestLevel(of row: Int) -> Int? { levels[row] == 0 ? nil : levels[row].trailingZeroBitCount }

  // MARK: The documents

  /// The number of source documents of the catalogue.
  public var documentCount: Int { documents.count }

  /// The first of the source documents.
  public func documentCaptions(atMost limit: Int) -> [DocumentCaption] {
    zip(documents, editions).prefix(limit).map { DocumentCaption(name: $0, edition: $1) }
  }

  // MARK: Whole rows

  public func summary(of row: Int) -> Summary {
    Summary(
      id: id(of: row), kind: kind(of: row), title: title(of: row), parent: parent(of: row).map { id(of: $0) }, pay: pay(of: row),
      qfLevels: Set(QFLevelSet(rawValue: levels[row]).levels),
      entry: entries.text(at: row), listedAs: listedNames.text(at: row), count: useCounts[row] < 0 ? nil : Int(useCounts[row]))
  }

  private func pay(of row: Int) -> PayRange? {
    guard lowestPay[row] >= 0 else { return nil }
    return PayRange(
      lowest: Int(lowestPay[row]), highest: Int(highestPay[row]), isOpenEnded: openPay[row] != 0, unit: payUnit ?? Text())
  }
}

extension RecordTable {
  /// Leaves out pay in another unit than the rest, since it can't be sorted with them. Only the record's page shows it.
  ///
  /// - Parameters:
  ///   - summaries: those of all records, in the order of the catalogue.
  ///   - titleOrder: the rank, from 0, of each title sorted in a language; computed when first needed.
  public init(
    _ summaries: [Summary], documents: [DocumentCaption] = [], sectors: [Sector] = [],
    titleOrder: @escaping @Sendable (_ titles: [Text], Language) -> [Int32] = { titles, _ in titles.indices.map { Int32($0) } }
  ) {
    let summaries = Self.valid(summaries)
    let rows = Dictionary(summaries.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
    let unit = summaries.lazy.compactMap(\.pay).first?.unit
    let pays = summaries.map { $0.pay?.unit.english == unit?.english ? $0.pay : nil }
    kinds = summaries.map(\.kind)
    parents = summaries.map { $0.parent.flatMap { rows[$0] } ?? -1 }
    ids = StringColumn(summaries.map(\.id.rawValue))
    let titles = TextColumn(summaries.map(\.title))
    self.titles = titles
    englishOrder = Lazy { titleOrder(Array(titles), .english) }
    chineseOrder = Lazy { titleOrder(Array(titles), .traditionalChinese) }
    lowestPay = pays.map { Int64($0?.lowest ?? -1) }
    highestPay = pays.map { Int64($0?.highest ?? -1) }
    openPay = pays.map { $0?.isOpenEnded == true ? 1 : 0 }
    levels = summaries.map { QFLevelSet($0.qfLevels).rawValue }
    entries = TextColumn(summaries.map(\.entry))
    listedNames = TextColumn(summaries.map(\.listedAs))
    useCounts = summaries.map { Int32(clamping: $0.count ?? -1) }
    rowsByID = summaries.indices.sorted { Self.precedes(summaries[$0].id, summaries[$1].id) }.map { Int32($0) }
    self.documents = TextColumn(documents.map(\.name))
    editions = TextColumn(documents.map(\.edition))
    unpaged = TextColumn(sectors.flatMap(\.listed).filter(\.occupations.isEmpty).map(\.title))
    payUnit = unit
  }

  /// Keeps each record once, and only parents of the kind above. A damaged catalogue could make a record its own parent, and its list would
  /// never end.
  private static func valid(_ summaries: [Summary]) -> [Summary] {
    let kinds = Dictionary(summaries.map { ($0.id, $0.kind) }) { first, _ in first }
    var seen: Set<RecordID> = []
    return summaries.filter { seen.insert($0.id).inserted }.map { summary in
      var summary = summary
      if summary.parent.flatMap({ kinds[$0] }) != summary.kind.parent || summary.kind.parent == nil { summary.parent = nil }
      return summary
    }
  }

  private static func precedes(_ left: RecordID, _ right: RecordID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

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
    writer.write(useCounts, to: "table.counts")
    writer.write(englishOrder.value(), to: "table.english-order")
    writer.write(chineseOrder.value(), to: "table.chinese-order")
    writer.write(rowsByID, to: "table.rows-by-id")
    documents.write(to: &writer, as: "table.documents")
    editions.write(to: &writer, as: "table.editions")
    unpaged.write(to: &writer, as: "table.unpaged")
    TextColumn([payUnit]).write(to: &writer, as: "table.pay-unit")
  }

  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
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
    useCounts = try reader.numbers("table.counts", count: count)
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

  /// Validates indices and summands.
  private func check() throws(IndexFault) {
    let figures: ClosedRange<Int64> = -1...Int64(PayRange.figures.upperBound)
    guard rows.allSatisfy(hasValidParent) else { throw IndexFault(part: "table.parents") }
    guard rowsByID.allSatisfy({ $0 >= 0 && $0 < count }) else { throw IndexFault(part: "table.rows-by-id") }
    guard lowestPay.allSatisfy(figures.contains), highestPay.allSatisfy(figures.contains) else {
      throw IndexFault(part: "table.lowest-pay")
    }
  }

  /// Whether the parent is of the kind above, so that lists end.
  private func hasValidParent(_ row: Int) -> Bool {
    guard parents[row] >= 0 else { return true }
    return parents[row] < count && kind(of: Int(parents[row])) == kind(of: row).parent
  }
}
