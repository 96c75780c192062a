internal import Careers
internal import TextLayout

/// A section of an occupation.
package enum PageSection: String, CaseIterable, Hashable, Sendable {
  case duties, hours, environment, traits, ladder, entry, training, remarks

  /// The part that remarks in the section are about.
  var part: RecordPart? { RecordPart(rawValue: rawValue) }
}

/// A line that names a section, in one language or both.
struct SectionHeading: Hashable, Sendable {
  let section: PageSection
  let languages: Set<Language>
  /// The unit of pay in brackets after it, such as "per month".
  var qualifier: String?
  /// The section's content on the heading's own line: "Working hours: 44", "Working hours (44)".
  var content: String?

  init?(_ line: SourceLine) {
    guard !line.isBlank else { return nil }
    let (bullet, rest) = Bullet.read(line.words)
    guard bullet != .symbol, Self.mayNameSection(rest) else { return nil }
    guard let heading = Self.plain(line.words) ?? Self.withContent(line.words) else { return nil }
    self = heading
  }

  private init(section: PageSection, languages: Set<Language>) {
    self.section = section
    self.languages = languages
  }

  /// Characters of the longest heading, with brackets and both languages.
  private static let longest = 120

  private static func plain(_ words: String) -> SectionHeading? {
    guard words.utf8.count <= longest * 3 else { return nil }
    let name = undecorated(words)
    if let heading = named(name) { return heading }
    guard let open = name.lastIndex(where: "(（".contains), open > name.startIndex, let heading = named(name[..<open]) else { return nil }
    let inner = String(name[name.index(after: open)...].prefix { !")）".contains($0) })
    let isWhole = name.distance(from: open, to: name.endIndex) <= inner.count + 2
    return heading.with(brackets: inner, content: isWhole ? inner : String(name[open...]))
  }

  /// - Parameters:
  ///   - inner: the words in the brackets after it.
  ///   - content: the same, with the words after the brackets.
  private func with(brackets inner: String, content: String) -> SectionHeading {
    var heading = self
    if section == .ladder, Self.isUnitOfPay(inner) {
      heading.qualifier = inner
    } else if !Self.continuations.contains(Self.letters(content)), Self.named(inner)?.section != section {
      heading.content = Self.letters(content).isEmpty && !content.contains(where: \.isNumber) ? nil : content
    }
    return heading
  }

  private static func letters(_ words: String) -> String { words.lowercased().filter(\.isLetter) }

  /// Marks of a section that continues from another page.
  private static let continuations: Set = ["continued", "contd", "cont", "續", "續上頁", "接上頁", "續前頁"]

  /// Whether the words are only a unit of pay: "HK$ per month", 每月港元.
  private static func isUnitOfPay(_ words: String) -> Bool {
    PayPart.all(in: Token.all(in: words)).allSatisfy { part in
      switch part.meaning {
      case .currency, .period, .filler: true
      case .other: part.tokens.allSatisfy { ["in", "of", "the", "per", "/", ","].contains($0.folded) }
      default: false
      }
    }
  }

  /// A heading of two words or more before a colon or a gap of columns.
  private static func withContent(_ words: String) -> SectionHeading? {
    guard let end = separator(in: words) else { return nil }
    let content = words[end...].drop { ":： ".contains($0) }
    let name = undecorated(String(words[..<end]))
    guard !content.isEmpty, isExplicit(name), var heading = named(name), heading.section != .remarks else { return nil }
    heading.content = String(content)
    return heading
  }

  /// The first colon or gap of two blanks.
  private static func separator(in words: String) -> String.Index? {
    let scalars = words.unicodeScalars.prefix(longest)
    return scalars.indices.dropLast().first { place in
      let (scalar, next) = (scalars[place], scalars[scalars.index(after: place)])
      return scalar == ":" || scalar == "：" || (scalar == " " && next == " ")
    }
  }

