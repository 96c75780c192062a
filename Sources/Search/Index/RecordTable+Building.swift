public import Careers

extension RecordTable {
  /// Pay in another unit than the rest can neither stand under their caption nor be sorted among them: it is left to the page.
  ///
  /// - Parameters:
  ///   - summaries: of every record, in the order of the catalogue.
  ///   - titleOrder: the place, from 0, of each title among all, sorted in a language; found when it is first needed.
  public init(
    _ summaries: [Summary], documents: [DocumentCaption] = [], sectors: [Sector] = [],
    titleOrder: @escaping @Sendable (_ titles: [Text], Language) -> [Int32] = { titles, _ in titles.indices.map { Int32($0) } }
  ) {
    let summaries = Self.sound(summaries)
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
    levels = summaries.map { $0.qfLevels.reduce(0) { $0 | 1 << $1.rawValue } }
    entries = TextColumn(summaries.map(\.entry))
    listedNames = TextColumn(summaries.map(\.listedAs))
    usedBy = summaries.map { Int32(clamping: $0.count ?? -1) }
    rowsByID = summaries.indices.sorted { Self.precedes(summaries[$0].id, summaries[$1].id) }.map { Int32($0) }
    self.documents = TextColumn(documents.map(\.name))
    editions = TextColumn(documents.map(\.edition))
    unpaged = TextColumn(sectors.flatMap(\.listed).filter(\.occupations.isEmpty).map(\.title))
    payUnit = unit
  }

  /// Each record once, and under none but one of the kind above: a damaged catalogue could put a record under itself, and its list would have no
  /// end.
  private static func sound(_ summaries: [Summary]) -> [Summary] {
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
