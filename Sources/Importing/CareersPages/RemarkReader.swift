internal import Careers

/// Reads remarks, as far as they are of a known kind.
enum RemarkReader {
  /// - Parameter section: the one that contains the remark.
  static func read(_ text: Text, in section: PageSection, lines: ClosedRange<Int>) -> Remark {
    let readings = text.readings.map(Token.all)
    let kind = readings.lazy.compactMap(kind(of:)).first
    var remark = Remark(kind: kind ?? .statement, about: section.part ?? kind.map(part(of:)) ?? .title, text: text, lines: lines)
    if kind == .payVaries { remark.by = readings.lazy.map(grounds(in:)).first { !$0.isEmpty } ?? [] }
    if kind == .payScale { remark.names = readings.flatMap(scales(in:)) }
    return remark
  }

  private static func kind(of tokens: [Token]) -> RemarkKind? {
    if scale.occurs(in: tokens) { return .payScale }
    if pay.occurs(in: tokens), varies.occurs(in: tokens) { return .payVaries }
    if posting.occurs(in: tokens) { return .posting }
    return examination.occurs(in: tokens) ? .examination : nil
  }

  private static func part(of kind: RemarkKind) -> RecordPart {
    switch kind {
    case .payVaries, .payScale: .ladder
    case .posting: .duties
    case .examination: .entry
    case .statement: .title
    }
  }

  private static let scale = Vocabulary(of: ["pay scale", "pay scales", "薪級表", "薪級", "薪點"])
  private static let pay = Vocabulary(of: [
    "salary", "salaries", "pay", "remuneration", "wage", "wages", "income", "earnings", "薪酬", "薪金", "工資", "收入", "月薪", "薪",
  ])
  private static let varies = Vocabulary(of: [
    "vary", "varies", "differ", "differs", "depend", "depends", "depending", "subject to", "視乎", "不同", "有異", "而定", "差異", "因應", "按",
  ])
  private static let posting = Vocabulary(of: [
    "posted to", "be posted", "posting", "postings", "be assigned to", "be deployed", "派往", "派駐", "調派", "獲派", "派到",
  ])
  private static let examination = Vocabulary(of: [
    "examination", "examinations", "exam", "written test", "aptitude test", "考試", "筆試", "測試", "測驗",
  ])

  /// "… may vary according to the size, shift and place": the grounds.
  private static func grounds(in tokens: [Token]) -> [String] {
    let start = according.matches(in: tokens).first?.range.upperBound
    guard let start else { return [] }
    let end = tokens[start...].firstIndex { ends.contains($0.folded) } ?? tokens.endIndex
    return list(Array(tokens[start..<end])).map(\.words)
  }

  private static let according = Vocabulary(of: [
    "according to", "depending on", "depends on", "depend on", "subject to", "vary with", "varies with", "vary by", "varies by",
    "based on", "視乎", "因應", "按照", "按", "因", "視",
  ])
  private static let ends: Set = [".", ";", "。", ";", "而", "有", "會", "可"]
  private static let articles: Set = ["the", "a", "an", "one", "your", "'s", "其", "個", "人"]

  /// The members of "the A, B and C".
  private static func list(_ tokens: [Token]) -> [[Token]] {
    tokens.split { [",", "、", "and", "or", "/", "&", "及", "和", "與", "或", "，"].contains($0.folded) }
      .map { Array($0.drop { articles.contains($0.folded) && $0.kind != .han }) }.filter { !$0.isEmpty }
  }

  /// Names that end in "Pay Scale" or 薪級表.
  private static func scales(in tokens: [Token]) -> [String] {
    var start = 0
    return scale.matches(in: tokens).compactMap { match in
      // Names don't overlap.
      defer { start = match.range.upperBound }
      let isHan = tokens[match.range.lowerBound].kind == .han
      let before = tokens[start..<match.range.lowerBound].reversed().prefix {
        isHan ? $0.kind == .han && !particles.contains($0.folded) : $0.isCapitalised
      }
      guard !before.isEmpty, isHan || tokens[match.range.lowerBound].isCapitalised else { return nil }
      return (before.reversed() + tokens[match.range]).words
    }
  }

  private static let particles: Set = ["按", "照", "的", "據", "為", "以", "於", "員"]
}

/// The word that marks a line as a note or remark.
enum RemarkMarker {
  private static let words: Set = [
    "note", "notes", "remark", "remarks", "n.b.", "nb", "ps", "備註", "附註", "註", "注", "注意", "備注", "附注", "註釋",
  ]

  static func isPresent(in words: String) -> Bool { rest(of: words) != nil }

  /// The words after the marker, its number and colon: "Note:", "Note 1:", "備註：", "註（一）：".
  static func rest(of words: String) -> String? {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else { return nil }
    let head = words.prefix(16)
    guard let colon = head.firstIndex(where: ":：".contains) else { return nil }
    let marker = head[..<colon].lowercased().filter { !$0.isNumber && !" ()（）一二三四五".contains($0) }
    guard Self.words.contains(marker) else { return nil }
    return String(words[words.index(after: colon)...].drop { $0 == " " })
  }
}
