public import Careers
internal import TextLayout

/// What the lists hold: read once when the catalogue is opened.
public struct Listing: Hashable, Sendable {
  /// The industries' titles.
  public let sectors: [Text]
  public let summaries: [Summary]
  /// Names that sectors list without a page of their own.
  public let unpaged: [Text]
  /// What the pay of the lists is in: “HK$ a month”; absent where none is stated.
  public let payUnit: Text?
  private let byID: [RecordID: Int]
  private let byParent: [RecordID?: [Summary]]
  private let totals: [RecordKind: Int]
  private let words: [[String]]
  private let unpagedWords: [[String]]

  public init(summaries: [Summary], sectors: [Sector]) {
    self.sectors = sectors.map(\.title)
    let unit = summaries.lazy.compactMap(\.pay).first?.unit
    let summaries = Self.sound(summaries).map { Self.inUnit(unit, $0) }
    payUnit = unit
    self.summaries = summaries
    unpaged = sectors.flatMap(\.listed).filter(\.occupations.isEmpty).map(\.title)
    byID = Dictionary(summaries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    byParent = Dictionary(grouping: summaries, by: \.parent)
    totals = Dictionary(grouping: summaries, by: \.kind).mapValues(\.count)
    words = summaries.map { Self.tokens(of: $0.title.both + $0.words) }
    unpagedWords = unpaged.map { Self.tokens(of: $0.both) }
  }

  /// Each record once, and under none but one of the kind above: a damaged catalogue could put a record under itself, and its list would have no end.
  private static func sound(_ summaries: [Summary]) -> [Summary] {
    let kinds = Dictionary(summaries.map { ($0.id, $0.kind) }) { first, _ in first }
    var seen: Set<RecordID> = []
    return summaries.filter { seen.insert($0.id).inserted }.map { summary in
      var summary = summary
      if summary.parent.flatMap({ kinds[$0] }) != ListGroup.kind(above: summary.kind) { summary.parent = nil }
      return summary
    }
  }

  /// Pay in another unit can neither stand under the lists' caption nor be sorted among the rest: it is left to the page.
  private static func inUnit(_ unit: Text?, _ summary: Summary) -> Summary {
    var summary = summary
    if summary.pay?.unit.english != unit?.english { summary.pay = nil }
    return summary
  }

  public func summary(_ id: RecordID) -> Summary? {
    byID[id].map { summaries[$0] }
  }

  /// The records that stand directly under a list's heading.
  func roots(of group: ListGroup) -> [Summary] {
    (byParent[nil] ?? []).filter { group.kinds.contains($0.kind) }
  }

  func children(of id: RecordID) -> [Summary] { byParent[id] ?? [] }

  /// How many records a list counts.
  func total(of group: ListGroup) -> Int { totals[group.countedKind] ?? 0 }

  /// Tokens of several texts, with a barrier between them that no query holds.
  private static func tokens(of texts: [String]) -> [String] {
    texts.flatMap { SearchTokens.tokens(of: $0) + ["\n"] }
  }

  // MARK: Filtering

  /// The records that a query matches; all of them where it has no words.
  public func matches(_ query: String) -> Set<RecordID> {
    let query = Self.parts(of: query)
    return Set(zip(summaries, words).filter { Self.holds($0.1, query) }.map(\.0.id))
  }

  func unpagedMatches(_ query: String) -> [Int] {
    let query = Self.parts(of: query)
    return unpaged.indices.filter { Self.holds(unpagedWords[$0], query) }
  }

  /// Whether every part of a query is found, its words next to one another and the last one perhaps only begun.
  private static func holds(_ words: [String], _ query: [[String]]) -> Bool {
    query.allSatisfy { part in
      words.indices.contains { start in begins(words[start...], with: part) }
    }
  }

  private static func begins(_ words: ArraySlice<String>, with part: [String]) -> Bool {
    guard let last = part.last else { return true }
    let whole = part.dropLast()
    return words.starts(with: whole) && words.dropFirst(whole.count).first?.hasPrefix(last) == true
  }

  /// What stands between blanks, each cut into words: “R&D” is two words that stay together, as are two Chinese characters.
  private static func parts(of query: String) -> [[String]] {
    query.split(whereSeparator: \.isWhitespace).map { SearchTokens.tokens(of: String($0)) }.filter { !$0.isEmpty }
  }
}

extension Text {
  fileprivate var both: [String] { [english, traditionalChinese].compactMap(\.self) }
}
