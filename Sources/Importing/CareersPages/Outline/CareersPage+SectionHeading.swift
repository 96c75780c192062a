internal import Careers
internal import Foundation
internal import TextLayout

extension CareersPage {
  /// A line that names a section, in one language or both.
  struct SectionHeading: Hashable, Sendable {
    let section: Section
    let languages: Set<Language>
    /// What pay is by, in brackets behind it, such as "per month".
    var qualifier: String?
    /// What the section says on the heading's own line, as in "Working hours: 44" or "Working hours (44)".
    var content: String?

    init?(_ line: SourceLine) {
      guard !line.isBlank, Bullet.read(line.words).bullet != .symbol else { return nil }
      guard let heading = Self.plain(line.words) ?? Self.withContent(line.words) else { return nil }
      self = heading
    }

    private init(section: Section, languages: Set<Language>) {
      self.section = section
      self.languages = languages
    }

    /// No heading is longer, brackets and both languages together.
    private static let longest = 120

    private static func plain(_ words: String) -> Self? {
      guard words.utf8.count <= longest * 3 else { return nil }
      let name = undecorated(words)
      if let heading = named(name) { return heading }
      guard let open = name.lastIndex(where: "(（".contains), open > name.startIndex, let heading = named(String(name[..<open])) else {
        return nil
      }
      let inner = String(name[name.index(after: open)...].prefix { !")）".contains($0) })
      let isWhole = name.distance(from: open, to: name.endIndex) <= inner.count + 2
      return heading.saying(inner, isWhole ? inner : String(name[open...]))
    }

    /// - Parameters:
    ///   - inner: what stands in the brackets behind it.
    ///   - content: the same, with what stands behind the brackets.
    private func saying(_ inner: String, _ content: String) -> Self {
      var heading = self
      if section == .ladder, Self.isUnitOfPay(inner) {
        heading.qualifier = inner
      } else if !Self.continuations.contains(Self.letters(content)), Self.named(inner)?.section != section {
        heading.content = Self.letters(content).isEmpty && !content.contains(where: \.isNumber) ? nil : content
      }
      return heading
    }

    private static func letters(_ words: String) -> String { words.lowercased().filter(\.isLetter) }

    /// What tells that a section goes on from another page.
    private static let continuations: Set = ["continued", "contd", "cont", "續", "續上頁", "接上頁", "續前頁"]

    /// Nothing but what pay is in and by: "HK$ per month", 每月港元.
    private static func isUnitOfPay(_ words: String) -> Bool {
      PayPart.all(in: Token.all(in: words)).allSatisfy { part in
        switch part.meaning {
        case .currency, .period, .filler: true
        case .other: part.tokens.allSatisfy { ["in", "of", "the", "per", "/", ","].contains($0.folded) }
        default: false
        }
      }
    }

    /// A heading of two words or more, with a colon or a gap of columns behind it.
    private static func withContent(_ words: String) -> Self? {
      let head = words.prefix(longest)
      let colon = head.firstIndex(where: ":：".contains)
      let gap = head.range(of: "  ")?.lowerBound
      guard let end = [colon, gap].compactMap({ $0 }).min() else { return nil }
      let content = words[end...].drop { ":： ".contains($0) }
      let name = undecorated(String(words[..<end]))
      guard !content.isEmpty, isExplicit(name), var heading = named(name), heading.section != .remarks else { return nil }
      heading.content = String(content)
      return heading
    }

    /// A single common word before a colon is rather part of a sentence.
    private static func isExplicit(_ name: String) -> Bool {
      name.split(separator: " ").count > 1 || name.count(where: \.isHan) > 2 || NameFolding.fold(name) == "duties" || name == "職責"
    }

    private static func named(_ name: String) -> Self? {
      let latin = stems(name)
      let han = core(name)
      switch (latin.isEmpty ? nil : english[latin], han.isEmpty ? nil : traditional[han]) {
      case (let section?, nil) where han.isEmpty: return Self(section: section, languages: [.english])
      case (nil, let section?) where latin.isEmpty: return Self(section: section, languages: [.traditionalChinese])
      case (let one?, let other?) where one == other: return Self(section: one, languages: [.english, .traditionalChinese])
      default: return nil
      }
    }

    /// Without its number, and the brackets or marks around it.
    private static func undecorated(_ words: String) -> String {
      let rest = Bullet.read(words).rest
      let inner = rest.drop(while: decoration.contains)
      return inner.lastIndex { !decoration.contains($0) }.map { String(inner[...$0]) } ?? ""
    }

    private static let decoration: Set<Character> = [
      " ", "【", "】", "《", "》", "〈", "〉", "[", "]", "「", "」", "『", "』", "■", "□", "◆", "◇", "▲", "★", "☆", "※", "#", "*", "=", "_", "~", ":",
      "：", "－", "|",
    ]

    /// The words that tell a heading from others, in one number and order.
    private static func stems(_ name: String) -> String {
      name.lowercased().split { !$0.isLetter || $0.isHan }.map(stem).filter { !modifiers.contains($0) }.sorted().joined(separator: " ")
    }

    private static func stem(_ word: Substring) -> String {
      if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
      return String(word.hasSuffix("s") ? word.dropLast() : word)
    }

    private static let modifiers: Set = [
      "and", "of", "the", "a", "an", "for", "to", "example", "related", "relevant", "reference", "main", "major", "job", "general", "basic",
      "minimum", "your",
    ]

    private static func core(_ name: String) -> String {
      var han = SearchFolding.fold(String(name.filter(\.isHan)))
      guard !han.isEmpty, han.allSatisfy(chineseCharacters.contains) else { return han }
      for modifier in chineseModifiers { han = han.replacingOccurrences(of: modifier, with: "") }
      return han
    }

    private static let chineseModifiers = ["相關", "有關", "例子", "示例", "舉例", "參考", "主要", "一般", "基本", "工作相關", "的", "之", "及", "和", "與"].map(
      SearchFolding.fold)

    /// All that headings are made of: most lines are seen at once not to be one.
    private static let chineseCharacters = Set((chineseModifiers + Section.allCases.flatMap(chinese).map(SearchFolding.fold)).joined())

    /// The wordings in English, the document's own first.
    static func wordings(of section: Section) -> [String] {
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

    /// The wordings in Chinese, the document's own first.
    static func chinese(of section: Section) -> [String] {
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

    private static let english: [String: Section] = Dictionary(
      Section.allCases.flatMap { section in wordings(of: section).map { (stems($0), section) } }, uniquingKeysWith: { first, _ in first })

    private static let traditional: [String: Section] = Dictionary(
      Section.allCases.flatMap { section in chinese(of: section).map { (core($0), section) } }, uniquingKeysWith: { first, _ in first })
  }
}
