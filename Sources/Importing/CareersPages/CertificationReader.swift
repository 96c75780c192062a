internal import Careers

/// Reads certifications, licences and examinations by the capitalised words that name them.
enum CertificationReader {
  private static let triggers = Vocabulary(of: [
    "certification", "certifications", "certified", "licence", "licences", "license", "licenses", "licensed", "registration",
    "registered", "accreditation", "accredited",
    "chartered", "green card", "permit", "permits", "許可證", "牌照", "執照", "認證", "註冊", "資格證明", "證明書", "平安卡", "專業資格", "執業資格", "駕駛執照",
  ])

  /// The certifications that a text asks for; empty if they have no name, nil if it asks for none or for an award.
  static func read(_ tokens: [Token]) -> [StatedName]? {
    let awards = Awards.vocabulary.matches(in: tokens)
    let certificates = awards.filter {
      ["certificate", "證書"].contains(tokens[$0.range].last?.folded ?? "") || tokens[$0.range].words == "證書"
    }
    if let certificate = certificates.first, certificates.count == awards.count, let name = name(before: certificate.range, in: tokens) {
      return [name]
    }
    guard awards.isEmpty, let trigger = triggers.matches(in: tokens).first else { return nil }
    if tokens[trigger.range.lowerBound].kind == .han { return chinese(tokens) }
    let name = capitalised(around: trigger.range, in: tokens)
    return name.map { [$0] } ?? []
  }

  /// "Food Hygiene Certificate" is the name of a certification, "Certificate in Baking" of an award.
  private static func name(before range: Range<Int>, in tokens: [Token]) -> StatedName? {
    let isHan = tokens[range.lowerBound].kind == .han
    let before = tokens[..<range.lowerBound].reversed().prefix {
      isHan ? $0.kind == .han && !particles.contains($0.folded) : $0.isCapitalised || $0.folded == "-"
    }
    guard before.contains(where: { $0.kind != .mark }), isHan ? before.count > 1 : !before.allSatisfy({ general.contains($0.folded) })
    else { return nil }
    return stated(Array(before.reversed().drop { general.contains($0.folded) }) + Array(tokens[range]))
  }

  private static let general: Set = [
    "a", "an", "holder", "hold", "holding", "possess", "valid", "recognised", "recognized", "relevant", "of", "the", "obtained",
    "professional", "has", "效", "本地",
  ]
  private static let particles: Set = ["持", "有", "的", "具", "備", "關", "認", "可", "及", "或", "獲", "取", "得", "相", "須"]

  private static func chinese(_ tokens: [Token]) -> [StatedName] {
    let name = tokens.drop { $0.kind == .mark || particles.contains($0.folded) }.prefix {
      $0.kind == .han && !particles.contains($0.folded)
    }
    return name.isEmpty ? [] : [stated(Array(name))]
  }

  /// The run of capitalised words that contains or precedes the trigger, with the abbreviation in brackets after it.
  private static func capitalised(around range: Range<Int>, in tokens: [Token]) -> StatedName? {
    var place = range.lowerBound
    if !tokens[place].isCapitalised, place > 2, tokens[place - 1].folded == ")", tokens[place - 3].folded == "(" {
      place -= 3
    } else if tokens[place].isCapitalised {
      place = range.upperBound
    }
    var start = place
    while start > 0, isInName(tokens[start - 1]) { start -= 1 }
    while place < tokens.count, isInName(tokens[place]), tokens[range.lowerBound].isCapitalised { place += 1 }
    let name = tokens[start..<place].drop { general.contains($0.folded) }
    guard name.contains(where: \.isCapitalised) else { return nil }
    var named = stated(Array(name))
    named.abbreviation = abbreviation(at: place, in: tokens)
    return named
  }

  /// "(CCNA)".
  private static func abbreviation(at place: Int, in tokens: [Token]) -> String? {
    let bracket = tokens.dropFirst(place).prefix(3)
    guard bracket.count == 3, bracket.first?.folded == "(", bracket.last?.folded == ")" else { return nil }
    return bracket.dropFirst().first.flatMap { $0.isCapitalised ? $0.text : nil }
  }

  private static func isInName(_ token: Token) -> Bool {
    token.isCapitalised || ["&", "-"].contains(token.folded) && !token.isApart
  }

  private static func stated(_ tokens: [Token]) -> StatedName {
    StatedName(title: Text(inOneLanguage: tokens.words), stated: tokens.words)
  }

  private static let known = Vocabulary<Text>([
    (Text("Common Recruitment Examination", "綜合招聘考試"), ["common recruitment examination", "cre", "綜合招聘考試"]),
    (Text("Basic Law and National Security Law Test", "《基本法》及《香港國安法》測試"), ["basic law and national security law test", "blnst"]),
  ])

  /// The examinations that a text names, each once.
  static func examinations(in tokens: [Token]) -> [StatedName] {
    var named: [StatedName] = []
    let schools = Awards.vocabulary.matches(in: tokens).filter { $0.meaning.english?.contains("Hong Kong") == true }
    for match in known.matches(in: tokens) + schools.map({ .init(range: $0.range, meaning: $0.meaning) }) {
      guard !named.contains(where: { $0.usual == match.meaning.english }) else { continue }
      named.append(StatedName(known: match.meaning, stated: tokens[match.range]))
    }
    return named
  }
}

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