  /// Whether a name before a colon is a heading: a single common word is more likely part of a sentence.
  private static func isExplicit(_ name: String) -> Bool {
    name.split(separator: " ").count > 1 || name.count(where: \.isHan) > 2 || NameFolding.fold(name) == "duties" || name == "職責"
  }

  // MARK: Names

  private static func named(_ name: some StringProtocol) -> SectionHeading? {
    guard let latin = stems(name), let han = core(name) else { return nil }
    switch (latin.isEmpty ? nil : english[latin], han.isEmpty ? nil : traditional[han]) {
    case (let section?, nil) where han.isEmpty: return SectionHeading(section: section, languages: [.english])
    case (nil, let section?) where latin.isEmpty: return SectionHeading(section: section, languages: [.traditionalChinese])
    case (let one?, let other?) where one == other: return SectionHeading(section: one, languages: [.english, .traditionalChinese])
    default: return nil
    }
  }

  /// Whether the first word or Chinese character occurs in headings. Few lines pass.
  private static func mayNameSection(_ words: String) -> Bool {
    let letters = words.unicodeScalars.drop { !isLatin($0) && ($0.isASCII || !$0.properties.isAlphabetic) }
    guard let first = letters.first else { return false }
    if first.isHan { return core(String(first)) != nil }
    return knownStems.contains(stem(Substring(String(letters.prefix(while: isLatin)).lowercased())))
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// The name without its number and the brackets or marks around it.
  private static func undecorated(_ words: String) -> String {
    let inner = Bullet.read(words).rest.drop(while: decoration.contains)
    return inner.lastIndex { !decoration.contains($0) }.map { String(inner[...$0]) } ?? ""
  }

  private static let decoration: Set<Character> = [
    " ", "【", "】", "《", "》", "〈", "〉", "[", "]", "「", "」", "『", "』", "■", "□", "◆", "◇", "▲", "★", "☆", "※", "#", "*", "=", "_", "~", ":",
    "：", "－", "|",
  ]

  /// The Latin words that distinguish headings, in the singular and sorted; nil if there is any other word.
  private static func stems(_ name: some StringProtocol) -> String? {
    var stems: [String] = []
    for word in name.lowercased().split(whereSeparator: { !$0.isLetter || $0.isHan }) {
      let stem = stem(word)
      guard knownStems.contains(stem) else { return nil }
      if !modifiers.contains(stem) { stems.append(stem) }
    }
    return stems.sorted().joined(separator: " ")
  }

  private static func stem(_ word: Substring) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return String(word.hasSuffix("s") ? word.dropLast() : word)
  }

  private static let modifiers: Set = [
    "and", "of", "the", "a", "an", "for", "to", "example", "related", "relevant", "reference", "main", "major", "job", "general", "basic",
    "minimum", "your",
  ]

  private static let knownStems = modifiers.union(
    PageSection.allCases.flatMap(wordings).flatMap { $0.lowercased().split { !$0.isLetter }.map(stem) })

  /// The Chinese characters that distinguish headings; nil if there is any other.
  private static func core(_ name: some StringProtocol) -> String? {
    guard name.hasHan else { return "" }
    var han = SearchFolding.fold(String(name.filter(\.isHan)))
    guard han.allSatisfy(characters.contains) else { return nil }
    for modifier in chineseModifiers { han = han.replacing(modifier, with: "") }
    return han
  }

  private static let chineseModifiers = ["相關", "有關", "例子", "示例", "舉例", "參考", "主要", "一般", "基本", "工作相關", "的", "之", "及", "和", "與"].map(
    SearchFolding.fold)

  private static let characters = Set((chineseModifiers + PageSection.allCases.flatMap(chinese).map(SearchFolding.fold)).joined())

