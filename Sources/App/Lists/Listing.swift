public import Careers
internal import TextLayout

/// What the lists hold: read once when the catalogue is opened.
public struct Listing: Hashable, Sendable {
  /// The industries' titles.
  public let sectors: [Text]
  public let summaries: [Summary]
  /// Names that sectors list without a page of their own.
  public let unpaged: [Text]
  private let byID: [RecordID: Int]
  private let words: [[String]]
  private let unpagedWords: [[String]]

  public init(summaries: [Summary], sectors: [Sector]) {
    self.sectors = sectors.map(\.title)
    self.summaries = summaries
    unpaged = sectors.flatMap(\.listed).filter(\.occupations.isEmpty).map(\.title)
    byID = Dictionary(summaries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    words = summaries.map { Self.tokens(of: $0.title.both + $0.words) }
    unpagedWords = unpaged.map { Self.tokens(of: $0.both) }
  }

  public func summary(_ id: RecordID) -> Summary? {
    byID[id].map { summaries[$0] }
  }

  /// Tokens of several texts, with a barrier between them that no query holds.
  private static func tokens(of texts: [String]) -> [String] {
    texts.flatMap { SearchTokens.tokens(of: $0) + ["\n"] }
  }

  // MARK: Filtering

  /// The records that a query matches; all of them where it has no words.
  public func matches(_ query: String) -> Set<RecordID> {
    let query = SearchTokens.tokens(of: query)
    return Set(zip(summaries, words).filter { Self.holds($0.1, query) }.map(\.0.id))
  }

  func unpagedMatches(_ query: String) -> [Int] {
    let query = SearchTokens.tokens(of: query)
    return unpaged.indices.filter { Self.holds(unpagedWords[$0], query) }
  }

  /// Whether every word of a query begins a word; Chinese characters stand next to one another as they do in the query.
  private static func holds(_ words: [String], _ query: [String]) -> Bool {
    phrases(of: query).allSatisfy { phrase in
      words.indices.contains { start in
        let rest = words[start...]
        return rest.count >= phrase.count && zip(rest, phrase).allSatisfy { $0.hasPrefix($1) }
      }
    }
  }

  /// Runs of Chinese characters, and each Latin word by itself.
  private static func phrases(of query: [String]) -> [[String]] {
    query.reduce(into: []) { phrases, token in
      let isChinese = CellWidth.of(token) > token.count
      if isChinese, let last = phrases.last?.last, CellWidth.of(last) > last.count {
        phrases[phrases.count - 1].append(token)
      } else {
        phrases.append([token])
      }
    }
  }
}

extension Text {
  fileprivate var both: [String] { [english, traditionalChinese].compactMap(\.self) }
}
