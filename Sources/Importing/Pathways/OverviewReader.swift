internal import Careers

/// The overview of a pathway: its title, and each level with a description and job titles.
struct OverviewReader {
  struct LevelCells {
    let name: String
    let heading: Piece
    var description: [Piece] = []
    var label: Piece?
    var jobTitles: [Piece] = []

    /// The lines from its heading to its last job title.
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
  /// The lines before the first level, without the title and its labels.
  private(set) var front: [Piece] = []
  private var part = Part.front
  private var places: [String: Int] = [:]
  private var current: Int?
  /// The rest of a level's name, expected on the next line.
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
      add(piece, words: words, account: &account)
    }
  }

  /// A level that is repeated continues from the page before.
  private mutating func begin(_ name: String, at heading: Piece, account: inout LineAccount) {
    account.note(places[name] == nil ? .heading : .repeatedHeader, of: heading.line)
    current = places[name] ?? levels.count
    if places[name] == nil {
      places[name] = levels.count
      levels.append(LevelCells(name: name, heading: heading))
    }
    part = .description
  }

  private mutating func add(_ piece: Piece, words: String, account: inout LineAccount) {
    guard let current else {
      if PathwayWords.isPiece(words, of: PathwayWords.labels) { account.note(.heading, of: piece.line) } else { front.append(piece) }
      return
    }
    let bulletless = piece.words.drop { $0 == " " || Bullet.isPrinted($0) }
    switch part {
    case .jobTitles: levels[current].jobTitles.append(Piece(words: String(bulletless), line: piece.line))
    case .front, .description: levels[current].description.append(piece)
    }
  }

  private static let longestName = 14

  /// The level that words name, together with the line below if needed.
  private func level(_ words: String, below: Piece?, known: Set<String>) -> String? {
    if known.contains(words) { return words }
    guard words.count <= Self.longestName else { return nil }
    if words.count > 1, let below, below.words.count <= Self.longestName {
      let rest = PathwayWords.squeezed(below.words)
      if known.contains(words + rest) || (["級別", "別"].contains(rest) && isCalledLevel(words + rest)) { return words + rest }
    }
    return isCalledLevel(words) ? words : nil
  }

  /// Without a table to name it, a level is a short line that ends in 級別 outside descriptions.
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

/// The job titles of a level. The overview has one a line, where they may wrap; the list above the table shows where each ends.
struct JobTitleReader {
  private(set) var titles: [Statement] = []
  /// Lines of the overview that are prose, not titles.
  private(set) var prose: [Piece] = []

  private let level: String

  init(overview: [Piece], table: [Piece], level: String, account: inout LineAccount) {
    self.level = level
    let listed = Self.listed(in: table)
    let names = Set(listed.map { PathwayWords.squeezed($0.words) })
    var found: Set<String> = []
    var rest = overview[...]
    while !rest.isEmpty {
      let title = Array(rest.prefix(Self.pieces(of: rest, in: names)))
      rest = rest.dropFirst(title.count)
      add(title, isListed: names.contains(PathwayWords.squeezed(title.words)), hasList: !names.isEmpty, account: &account)
      found.insert(PathwayWords.squeezed(title.words))
    }
    for title in listed where found.insert(PathwayWords.squeezed(title.words)).inserted {
      if !overview.isEmpty { reportInOnePlace(title, account: &account) }
      titles.append(Statement(text: Text(traditionalChinese: title.words), lines: title.lines))
    }
  }

  private static let maxPieces = 4
  private static let longestName = 30

  /// The number of pieces that make up a listed title; 1 if none does.
  private static func pieces(of rest: ArraySlice<Piece>, in names: Set<String>) -> Int {
    (1...maxPieces).first { count in
      let title = Array(rest.prefix(count))
      return title.count == count && names.contains(PathwayWords.squeezed(title.words))
    } ?? 1
  }

  private mutating func add(_ title: [Piece], isListed: Bool, hasList: Bool, account: inout LineAccount) {
    let words = title.words
    if !isListed, hasList, words.count > Self.longestName || words.contains(where: { "，。；".contains($0) }) {
      prose += title
      return
    }
    if !isListed, hasList { reportInOnePlace(title, account: &account) }
    titles.append(Statement(text: Text(traditionalChinese: words), lines: title.lines))
  }

  private func reportInOnePlace(_ title: [Piece], account: inout LineAccount) {
    guard let line = title.first?.line.number else { return }
    account.report("the job title \(title.words) of \(level) is only in the overview or only above the table, not in both", at: line)
  }

  /// The list above a table: titles between slashes, or each with a bullet.
  private static func listed(in pieces: [Piece]) -> [[Piece]] {
    var titles: [[Piece]] = [[]]
    for piece in pieces {
      for (place, words) in piece.words.split(omittingEmptySubsequences: false, whereSeparator: { "/／•".contains($0) }).enumerated() {
        if place > 0 { titles.append([]) }
        let words = words.drop { $0 == " " }
        if !words.isEmpty { titles[titles.count - 1].append(Piece(words: String(words), line: piece.line)) }
      }
    }
    return titles.filter { !$0.isEmpty }
  }
}