  /// The wordings in English, the published one first.
  static func wordings(of section: PageSection) -> [String] {
    switch section {
    case .duties:
      [
        "Duties", "Work duties", "Duties and Responsibilities", "Responsibilities", "Job Description", "Job Nature", "Nature of Work",
        "Scope of Work",
        "Main Tasks", "Job Content",
      ]
    case .hours: ["Working Hours", "Work Hours", "Hours of Work", "Hours", "Working Time", "Working Hours and Holidays"]
    case .environment:
      ["Working Environment", "Work Environment", "Workplace", "Place of Work", "Working Place", "Working Location", "Environment"]
    case .traits:
      [
        "Personality", "Work-related Personalities and Skills", "Work-related Personality", "Personality and Skills",
        "Personality Traits", "Traits",
        "Personal Attributes", "Personal Qualities", "Personality Matching", "Occupational Personality Matching",
        "Work Personality and Skills",
        "Related Skills", "Personality Match",
      ]
    case .ladder:
      [
        "Promotion and Reference Salary", "Promotion Ladder and Reference Salary", "Promotion Path and Reference Salary",
        "Promotion Prospect and Reference Salary", "Promotion", "Reference Salary", "Salary and Benefits", "Promotion Ladder",
        "Career Path", "Career Ladder",
        "Career Path and Reference Salary", "Remuneration", "Promotion and Remuneration", "Pay and Promotion", "Career Prospects",
        "Promotion Opportunities and Reference Salary", "Promotion Opportunities",
      ]
    case .entry:
      [
        "Entry Requirements", "Entrance Requirements", "Requirements", "Admission Requirements", "Academic Requirements",
        "Entry Qualifications",
        "Academic and Entry Requirements", "Entry Requirements and Qualifications", "Qualifications Required",
      ]
    case .training:
      [
        "Example of Related Training and Courses", "Training", "Courses", "Training Courses", "Related Training Programmes and Courses",
        "Programmes",
        "Training Programmes", "Study and Training", "Courses of Study", "Training and Further Studies", "Further Studies",
      ]
    case .remarks: ["Remarks", "Notes", "Additional Remarks"]
    }
  }

  /// The wordings in Chinese, the published one first.
  static func chinese(of section: PageSection) -> [String] {
    switch section {
    case .duties: ["職責", "工作職責", "職務", "工作內容", "工作性質", "工作範圍", "職責範圍", "職務範圍", "職務內容"]
    case .hours: ["工作時間", "工時", "工作時數", "上班時間", "工作鐘數"]
    case .environment: ["工作環境", "工作地點", "工作場所", "環境"]
    case .traits:
      [
        "職業性格配對", "職業性格", "性格", "性格配對", "性格特質", "個人特質", "性格及技能", "工作性格及技能", "職業性格及技能", "特質", "個人素質", "所需性格",
        "性格要求", "所需特質", "性格特徵", "所需性格及技能", "性格與技能配對",
      ]
    case .ladder:
      [
        "晉升階梯及薪酬參考", "晉升階梯", "薪酬", "薪酬參考", "晉升", "晉升途徑及薪酬", "晉升途徑", "晉升及薪酬", "薪酬待遇", "薪金", "晉升階梯及薪金參考", "晉升機會及薪酬",
        "晉升機會", "職業階梯", "薪酬及晉升", "晉升前景", "晉升前景及薪酬", "薪酬及福利", "晉升路徑", "晉升路徑及薪酬",
      ]
    case .entry: ["入職條件", "入職要求", "入職資格", "入行條件", "入行要求", "要求", "學歷要求", "入職學歷要求", "入職條件及要求", "申請資格"]
    case .training:
      [
        "訓練課程", "訓練及課程", "培訓及課程", "培訓課程", "課程", "訓練", "培訓", "進修課程", "進修及培訓", "訓練及進修", "培訓及進修", "進修", "修讀課程", "訓練課程及進修",
      ]
    case .remarks: ["備註", "附註", "註", "注意", "注意事項", "備注", "附注"]
    }
  }

  private static let english = Dictionary(
    PageSection.allCases.flatMap { section in wordings(of: section).map { (stems($0) ?? "", section) } },
    uniquingKeysWith: { first, _ in first })

  private static let traditional = Dictionary(
    PageSection.allCases.flatMap { section in chinese(of: section).map { (core($0) ?? "", section) } },
    uniquingKeysWith: { first, _ in first })
}
