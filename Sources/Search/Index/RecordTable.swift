public import Careers

/// What lists show of every record and sort it by, as columns: small enough to hold a hundred thousand records, and no work to open.
///
/// A row is a record's place in the catalogue, from 0.
public struct RecordTable: Equatable, Sendable {
  let kinds: [RecordKind]
  /// The row that each stands under; -1 for none.
  let parents: [Int32]
  let ids: StringColumn
  let titles: TextColumn
  /// HK$ a month, or what ``payUnit`` says; -1 where none is stated.
  let lowestPay: [Int64]
  let highestPay: [Int64]
  let openPay: [UInt8]
  /// A bit for each QF level.
  let levels: [UInt8]
  let entries: TextColumn
  let listedNames: TextColumn
  /// -1 for none.
  let usedBy: [Int32]
  /// The place of each row when all are sorted by title.
  let englishOrder: Lazy<[Int32], Never>
  let chineseOrder: Lazy<[Int32], Never>
  /// The rows in the order of their ids' bytes.
  let rowsByID: [Int32]
  /// What the documents are about.
  let documents: TextColumn
  let editions: TextColumn
  /// Names that sectors list without a page of their own.
  public let unpaged: TextColumn
  /// What the pay is in; absent where none is stated.
  public let payUnit: Text?

  public var count: Int { kinds.count }
  public var rows: Range<Int> { 0..<count }

  public func kind(of row: Int) -> RecordKind { kinds[row] }

  /// How many records there are of each kind.
  public var counts: [RecordKind: Int] {
    var counts = RecordKind.allCases.map { _ in 0 }
    for kind in kinds { counts[kind.ordinal] += 1 }
    return Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, counts))
  }

  /// The row that it stands under.
  public func parent(of row: Int) -> Int? { parents[row] < 0 ? nil : Int(parents[row]) }

  public func id(of row: Int) -> RecordID { RecordID(ids[row]) }

  public func title(of row: Int) -> Text { titles[row] }

  /// The row of a record.
  public func row(of id: RecordID) -> Int? {
    let wanted = Array(id.rawValue.utf8)
    let index = rowsByID.partitioningIndex { !idBytes(Int($0)).lexicographicallyPrecedes(wanted) }
    guard index < rowsByID.count, idBytes(Int(rowsByID[index])).elementsEqual(wanted) else { return nil }
    return Int(rowsByID[index])
  }

  private func idBytes(_ row: Int) -> ArraySlice<UInt8> { ids.bytes[ids.range(of: row)] }

  // MARK: Sorting

  /// Its place, from 0, among all records when they are sorted by their titles.
  public func titleOrder(of row: Int, in language: Language) -> Int {
    Int((language == .english ? englishOrder : chineseOrder).value()[row])
  }

  /// The first figure of its pay; absent where none is stated.
  public func startingPay(of row: Int) -> Int? { lowestPay[row] < 0 ? nil : Int(lowestPay[row]) }

  /// The highest figure of its pay, and whether it is open-ended.
  public func topPay(of row: Int) -> (figure: Int, isOpenEnded: Bool)? {
    lowestPay[row] < 0 ? nil : (Int(highestPay[row]), openPay[row] != 0)
  }

  public func lowestLevel(of row: Int) -> Int? { levels[row] == 0 ? nil : levels[row].trailingZeroBitCount }

  // MARK: The documents

  /// How many documents the catalogue was made of.
  public var documentCount: Int { documents.count }

  /// The first of these documents.
  public func documentCaptions(atMost limit: Int) -> [DocumentCaption] {
    zip(documents, editions).prefix(limit).map { DocumentCaption(name: $0, edition: $1) }
  }

  // MARK: A row as a whole

  public func summary(of row: Int) -> Summary {
    Summary(
      id: id(of: row), kind: kind(of: row), title: title(of: row), parent: parent(of: row).map { id(of: $0) }, pay: pay(of: row),
      qfLevels: Set((QFLevel.range).filter { levels[row] & (1 << $0) != 0 }.compactMap(QFLevel.init(rawValue:))),
      entry: entries.text(at: row), listedAs: listedNames.text(at: row), count: usedBy[row] < 0 ? nil : Int(usedBy[row]))
  }

  private func pay(of row: Int) -> PayRange? {
    guard lowestPay[row] >= 0 else { return nil }
    return PayRange(
      lowest: Int(lowestPay[row]), highest: Int(highestPay[row]), isOpenEnded: openPay[row] != 0, unit: payUnit ?? Text())
  }
}

extension Collection where Index == Int {
  /// The first index whose element and all after it satisfy a condition, of a collection that is parted so.
  func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
