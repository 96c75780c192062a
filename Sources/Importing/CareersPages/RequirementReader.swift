internal import Careers
internal import Catalogue

/// Reads an entry requirement into terms, as far as its words allow.
enum RequirementReader {
  static func read(_ text: PairedText) -> StatedRequirement {
    let readings = text.text.readings.map { read(Token.all(in: $0)) }
    // If only one language shows the kind, that kind is used.
    var requirement = readings.first { $0.kind != .skill } ?? readings.first ?? read([])
    for reading in readings {
      requirement.awards = requirement.awards.merged(with: reading.awards)
      requirement.examinations = requirement.examinations.merged(with: reading.examinations)
    }
    requirement.text = text.text
    requirement.lines = text.lines
    return requirement
  }

  private static func read(_ tokens: [Token]) -> StatedRequirement {
    var requirement = StatedRequirement()
    requirement.kind = .skill
    requirement.orAbove = orAbove.occurs(in: tokens)
    requirement.orEquivalent = orEquivalent.occurs(in: tokens)
    requirement.years = YearsReader.years(in: tokens)
    let results = ResultsReader.results(in: tokens)
    if !results.isEmpty {
      requirement.results = results
      readExamination(tokens, into: &requirement)
    } else if let certification = CertificationReader.read(tokens) {
      requirement.kind = .certification
      requirement.certifications = certification
    } else {
      readRest(tokens, into: &requirement)
    }
    let isPreferred = preferred.occurs(in: tokens) || tokens.first?.folded == "preferably"
    requirement.preferred = isPreferred && requirement.fieldsPreferred != true
    return requirement
  }

  private static func readExamination(_ tokens: [Token], into requirement: inout StatedRequirement) {
    requirement.kind = proficiency.occurs(in: tokens) ? .language : .examination
    requirement.examinations = CertificationReader.examinations(in: tokens)
    // The number and choice of subjects are more than a paper and its result.
    requirement.asksForMore = subjects.occurs(in: tokens)
  }

  private static func readRest(_ tokens: [Token], into requirement: inout StatedRequirement) {
    requirement.awards = Awards.named(in: tokens)
    if !requirement.awards.isEmpty {
      requirement.kind = .award
      let fields = FieldsReader.fields(ofAwardsIn: tokens)
      add(fields, to: &requirement)
      requirement.asksForMore = fields.areJoined || passes.occurs(in: tokens) || FieldsReader.asksForMore(tokens)
    } else if requirement.years != nil || YearsReader.experience.occurs(in: tokens) {
      requirement.kind = .experience
      add(FieldsReader.fields(ofExperienceIn: tokens), to: &requirement)
    } else if let languages = LanguagesReader.languages(in: tokens) {
      requirement.kind = .language
      requirement.languages = languages
      requirement.asksForMore = more.occurs(in: tokens) || languages.contains { $0.skill == nil }
    } else if let fields = FieldsReader.fields(ofMajorIn: tokens) {
      requirement.kind = .field
      add(fields, to: &requirement)
    } else {
      requirement.names = NamesReader.names(in: tokens)
    }
  }

  private static func add(_ fields: FieldsReader.Fields, to requirement: inout StatedRequirement) {
    requirement.fields = fields.names
    requirement.fieldsPreferred = fields.arePreferred
    requirement.fieldsOrRelated = fields.orRelated
    requirement.asksForMore = fields.areJoined
  }

  private static let orAbove = Vocabulary(of: [
    "or above", "or higher", "or more", "or over", "at least", "minimum", "minimum of", "above", "以上", "或以上", "至少", "最少", "不少於",
  ])
  private static let orEquivalent = Vocabulary(of: ["or equivalent", "or an equivalent", "equivalent", "同等", "或同等", "同等學歷", "相等"])
  private static let preferred = Vocabulary(of: [
    "preferred", "preferable", "preferrable", "advantage", "advantageous", "an asset", "desirable", "優先", "更佳", "尤佳", "為佳",
    "較佳",
  ])
  private static let proficiency = Vocabulary(of: [
    "language proficiency", "proficiency in chinese", "proficiency in english", "語文能力", "語文要求",
  ])
  private static let subjects = Vocabulary(of: ["subject", "subjects", "including", "科", "包括"])
  private static let passes = Vocabulary(of: ["passes", "including", "包括", "科及格", "科合格"])
  private static let more = Vocabulary(of: ["able to", "ability to work", "willing to", "並能", "並願意", "能夠"])
}

