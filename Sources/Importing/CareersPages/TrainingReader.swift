internal import Careers

/// Reads the courses of an occupation under the headings that name their awards.
struct TrainingReader {
  private(set) var training: [StatedTraining] = []

  /// - Parameter occupation: its name, for reports.
  init(_ texts: [PairedText], in occupation: String, account: inout LineAccount) {
    let hasBullets = texts.contains(where: \.isItem)
    for text in texts {
      let words = text.text.words(in: .english)
      if Self.isHeading(text, hasBullets: hasBullets) {
        let heading = Self.heading(text)
        training.append(heading)
        guard heading.awards.isEmpty else { continue }
        account.report(
          "“\(words)” names no known award: its words are kept, and courses are listed under the awards in their titles (\(occupation))",
          at: text.lines.lowerBound)
      } else {
        let course = Self.course(text)
        add(course, lines: text.lines)
        guard course.institution == nil else { continue }
        account.report(
          "“\(words)” doesn't separate institution and course: its words are kept (\(occupation))", at: text.lines.lowerBound)
      }
    }
  }

  private static func isHeading(_ text: PairedText, hasBullets: Bool) -> Bool {
    let words = text.text.readings
    if words.contains(where: AwardHeading.isAlone) { return true }
    return hasBullets && !text.isItem && words.allSatisfy { CourseLine($0).institution == nil }
  }

  private static func heading(_ text: PairedText) -> StatedTraining {
    let readings = text.text.readings
    var training = StatedTraining()
    training.heading = text.statement
    training.awards = readings.map { Awards.named(in: Token.all(in: $0)) }.reduce([]) { $0.merged(with: $1) }
    training.saysMore = !readings.allSatisfy(AwardHeading.isAlone)
    training.lines = text.lines
    return training
  }

  private mutating func add(_ course: StatedCourse, lines: ClosedRange<Int>) {
    if training.isEmpty { training.append(StatedTraining()) }
    let last = training.endIndex - 1
    training[last].courses.append(course)
    training[last].lines = [training[last].lines, lines].compactMap(\.self).lineRange
  }

  private static func course(_ text: PairedText) -> StatedCourse {
    let english = text.text.english.map(CourseLine.init)
    let chinese = text.text.traditionalChinese.map(CourseLine.init)
    let title = Text(english: english?.course, traditionalChinese: chinese?.course)
    let institution = Text(english: english?.institution, traditionalChinese: chinese?.institution)
    var course = StatedCourse()
    (course.title, course.lines) = (title, text.lines)
    course.institution = institution == Text() ? nil : institution
    course.award = title.readings.lazy.compactMap { Awards.named(in: Token.all(in: $0)).first }.first
    return course
  }
}

/// A line that only names awards, as headings among courses do.
enum AwardHeading {
  static func isAlone(in words: String) -> Bool {
    guard words.utf8.count < 600 else { return false }
    let tokens = Token.all(in: words)
    let matches = Awards.vocabulary.matches(in: tokens)
    guard !matches.isEmpty, !stammers(matches) else { return false }
    let named = Set(matches.flatMap { Array($0.range) })
    return tokens.indices.allSatisfy { named.contains($0) || tokens[$0].kind == .mark || joining.contains(tokens[$0].folded) }
  }

  /// Whether an award is named twice running: then the words are more than its name.
  private static func stammers(_ matches: [Vocabulary<Text>.Match]) -> Bool {
    zip(matches, matches.dropFirst()).contains { $0.meaning == $1.meaning && $0.range.upperBound == $1.range.lowerBound }
  }

  /// Words that join awards or call them programmes.
  private static let joining: Set = [
    "and", "or", "programme", "programmes", "program", "programs", "course", "courses", "level", "課", "程", "及", "或", "和", "與", "學", "歷",
    "級", "別", "the", "s",
  ]
}

/// A line that names an institution and its course, in either order.
struct CourseLine {
  let institution: String?
  let course: String

  init(_ words: String) {
    let cuts = Self.cuts(in: words)
    let best = cuts.first { Self.isCourse($0.right) && !Self.isCourse($0.left) }
    if let best {
      self.init(institution: best.left, course: best.right)
    } else if let swapped = cuts.last(where: { Self.isCourse($0.left) && Self.isInstitution($0.right) }) {
      self.init(institution: swapped.right, course: swapped.left)
    } else if let plain = cuts.first(where: { $0.isClear && !Self.isCourse($0.left) }) {
      self.init(institution: plain.left, course: plain.right)
    } else if let bracketed = Self.bracketed(words) {
      self = bracketed
    } else {
      self.init(institution: nil, course: words)
    }
  }

