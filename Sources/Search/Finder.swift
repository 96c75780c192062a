public import Careers
internal import TextLayout

/// Search over names and texts in both languages, with any keyboard.
public struct Finder: Sendable {
  public let table: RecordTable
  let names: NameIndex
  let texts: TextIndex
  let readings: ReadingTable

  private static let fields = SearchField.allCases
  /// The fewest letters that are looked for inside words, too.
  private static let shortestInside = 3
  /// The number of near records offered if nothing matches.
  private static let nearLimit = 8

  /// - Parameters:
  ///   - table: the records of the same catalogue as the index.
  public init(table: RecordTable, index: SearchIndex) {
    self.table = table
    (names, texts, readings) = (index.names, index.texts, index.readings)
  }

  /// The matches of a query, best first.
  ///
  /// - Parameter kept: the rows that may match; nil for all.
  public func search(_ query: SearchQuery, within kept: RowSet? = nil) -> SearchOutcome {
    if query.isEmpty {
      return SearchOutcome(query: query, kind: .everything, rows: table.rows.filter { kept?.contains($0) ?? true }.map { Int32($0) })
    }
    let board = board(for: query)
    let rows = board.ranked(within: kept)
    if !rows.isEmpty { return SearchOutcome(query: query, kind: .matches, rows: rows, board: board) }
    let near = nearBoard(for: query)
    return SearchOutcome(query: query, kind: .nearest, rows: Array(near.ranked(within: kept).prefix(Self.nearLimit)), board: near)
  }

  /// The way in which one of the found rows matches.
  ///
  /// - Parameter row: a row of the outcome.
  public func match(of row: Int, in outcome: SearchOutcome) -> SearchMatch? {
    guard outcome.scores.indices.contains(row), outcome.scores[row] > 0 else { return nil }
    let score = MatchScore(value: outcome.scores[row])
    let name = Int(outcome.names[row])
    let isNamed = name >= 0 && !names.written.isEmpty(name)
    return SearchMatch(row: row, tier: score.tier, field: score.field, name: isNamed ? names.written[name] : nil)
  }

  // MARK: What matches

  /// Every word has to match. The whole phrase, or its reading, can raise a record higher.
  private func board(for query: SearchQuery) -> ScoreBoard {
    let boards = query.words.enumerated().lazy.map { index, word in
      self.board(for: word, isLast: index == query.words.count - 1, isAll: word.bytes == query.whole)
    }
    var board = boards.first ?? ScoreBoard(rows: table.count)
    for other in boards.dropFirst() { board.lower(to: other) }
    raiseWhole(query, on: &board)
    raiseReadings(query, on: &board)
    return board
  }

  /// - Parameter isAll: whether the word is the whole query, which is looked for anyway.
  private func board(for word: QueryWord, isLast: Bool, isAll: Bool = false) -> ScoreBoard {
    var board = ScoreBoard(rows: table.count)
    let places = names.places(of: word.bytes)
    if !isAll {
      for place in places { raise(names.name(at: place), .words, on: &board) }
    }
    if word.isLatin, word.bytes.count >= Self.shortestInside {
      raise(names.words(holding: word.bytes), .inside, on: &board)
    }
    let inTexts = texts.places(of: word)
    for (row, field) in inTexts { board.raise(row, to: score(ofTextIn: row, field: field), name: -1) }
    // Slips are forgiven only if no word of a name or text begins with it: a correct spelling isn't second-guessed.
    if places.isEmpty, inTexts.isEmpty { raiseMisspelt(word, slips: word.slips, isLast: isLast, tier: .forgiving, on: &board) }
    return board
  }

  private func raiseWhole(_ query: SearchQuery, on board: inout ScoreBoard) {
    for place in names.places(of: query.whole) {
      let name = names.name(at: place)
      let range = names.range(of: name)
      let begins = Int(names.places[place]) == range.lowerBound
      raise(name, !begins ? .phrase : range.count == query.whole.count && isOwn(name) ? .exact : .prefix, on: &board)
    }
  }

  /// Raises names whose characters are read or keyed as the typed letters.
  private func raiseReadings(_ query: SearchQuery, on board: inout ScoreBoard) {
    guard let query = ReadingQuery(query.text) else { return }
    let best = MatchScore(tier: .phrase, field: Self.fields.count, kind: .unit, length: 255).value
    for character in query.initials(in: readings).sorted() {
      for place in names.places(of: Array(String(character).utf8)) {
        let name = names.name(at: place)
        // A match of the letters themselves already ranks before a reading.
        if board.scores[Int(names.rows[name])] >= best { continue }
        let offset = Int(names.places[place])
        let rest = names.scalars(from: offset, of: name)
        guard let match = query.match(rest, in: readings) else { continue }
        let mayBeWhole = match.isComplete && offset == names.range(of: name).lowerBound && isOwn(name)
        let isWhole = mayBeWhole && Array(rest).count == match.count
        raise(name, isWhole ? .wholeReading : .reading, on: &board)
      }
    }
  }