/// Reads the required years of experience.
enum YearsReader {
  private static let unit = Vocabulary(of: ["year", "years", "years'", "year's", "yrs", "年"])
  static let experience = Vocabulary(of: ["experience", "experiences", "經驗", "年資"])
  private static let ranges: Set = ["-", "to", "~", "至", "到", "or", "或"]
  private static let words: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "一": 1, "兩": 2, "二": 2,
    "三": 3, "四": 4, "五": 5,
    "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// Nil without experience in years. "A two-year diploma" isn't experience.
  static func years(in tokens: [Token]) -> YearsOfExperience? {
    guard experience.occurs(in: tokens) else { return nil }
    for match in unit.matches(in: tokens) {
      var end = match.range.lowerBound
      // "3 or more years", "兩年或以上".
      while end > 0, ["more", "or", "以", "上", "+", "(", ")"].contains(tokens[end - 1].folded), number(at: end - 1, in: tokens) == nil {
        end -= 1
      }
      guard let last = number(at: end - 1, in: tokens), last < 100 else { continue }
      guard end > 2, ranges.contains(tokens[end - 2].folded), let first = number(at: end - 3, in: tokens), first <= last else {
        return YearsOfExperience(from: last)
      }
      return YearsOfExperience(from: first, to: last)
    }
    return nil
  }

  private static func number(at place: Int, in tokens: [Token]) -> Int? {
    guard tokens.indices.contains(place) else { return nil }
    return tokens[place].kind == .number ? Int(tokens[place].text) : words[tokens[place].folded]
  }
}

/// Reads the products and programming languages that a requirement names.
enum NamesReader {
  static func names(in tokens: [Token]) -> [String] {
    let examples = examples(in: tokens)
    let covered = Set(examples.flatMap { Array($0.range) })
    let found = known(in: tokens).filter { !covered.contains($0.place) } + examples.map { ($0.range.lowerBound, $0.name) }
    var seen: Set<String> = []
    return found.sorted { $0.place < $1.place }.map(\.name).filter { seen.insert($0).inserted }
  }

  private static let products = Vocabulary<String>(
    [
      "Microsoft", "Microsoft Office", "Windows", "Windows Server", "PowerPoint", "Excel", "AutoCAD", "Photoshop", "Illustrator",
      "InDesign",
      "JavaScript", "Java", "Python", "SQL", "MySQL",
      "Linux", "Unix", "Oracle", "SAP", "Cisco", "AWS", "Azure", "Google Cloud", "Android", "iOS", "HTML", "XML", "CSS", "PHP", "C++",
      "C#", "Objective-C", "Solidity", "Kotlin", "Swift",
      "Revit", "SolidWorks", "MATLAB", "TypeScript", "Node.js", "MS Office", "MS Word", "MS Excel", "WordPress", "VMware", "Docker",
      "Kubernetes", "SketchUp", "3ds Max", "BIM",
    ].map { ($0, [$0]) })

  /// Known names anywhere, with each of their versions: "Windows Server 2012/2016" are two.
  private static func known(in tokens: [Token]) -> [(place: Int, name: String)] {
    products.matches(in: tokens).flatMap { match in
      let versions = versions(after: match.range.upperBound, in: tokens)
      return versions.isEmpty ? [(match.range.lowerBound, match.meaning)] : versions.map { ($0.place, "\(match.meaning) \($0.text)") }
    }
  }

  private static func versions(after start: Int, in tokens: [Token]) -> [(place: Int, text: String)] {
    var versions: [(place: Int, text: String)] = []
    var place = start
    while place < tokens.count, tokens[place].kind == .number {
      versions.append((place, tokens[place].text))
      guard place + 1 < tokens.count, tokens[place + 1].folded == "/" else { break }
      place += 2
    }
    return versions
  }

  private static let leads = Vocabulary(of: ["such as", "e.g.", "for example", "including", "例如", "如", "包括", "像"])

  /// The capitalised members of "such as A, B and C".
  private static func examples(in tokens: [Token]) -> [(range: Range<Int>, name: String)] {
    guard let first = start(in: tokens) else { return [] }
    var examples: [(range: Range<Int>, name: String)] = []
    var start = first
    while start < tokens.count, !stops.contains(tokens[start].folded) {
      let end = tokens[start...].firstIndex { separators.contains($0.folded) || stops.contains($0.folded) } ?? tokens.endIndex
      if let name = name(start..<end, in: tokens) { examples.append(name) }
      start = end < tokens.count && separators.contains(tokens[end].folded) ? end + 1 : end
    }
    return examples
  }

  /// The index after "such as", or of the first Latin word in a Chinese list before 等.
  private static func start(in tokens: [Token]) -> Int? {
    if let lead = leads.matches(in: tokens).first { return lead.range.upperBound }
    guard let end = tokens.firstIndex(where: { $0.folded == "等" }) else { return nil }
    let members = tokens[..<end].reversed().prefix { $0.kind != .han || separators.contains($0.folded) }
    return members.isEmpty ? nil : end - members.count
  }

  private static let separators: Set = [",", "/", "and", "or", "、", "及", "和", "或", "與", "，"]
  private static let stops: Set = [";", ".", ")", "等", "。", "；"]

  /// The name at the beginning of a member; nil for an ordinary word.
  private static func name(_ range: Range<Int>, in tokens: [Token]) -> (range: Range<Int>, name: String)? {
    let name = tokens[range].prefix { $0.isCapitalised || $0.kind == .number || ($0.kind == .mark && !$0.isApart) }
    guard name.first?.isCapitalised == true else { return nil }
    return (range.lowerBound..<name.endIndex, name.words)
  }
}

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