  private init(institution: String?, course: String) {
    self.institution = institution
    self.course = course
  }

  private struct Cut {
    let left: String
    let right: String
    /// Whether the mark is unlikely within a name: a colon, or a dash with blanks.
    let isClear: Bool
    /// Clearer marks come first.
    let rank: Int
  }

  /// The most marks that are tried.
  private static let most = 12
  /// Characters of the longest institution's name.
  private static let longest = 300

  /// The ways to separate the words, the clearest first.
  private static func cuts(in words: String) -> [Cut] {
    var cuts: [Cut] = []
    var before: Unicode.Scalar?
    let scalars = words.unicodeScalars
    for place in scalars.prefix(longest).indices where cuts.count < most {
      let mark = scalars[place]
      defer { before = mark }
      guard let before, let next = scalars[scalars.index(after: place)...].first else { continue }
      guard let rank = rank(of: mark, before: before, next: next) else { continue }
      let left = words[..<place].reversed().drop { " -–—".contains($0) }.reversed()
      if left.isEmpty { continue }
      let right = words[place...].drop { " -–—－:：|｜,，;；/／".contains($0) }
      if !right.isEmpty { cuts.append(Cut(left: String(left), right: String(right), isClear: rank < 3, rank: rank)) }
    }
    return cuts.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  private static func rank(of mark: Unicode.Scalar, before: Unicode.Scalar, next: Unicode.Scalar) -> Int? {
    switch mark {
    case "–", "—", "－": before == " " && next == " " ? 0 : before == " " || next == " " ? 1 : 2
    case "-", "−": before == " " && next == " " ? 0 : before == " " || next == " " ? 1 : 3
    case ":", "：", "|", "｜", ";", "；": 1
    case "/", "／", ",", "，": 4
    // A gap of columns, or the blank between Chinese names.
    case " ": next == " " && before != " " ? 1 : before.isHan && next.isHan ? 5 : nil
    default: nil
    }
  }

  /// Whether words name a course: English ones by their beginning, Chinese ones by their end.
  private static func isCourse(_ words: String) -> Bool {
    let tokens = Token.all(in: String(words.prefix(300)))
    let matches = Awards.vocabulary.matches(in: tokens)
    guard let first = matches.first, let last = matches.last else { return false }
    if tokens.first?.kind == .word {
      return first.range.lowerBound < 2 && !isInstitutionName(tokens[..<first.range.lowerBound]) || endsInAward(last.range, tokens)
    }
    return !isInstitution(words) || last.range.upperBound == tokens.count
  }

  private static func endsInAward(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.upperBound == tokens.count && tokens.count < 10 && !isInstitutionName(tokens[...])
  }

  private static func isInstitution(_ words: String) -> Bool {
    isInstitutionName(Token.all(in: String(words.prefix(300)))[...])
  }

  private static func isInstitutionName(_ tokens: ArraySlice<Token>) -> Bool {
    institutions.occurs(in: Array(tokens))
  }

  private static let institutions = Vocabulary(of: [
    "university", "college", "institute", "institution", "school", "council", "academy", "centre", "center", "faculty", "hku", "hkust",
    "cuhk", "polyu", "cityu", "hkbu",
    "lingnan", "eduhk", "hkmu", "ive", "vtc", "thei", "hkdi", "hku space", "大學", "學院", "書院", "局", "中心", "學校", "專業教育", "演藝",
  ])

  /// "Diploma in Baking (Harbour College)": the last brackets name the institution.
  private static func bracketed(_ words: String) -> CourseLine? {
    guard let close = words.last, ")）".contains(close), let open = words.lastIndex(where: "(（".contains) else { return nil }
    let inner = words[words.index(after: open)...].dropLast()
    let outer = words[..<open].reversed().drop { $0 == " " }.reversed()
    guard !outer.isEmpty, isInstitution(String(inner)), !isInstitution(String(outer)) else { return nil }
    return CourseLine(institution: String(inner), course: String(outer))
  }
}
