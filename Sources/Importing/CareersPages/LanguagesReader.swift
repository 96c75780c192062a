internal import Careers
internal import Catalogue

/// Reads the languages that a requirement names, clause by clause.
enum LanguagesReader {
  private enum Word: Hashable, Sendable {
    case tongue([LanguageRequirement.Tongue])
    case skill(LanguageRequirement.Skill)
    case standard(LanguageRequirement.Standard)
    case fluent
    /// Another word that a standard may refer to.
    case other
  }

  private static let vocabulary = Vocabulary<Word>([
    (.tongue([.chinese]), ["chinese", "chinese language", "中文", "中國語文"]),
    (.tongue([.english]), ["english", "english language", "英文", "英語", "英國語文"]),
    (.tongue([.cantonese]), ["cantonese", "粵語", "廣東話", "廣州話"]), (.tongue([.putonghua]), ["putonghua", "mandarin", "普通話", "國語"]),
    (.tongue([.foreign]), ["foreign language", "foreign languages", "other languages", "外語", "外國語言", "其他外語"]),
    (.tongue([.chinese, .english]), ["中英文", "中、英文", "中英語文", "中、英語文", "中英語"]),
    (.skill(.written), ["written", "writing", "write", "書寫", "寫作", "書面", "讀寫", "書寫及閱讀"]),
    (.skill(.spoken), ["spoken", "speaking", "speak", "oral", "verbal", "conversational", "會話", "口語", "口頭", "能說", "能操", "講", "說"]),
    (.fluent, ["fluent", "fluently", "fluency", "流利", "流暢", "流利的"]),
    (.standard(.good), ["good", "proficient", "well", "良好", "良好的", "良", "佳"]),
    (.other, ["programming languages", "programming language", "computer language", "computer languages"]),
  ])

  /// The languages; nil if none is named.
  static func languages(in tokens: [Token]) -> [Draft<LanguageRequirement>]? {
    guard vocabulary.matches(in: tokens).contains(where: { isTongue($0.meaning) }) else { return nil }
    var languages: [Draft<LanguageRequirement>] = []
    var above = Clause()
    for words in clauses(of: tokens) {
      let clause = Clause(words, below: above)
      for language in clause.languages where !languages.contains(language) { languages.append(language) }
      above = clause
    }
    return languages
  }

  private static func isTongue(_ word: Word) -> Bool {
    if case .tongue = word { true } else { false }
  }

  private static func isSkill(_ word: Word) -> Bool {
    if case .skill = word { true } else { false }
  }

  /// Clauses are separated by commas, and by "and" before further languages.
  private static func clauses(of tokens: [Token]) -> [[Token]] {
    var clauses: [[Token]] = [[]]
    var hasTongue = false
    // Whether the clause names a skill, kept so that its words aren't searched again at each "and".
    var hasSkill = false
    for place in tokens.indices {
      let isMark = [",", ";", "，", "。", "."].contains(tokens[place].folded)
      if isMark || (hasTongue && opensClause(place, in: tokens, hasSkill: hasSkill)) {
        clauses.append([])
        hasTongue = false
        hasSkill = false
      }
      if !isMark { clauses[clauses.count - 1].append(tokens[place]) }
      let meaning = vocabulary.match(at: place, in: tokens)?.meaning
      hasTongue = hasTongue || meaning.map(isTongue) ?? false
      hasSkill = hasSkill || meaning.map(isSkill) ?? false
    }
    return clauses
  }

  private static func opensClause(_ place: Int, in tokens: [Token], hasSkill: Bool) -> Bool {
    guard ["and", "及", "並", "&"].contains(tokens[place].folded), let next = vocabulary.match(at: place + 1, in: tokens)?.meaning else {
      return false
    }
    // "Chinese writing and English speaking" is two clauses, "Chinese and English writing" one.
    if isTongue(next) { return hasSkill && namesSkill(rest(after: place, in: tokens)) }
    return vocabulary.matches(in: rest(after: place, in: tokens)).contains { isTongue($0.meaning) }
  }

  /// The rest of the clause.
  private static func rest(after place: Int, in tokens: [Token]) -> [Token] {
    Array(tokens[(place + 1)...].prefix(8).prefix { ![",", ";", "，", "。", "."].contains($0.folded) })
  }

  private static func namesSkill(_ tokens: [Token]) -> Bool {
    vocabulary.matches(in: tokens).contains { isSkill($0.meaning) }
  }

  private struct Clause {
    var tongues: [LanguageRequirement.Tongue] = []
    var skills: [LanguageRequirement.Skill] = []
    var standard: LanguageRequirement.Standard?

    init() {}

    /// A clause with only languages, "…, Cantonese and Putonghua", takes its skills from the clause before.
    init(_ tokens: [Token], below above: Clause) {
      for match in vocabulary.matches(in: tokens) { add(match.meaning) }
      if skills.isEmpty, standard == .fluent { skills = [.spoken] }
      guard skills.isEmpty, standard == nil || tongues.isEmpty else { return }
      skills = above.skills
      standard = standard ?? above.standard
    }

    private mutating func add(_ word: Word) {
      switch word {
      case .tongue(let named): tongues += named
      case .skill(let skill): if !skills.contains(skill) { skills.append(skill) }
      case .standard(let named): standard = standard ?? named
      case .fluent: standard = .fluent
      case .other: break
      }
    }

    var languages: [Draft<LanguageRequirement>] {
      let skills: [LanguageRequirement.Skill?] = skills.isEmpty ? [nil] : skills
      return skills.flatMap { skill in
        tongues.map { tongue in
          var language = Draft<LanguageRequirement>()
          (language.language, language.skill, language.standard) = (tongue, skill, standard)
          return language
        }
      }
    }
  }
}
