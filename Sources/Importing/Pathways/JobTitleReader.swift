internal import Careers

/// The job titles of a level: one a line in the overview, where they may wrap, and together over its table, from which it is told where
/// each of them ends.
struct JobTitleReader {
  private(set) var titles: [PathwayDocument.JobTitle] = []
  private(set) var findings: [PathwayDocument.Finding] = []
  /// Lines of the overview that are prose, not titles.
  private(set) var prose: [Piece] = []

  private let level: String

  init(overview: [Piece], table: [Piece], level: String) {
    self.level = level
    let listed = Self.listed(in: table)
    let names = Set(listed.map { PathwayWords.squeezed($0.words) })
    var found: Set<String> = []
    var rest = overview[...]
    while !rest.isEmpty {
      let title = Array(rest.prefix(Self.pieces(of: rest, in: names)))
      rest = rest.dropFirst(title.count)
      take(title, isListed: names.contains(PathwayWords.squeezed(title.words)), hasList: !names.isEmpty)
      found.insert(PathwayWords.squeezed(title.words))
    }
    for title in listed where found.insert(PathwayWords.squeezed(title.words)).inserted {
      if !overview.isEmpty { noteInOnePlace(title) }
      titles.append(PathwayDocument.JobTitle(name: Text(traditionalChinese: title.words), lines: title.lines))
    }
  }

  private static let mostPieces = 4
  private static let longestName = 30

  /// How many pieces make up a title that is listed; one where none does.
  private static func pieces(of rest: ArraySlice<Piece>, in names: Set<String>) -> Int {
    (1...mostPieces).first { count in
      let title = Array(rest.prefix(count))
      return title.count == count && names.contains(PathwayWords.squeezed(title.words))
    } ?? 1
  }

  private mutating func take(_ title: [Piece], isListed: Bool, hasList: Bool) {
    let words = title.words
    if !isListed, hasList, words.count > Self.longestName || words.contains(where: { "，。；".contains($0) }) {
      prose += title
      return
    }
    if !isListed, hasList { noteInOnePlace(title) }
    titles.append(PathwayDocument.JobTitle(name: Text(traditionalChinese: words), lines: title.lines))
  }

  private mutating func noteInOnePlace(_ title: [Piece]) {
    guard let line = title.first?.line.number else { return }
    findings.append(.jobTitleInOnePlace(level: level, title: title.words, line: line))
  }

  /// What stands over a table behind its label: titles between slashes, or each with a bullet of its own.
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
