internal import Careers

/// Reads required results in papers: "a Pass in the Aptitude Test", "Level 2 in English Language".
enum ResultsReader {
  static func results(in tokens: [Token]) -> [ExaminationResult] {
    if tokens.contains(where: { papers.match(at: 0, in: [$0]) != nil || $0.kind == .han }) {
      let results = chinese(tokens)
      if !results.isEmpty { return results }
    }
    return english(tokens)
  }

  private static func english(_ tokens: [Token]) -> [ExaminationResult] {
    var results: [ExaminationResult] = []
    for place in tokens.indices {
      guard let end = resultEnd(at: place, in: tokens), let start = paperStart(after: end, in: tokens) else { continue }
      let result = tokens[place..<end].words
      results += papers(from: start, in: tokens).map { ExaminationResult(paper: $0, result: result) }
    }
    return results
  }

  /// The end of a result that begins at a place: "Pass", "Level 2", "Grade E".
  private static func resultEnd(at place: Int, in tokens: [Token]) -> Int? {
    switch tokens[place].folded {
    case "pass", "credit", "distinction": return place + 1
    case "level", "grade":
      guard place + 1 < tokens.count else { return nil }
      let mark = tokens[place + 1]
      return mark.kind == .number || (mark.isCapitalised && mark.text.count < 3) ? place + 2 : nil
    default: return nil
    }
  }

  private static let passed: Set = [
    "result", "results", "or", "above", "equivalent", "higher", "better", "an", "\"", "”", "“", "'", "’", ")", "(", "grade", "at",
    "least", "each",
  ]

  /// The most words such as "or above" after a result.
  private static let maxPassed = 16

  /// The index after "in", if only words such as "or above" precede it.
  private static func paperStart(after end: Int, in tokens: [Token]) -> Int? {
    var place = end
    while place < tokens.count, place < end + maxPassed, passed.contains(tokens[place].folded) { place += 1 }
    guard place + 1 < tokens.count, ["in", "of"].contains(tokens[place].folded) else { return nil }
    place += 1
    return ["the", "a", "an"].contains(tokens[place].folded) ? place + 1 : place
  }

  private static let paperEnds: Set = [
    "(", ")", "paper", "papers", "in", ",", ";", ".", "or", "at", "and", "from", "including", "with", "under",
  ]

  /// Words of the longest paper's name.
  private static let longest = 8

  /// The papers of one result: "English Language and Chinese Language" are two.
  private static func papers(from start: Int, in tokens: [Token]) -> [String] {
    var papers: [String] = []
    var place = start
    while place < tokens.count {
      let end = min(place + longest + 1, tokens.count)
      // Another result has its own papers.
      let paper = tokens[place..<((place..<end).first { endsPaper(at: $0, in: tokens) } ?? end)]
      if paper.isEmpty || paper.count > longest { break }
      papers.append(paper.words)
      place += paper.count
      guard place + 1 < tokens.count, ["and", ","].contains(tokens[place].folded) else { break }
      place += 1
      if tokens[place].folded == "and", place + 1 < tokens.count { place += 1 }
      guard tokens[place].isCapitalised, resultEnd(at: place, in: tokens) == nil else { break }
    }
    return papers
  }

  private static func endsPaper(at place: Int, in tokens: [Token]) -> Bool {
    paperEnds.contains(tokens[place].folded) || resultEnd(at: place, in: tokens) != nil
  }

  private static let papers = Vocabulary(of: [
    "英文運用", "中文運用", "能力傾向測試", "英國語文", "中國語文", "中國語文科", "英國語文科", "數學", "數學科", "五科", "五個科目", "任何五科",
  ])

  /// The papers and results of a Chinese text: one each, or one result for all papers.
  private static func chinese(_ tokens: [Token]) -> [ExaminationResult] {
    let named = papers.matches(in: tokens).map { tokens[$0.range].words }
    let results = grades(in: tokens)
    guard !named.isEmpty, let first = results.first, results.count == 1 || results.count == named.count else { return [] }
    return named.enumerated().map { ExaminationResult(paper: $0.element, result: results.count == 1 ? first : results[$0.offset]) }
  }

  private static let numerals: Set = ["一", "二", "三", "四", "五"]

  /// 第2級, 二級, 及格.
  private static func grades(in tokens: [Token]) -> [String] {
    tokens.indices.compactMap { place in
      if tokens[place].folded == "級", place > 0, tokens[place - 1].kind == .number || numerals.contains(tokens[place - 1].folded) {
        let start = place > 1 && tokens[place - 2].folded == "第" ? place - 2 : place - 1
        return tokens[start...place].words
      }
      let isPass = place > 0 && tokens[place].folded == "格" && ["及", "合"].contains(tokens[place - 1].folded)
      return isPass ? tokens[(place - 1)...place].words : nil
    }
  }
}
