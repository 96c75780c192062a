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
