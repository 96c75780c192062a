public import Careers

extension RecordTable {
  /// - Parameters:
  ///   - summaries: of every record, in the order of the catalogue.
  ///   - titleOrder: the places of each record among all, sorted by title in each language.
  public init(_ summaries: [Summary], titleOrder: [RecordID: [Language: Int]] = [:]) {
    let summaries = Self.sound(summaries)
    let rows = Dictionary(summaries.enumerated().map { ($1.id, Int32($0)) }) { first, _ in first }
    let unit = summaries.lazy.compactMap(\.pay).first?.unit
    let pays = summaries.map { $0.pay?.unit.english == unit?.english ? $0.pay : nil }
    kinds = summaries.map { UInt8(RecordKind.allCases.firstIndex(of: $0.kind) ?? 0) }
    parents = summaries.map { $0.parent.flatMap { rows[$0] } ?? -1 }
    ids = StringColumn(summaries.map(\.id.rawValue))
    english = StringColumn(summaries.map { $0.title.english ?? "" })
    chinese = StringColumn(summaries.map { $0.title.traditionalChinese ?? "" })
    ours = summaries.map { Self.bits(of: $0.title.ours) }
    lowestPay = pays.map { Int64($0?.lowest ?? -1) }
    highestPay = pays.map { Int64($0?.highest ?? -1) }
    openPay = pays.map { $0?.isOpenEnded == true ? 1 : 0 }
    levels = summaries.map { $0.qfLevels.reduce(0) { $0 | 1 << $1.rawValue } }
    entryEnglish = StringColumn(summaries.map { $0.entry?.english ?? "" })
    entryChinese = StringColumn(summaries.map { $0.entry?.traditionalChinese ?? "" })
    listedEnglish = StringColumn(summaries.map { $0.listedAs?.english ?? "" })
    listedChinese = StringColumn(summaries.map { $0.listedAs?.traditionalChinese ?? "" })
    counts = summaries.map { Int32(clamping: $0.count ?? -1) }
    englishOrder = summaries.map { Int32(clamping: titleOrder[$0.id]?[.english] ?? 0) }
    chineseOrder = summaries.map { Int32(clamping: titleOrder[$0.id]?[.traditionalChinese] ?? 0) }
    rowsByID = summaries.indices.sorted { Self.precedes(summaries[$0].id, summaries[$1].id) }.map { Int32($0) }
    payUnit = unit
  }

  /// Each record once, and under none but one of the kind above: a damaged catalogue could put a record under itself, and its list would have no
  /// end. Pay in another unit than the rest can neither stand under their caption nor be sorted among them: it is left to the page.
  private static func sound(_ summaries: [Summary]) -> [Summary] {
    let kinds = Dictionary(summaries.map { ($0.id, $0.kind) }) { first, _ in first }
    var seen: Set<RecordID> = []
    return summaries.filter { seen.insert($0.id).inserted }.map { summary in
      var summary = summary
      if summary.parent.flatMap({ kinds[$0] }) != summary.kind.above || summary.kind.above == nil { summary.parent = nil }
      return summary
    }
  }

  private static func precedes(_ left: RecordID, _ right: RecordID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  private static func bits(of languages: Set<Language>) -> UInt8 {
    Language.allCases.indices.filter { languages.contains(Language.allCases[$0]) }.reduce(0) { $0 | 1 << $1 }
  }
}
