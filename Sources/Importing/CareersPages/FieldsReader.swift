internal import Careers

/// Reads the fields of study that a requirement names.
enum FieldsReader {
  struct Fields {
    var names: [StatedName] = []
    var titles: Set<Text> = []
    var orRelated = false
    var arePreferred = false
    /// Whether several are required together.
    var areJoined = false
  }

  /// "a degree in A, B or C": the words after "in", in Chinese before the award.
  static func fields(ofAwardsIn tokens: [Token]) -> Fields {
    let awards = Awards.vocabulary.matches(in: tokens).map(\.range)
    var fields = Fields()
    for (place, award) in awards.enumerated() {
      if tokens[award.lowerBound].kind == .han {
        let start = place > 0 ? awards[place - 1].upperBound : 0
        add(chineseClause(Array(tokens[start..<award.lowerBound])), into: &fields)
      } else if let start = clauseStart(after: award, in: tokens, &fields) {
        let end = place + 1 < awards.count ? awards[place + 1].lowerBound : tokens.count
        add(clause(from: start, to: max(start, end), in: tokens), into: &fields)
      }
    }
    return fields
  }

  /// "experience in A, B or C". An activity isn't a field: "experience in using A".
  static func fields(ofExperienceIn tokens: [Token]) -> Fields {
    var fields = Fields()
    guard let place = tokens.firstIndex(where: { $0.folded == "experience" }), place + 2 < tokens.count, tokens[place + 1].folded == "in"
    else { return fields }
    let clause = clause(from: place + 2, to: tokens.count, in: tokens)
    if clause.first?.folded.hasSuffix("ing") == true, clause.count > 1, !clause[1].isSeparator { return fields }
    add(clause, into: &fields)
    fields.areJoined = false
    return fields
  }

  /// "Major in A".
  static func fields(ofMajorIn tokens: [Token]) -> Fields? {
    guard let match = major.matches(in: tokens).first else { return nil }
    var fields = Fields()
    add(clause(from: match.range.upperBound, to: tokens.count, in: tokens), into: &fields)
    return fields.names.isEmpty ? nil : fields
  }

  private static let major = Vocabulary(of: ["major in", "majoring in", "majored in", "graduate of", "graduates in", "主修"])

  /// Whether more is required of an award than its field, such as its origin.
  static func asksForMore(_ tokens: [Token]) -> Bool {
    guard let award = Awards.vocabulary.matches(in: tokens).last else { return false }
    if origin.occurs(in: Array(tokens[award.range.upperBound...])) { return true }
    return tokens.first?.kind == .han && chineseOrigin.occurs(in: tokens)
  }

  private static let origin = Vocabulary(of: [
    "from", "awarded by", "with", "and be able", "conferred by", "issued by", "及持有", "並持有", "及具", "並具",
  ])
  private static let chineseOrigin = Vocabulary(of: ["頒發", "頒授", "香港大學", "本地大學", "本港大學", "並", "及具", "持有有效"])

  /// The index after "in", which may follow a few words after the award.
  private static func clauseStart(after award: Range<Int>, in tokens: [Token], _ fields: inout Fields) -> Int? {
    var place = award.upperBound
    while place < tokens.count, place < award.upperBound + 4 {
      let word = tokens[place].folded
      if word == "in" || word == "of" { return place + 1 }
      if preferring.contains(word) { fields.arePreferred = true } else if !between.contains(word) { return nil }
      place += 1
    }
    return nil
  }

  private static let preferring: Set = ["preferably", "preferrable", "preferable", "preferrably"]
  private static let between: Set = [
    "holder", "holders", "graduate", "graduates", "programme", "level", "course", "(", ")", "hons", "honours", "is", "are", ",",
  ]

  /// The words up to the end of the clause.
  private static func clause(from start: Int, to end: Int, in tokens: [Token]) -> [Token] {
    var clause: [Token] = []
    var depth = 0
    for place in start..<max(start, end) {
      if ends.match(at: place, in: tokens) != nil { break }
      depth += tokens[place].folded == "(" ? 1 : 0
      if depth == 0 { clause.append(tokens[place]) }
      depth -= tokens[place].folded == ")" ? 1 : 0
    }
    return clause
  }

  private static let ends = Vocabulary(of: [
    "or above", "preferably", "or equivalent", "or an equivalent", "or higher", "from", "with", "awarded", "issued", "at a", "preferred",
    "is", "are",
    ";", ".", "under", "plus", "。", "；",
    "或以上", "以上", "或同等",
  ])

  /// The words before a Chinese award: "持有電腦科學或相關學科的" before 學位.
  private static func chineseClause(_ tokens: [Token]) -> [Token] {
    let start = verbs.matches(in: tokens).last?.range.upperBound ?? 0
    var clause = Array(tokens[start...])
    if let mark = clause.lastIndex(where: { ["，", "。", "；", ",", ";"].contains($0.folded) }) { clause = Array(clause[(mark + 1)...]) }
    return Array(clause.drop { ["、", "/", "或", "及", ":", "的"].contains($0.folded) })
  }