  /// Whether a name is the record's own. A synonym is ours and may be wider than the record, so matching all of it counts as matching its
  /// beginning.
  private func isOwn(_ name: Int) -> Bool { Self.fields[Int(names.fields[name])] != .synonym }

  private func score(ofTextIn row: Int, field: Int) -> UInt32 {
    MatchScore(tier: .text, field: field, kind: table.kind(of: row), length: 0).value
  }

  // MARK: Near matches

  /// Records that match at least one word, or something like it. Those that match most words rank first.
  private func nearBoard(for query: SearchQuery) -> ScoreBoard {
    var board = ScoreBoard(rows: table.count)
    var found = Array(repeating: 0, count: table.count)
    for word in query.parts {
      var one = self.board(for: word, isLast: true)
      if one.isEmpty { raiseMisspelt(word, slips: word.slips + 1, isLast: true, tier: .near, on: &one) }
      if one.isEmpty { raiseCharacters(of: word, on: &one) }
      for row in one.scores.indices where one.scores[row] > 0 {
        found[row] += 1
        board.raise(row, to: one.scores[row], name: one.names[row])
      }
    }
    let most = found.max() ?? 0
    return board.keeping { found[$0] == most }
  }

  /// Raises the records whose names share the most Chinese characters with the word.
  private func raiseCharacters(of word: QueryWord, on board: inout ScoreBoard) {
    var shared: [Int: Set<Unicode.Scalar>] = [:]
    for character in Set(word.characters) {
      for place in names.places(of: Array(String(character).utf8)) { shared[names.name(at: place), default: []].insert(character) }
    }
    let most = shared.values.map(\.count).max() ?? 0
    guard most >= min(2, Set(word.characters).count) else { return }
    for name in shared.keys.sorted() where shared[name]?.count == most { raise(name, .near, on: &board) }
  }

  // MARK: Slips

  private func raiseMisspelt(_ word: QueryWord, slips: Int, isLast: Bool, tier: MatchTier, on board: inout ScoreBoard) {
    guard slips > 0 else { return }
    if word.isLatin {
      raise(names.words(near: word.bytes, slips: slips, mayBeUnfinished: isLast), tier, on: &board)
      for place in word.withoutInnerPlural.flatMap({ names.places(of: $0) }) { raise(names.name(at: place), tier, on: &board) }
    } else {
      for name in names.names(near: word.characters, slips: slips) { raise(name, tier, on: &board) }
    }
  }

  /// Raises the records whose names contain some of the index's words.
  private func raise(_ words: [Int], _ tier: MatchTier, on board: inout ScoreBoard) {
    for word in words {
      for place in names.places(of: Array(names.words.bytes[names.words.range(of: word)])) {
        raise(names.name(at: place), tier, on: &board)
      }
    }
  }

  private func raise(_ name: Int, _ tier: MatchTier, on board: inout ScoreBoard) {
    let row = Int(names.rows[name])
    let score = MatchScore(tier: tier, field: Int(names.fields[name]), kind: table.kind(of: row), length: names.range(of: name).count)
    board.raise(row, to: score.value, name: Int32(name))
  }
}

/// The result of a search.
public struct SearchOutcome: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The query has no word, so everything is shown.
    case everything
    /// Matches, best first.
    case matches
    /// Nothing matches; these are the nearest records.
    case nearest
  }

  public let query: SearchQuery
  public let kind: Kind
  /// The found rows, best first.
  public let rows: [Int32]
  /// The score of each row, and the name that it matched by. Empty if everything is shown.
  let scores: [UInt32]
  let names: [Int32]

  init(query: SearchQuery, kind: Kind, rows: [Int32], board: ScoreBoard? = nil) {
    self.query = query
    self.kind = kind
    self.rows = rows
    scores = board?.scores ?? []
    names = board?.names ?? []
  }
}

/// A record that a search found.
public struct SearchMatch: Hashable, Sendable {
  public let row: Int
  let tier: MatchTier
  /// The most important field that matched.
  public let field: SearchField
  /// The name that matched, if it isn't a title.
  public let name: String?
}
