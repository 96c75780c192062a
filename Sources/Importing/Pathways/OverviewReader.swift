/// The overview of a pathway: its title, and each level with a description and job titles.
struct OverviewReader {
  struct LevelCells {
    let name: String
    let heading: Piece
    var description: [Piece] = []
    var label: Piece?
    var jobTitles: [Piece] = []

    /// From its heading to its last job title.
    var lines: ClosedRange<Int> {
      let pieces = [heading] + description + jobTitles + [label].compactMap(\.self)
      return pieces.lines ?? heading.line.number...heading.line.number
    }
  }

  private enum Part {
    case front, description, jobTitles
  }

  private(set) var title: [Piece] = []
  private(set) var levels: [LevelCells] = []
  /// What stands before the first level, beside the title and its labels.
  private(set) var front: [Piece] = []
  private var part = Part.front
  private var places: [String: Int] = [:]
  private var current: Int?
  /// The rest of a level's name, which stands below the first of it.
  private var rest: String?

  /// - Parameter known: the names of the levels that have a table.
  init(_ lines: [SourceLine], known: Set<String>, account: inout LineAccount) {
    let rows = lines.map { line in line.columns.map { Piece(words: $0, line: line) } }
    for (place, row) in rows.enumerated() {
      let below = place + 1 < rows.count ? rows[place + 1].first : nil
      for (index, piece) in row.enumerated() {
        read(piece, below: index == 0 ? below : nil, isFirst: index == 0, known: known, account: &account)
      }
    }
    readTitle()
  }

  private mutating func read(_ piece: Piece, below: Piece?, isFirst: Bool, known: Set<String>, account: inout LineAccount) {
    let words = piece.words.utf8.count <= 120 ? PathwayWords.withoutContinuation(PathwayWords.squeezed(piece.words)) : piece.words
    if isFirst, let rest, words == rest {
      self.rest = nil
      account.note(.heading, of: piece.line)
    } else if let name = level(words, below: below, known: known) {
      rest = name == words ? nil : String(name.dropFirst(words.count))
      begin(name, at: piece, account: &account)
    } else if words.isEmpty {
      account.note(.repeatedHeader, of: piece.line)
    } else if let current, words == PathwayWords.jobTitles || words == PathwayWords.jobTitles + ":" {
      levels[current].label = levels[current].label ?? piece
      part = .jobTitles
      account.note(.heading, of: piece.line)
    } else {
      take(piece, words: words, account: &account)
    }
  }

  /// A level that stands again goes on from the page before.
  private mutating func begin(_ name: String, at heading: Piece, account: inout LineAccount) {
    account.note(places[name] == nil ? .heading : .repeatedHeader, of: heading.line)
    current = places[name] ?? levels.count
    if places[name] == nil {
      places[name] = levels.count
      levels.append(LevelCells(name: name, heading: heading))
    }
    part = .description
  }

  private mutating func take(_ piece: Piece, words: String, account: inout LineAccount) {
    guard let current else {
      if PathwayWords.isPiece(words, of: PathwayWords.labels) { account.note(.heading, of: piece.line) } else { front.append(piece) }
      return
    }
    let bulletless = piece.words.drop { $0 == " " || BulletSign.all.contains($0) }
    switch part {
    case .jobTitles: levels[current].jobTitles.append(Piece(words: String(bulletless), line: piece.line))
    case .front, .description: levels[current].description.append(piece)
    }
  }

  private static let longestName = 14

  /// The level that words name, if need be with those below them.
  private func level(_ words: String, below: Piece?, known: Set<String>) -> String? {
    if known.contains(words) { return words }
    guard words.count <= Self.longestName else { return nil }
    if words.count > 1, let below, below.words.count <= Self.longestName {
      let rest = PathwayWords.squeezed(below.words)
      if known.contains(words + rest) || (["級別", "別"].contains(rest) && isCalledLevel(words + rest)) { return words + rest }
    }
    return isCalledLevel(words) ? words : nil
  }

  /// Where no table tells, a level is what is called one: short, and not within a description.
  private func isCalledLevel(_ words: String) -> Bool {
    part != .description && words.count > 2 && words.hasSuffix("級別") && words != "工作級別" && !words.contains { "，。、；".contains($0) }
  }

  /// The title, which may wrap.
  private mutating func readTitle() {
    for place in front.indices {
      for count in 1...3 where place + count <= front.count {
        let pieces = Array(front[place..<place + count])
        guard pieces.allSatisfy({ $0.words.utf8.count <= 400 }), pieces.words.contains(PathwayWords.title) else { continue }
        title = pieces
        front.removeSubrange(place..<place + count)
        return
      }
    }
  }
}