  private static let verbs = Vocabulary(of: [
    "持有", "持", "具備", "具有", "具", "擁有", "修讀", "完成", "取得", "獲得", "獲", "頒發的", "頒授的", "頒發之", "認可", "認可的", "有關", "主修", "大學", "院校", "香港",
  ])

  private static func add(_ clause: [Token], into fields: inout Fields) {
    if related.occurs(in: clause) { fields.orRelated = true }
    let plain = without(fillers, in: without(related, in: clause))
    let parts = plain.split(omittingEmptySubsequences: true) { [",", "/", ";", "、", "or", "或", "及其他", "，"].contains($0.folded) }.map(
      Array.init)
    var names = parts.flatMap { part -> [[Token]] in
      let halves = joined(part)
      if halves.count > 1 { fields.areJoined = true }
      return halves
    }.map(trimmed).filter { !$0.isEmpty }
    shareHead(in: &names, of: plain)
    for name in names where name.count <= longest && name.contains(where: { $0.kind != .mark }) {
      let stated = FieldNames.name(name)
      if fields.titles.insert(stated.title).inserted { fields.names.append(stated) }
    }
  }

  /// Words or Chinese characters of the longest field.
  private static let longest = 12

  private static let related = Vocabulary(of: [
    "related", "relevant", "similar", "relating", "related field", "related fields", "related discipline", "related disciplines",
    "related subjects", "related subject",
    "relevant discipline", "relevant disciplines", "relevant field", "相關學科", "相關科目", "有關學科", "有關科目", "相關", "有關", "相關範疇", "相關專業", "相關課程",
  ])
  private static let fillers = Vocabulary(of: [
    "a field", "the field", "the fields", "field", "fields", "discipline", "disciplines", "subject", "subjects", "area", "areas",
    "any of the following", "any", "one of the following",
    "following", "department of", "the", "a", "an", "other", "to", ":", "學科", "科目", "專業", "之", "的", "課程", "of", "all", "etc",
  ])

  private static func without(_ words: Vocabulary<Bool>, in tokens: [Token]) -> [Token] {
    let left = Set(words.matches(in: tokens).flatMap { Array($0.range) })
    return tokens.indices.filter { !left.contains($0) }.map { tokens[$0] }
  }

  /// "A and B" are two fields if both have at least two words. "Data Science and Analytics" is one.
  private static func joined(_ part: [Token]) -> [[Token]] {
    let halves = part.split { ["and", "&"].contains($0.folded) }.map(Array.init)
    return halves.count > 1 && halves.allSatisfy { $0.filter { $0.kind == .word }.count > 1 } ? halves : [part]
  }

  private static func trimmed(_ tokens: [Token]) -> [Token] {
    var tokens = tokens[...]
    while let last = tokens.last, last.kind == .mark || ["and", "or"].contains(last.folded) { tokens.removeLast() }
    while let first = tokens.first, first.kind == .mark || ["and", "or", "in"].contains(first.folded) { tokens.removeFirst() }
    return Array(tokens)
  }

  /// "Computer or Information Science": the first name lacks the last word of the next.
  private static func shareHead(in names: inout [[Token]], of clause: [Token]) {
    guard clause.contains(where: { $0.folded == "or" }), !clause.contains(where: { $0.folded == "/" }) else { return }
    for place in names.indices.dropLast() where names[place].count == 1 && leaning.contains(names[place][0].folded) {
      guard names[place + 1].count > 1, let head = names[place + 1].last, heads.contains(head.folded) else { continue }
      names[place].append(head)
    }
  }

  private static let leaning: Set = [
    "computer", "electrical", "electronic", "mechanical", "civil", "chemical", "information", "software", "data", "environmental",
    "building", "social", "biomedical", "structural",
    "industrial", "food", "business", "financial", "marine", "sports",
  ]
  private static let heads: Set = ["science", "sciences", "engineering", "technology", "studies", "management", "services", "design"]
}

extension Token {
  fileprivate var isSeparator: Bool { [",", "/", "or", "and", ";"].contains(folded) }
}

/// Fields of study that documents abbreviate.
enum FieldNames {
  private static let usual: [String: Text] = [
    "it": Text(english: "Information Technology"), "computer": Text(english: "Computing"),
    "ict": Text(english: "Information and Communications Technology"),
    "電腦": Text(traditionalChinese: "電腦學"),
  ]

  static func name(_ tokens: [Token]) -> StatedName {
    let stated = tokens.words
    return StatedName(title: usual[stated.lowercased()] ?? Text(inOneLanguage: stated), stated: stated)
  }
}
