public import Careers

/// The content of a careers page on an industry: a list of names, an overview, and occupations.
///
/// Everything keeps the document's words and line numbers. Anything that the page doesn't state is absent.
public struct CareersPage: Hashable, Sendable {
  public var title: Statement?
  public var listed: [Listed] = []
  public var overview: [Statement] = []
  public var occupations: [Occupation] = []
  /// What readers of the report should check.
  public var findings: [Finding] = []

  init() {}

  /// The listed names without an occupation on the page.
  public var listedWithoutPage: [Listed] { listed.filter(\.occupations.isEmpty) }

  /// A name in the list at the top of a page.
  public struct Listed: Hashable, Sendable {
    public var title: Text
    /// The indices of the page's occupations that it refers to.
    public var occupations: [Int] = []
    public var lines: ClosedRange<Int>
  }

  /// An occupation as a page describes it. Missing sections are absent or empty.
  public struct Occupation: Hashable, Sendable {
    public var title: Text
    /// From its title to the last line of its last section.
    public var lines: ClosedRange<Int>
    /// Its sections in order, each once, with empty ones.
    public var sections: [PageSection] = []
    /// Sentences among the duties that aren't duties, such as an introduction.
    public var dutiesProse: [Statement] = []
    public var duties: [Statement] = []
    public var hours: Hours?
    public var environment: WorkingEnvironment?
    public var traits: [Statement] = []
    /// As printed: from the lowest rung up.
    public var ladder: [Rung] = []
    public var entry: [Requirement] = []
    public var training: [Training] = []
    public var remarks: [Remark] = []

    init(title: Text, lines: ClosedRange<Int>) {
      self.title = title
      self.lines = lines
    }

    /// Its name in the report.
    public var name: String { title.words(in: .english) }
  }

  /// Working hours in the document's words, and their figures.
  public struct Hours: Hashable, Sendable {
    public var text: Text
    /// Absent without a figure in whole hours.
    public var figures: HoursFigures?
    public var irregular = false
    public var shift = false
    /// Whether the words say more than the figures, such as clock times.
    public var saysMore = false
    public var lines: ClosedRange<Int>
  }

  /// A number of hours; a single figure is both ends.
  public struct HoursFigures: Hashable, Sendable {
    public var from: Int
    public var to: Int
    /// The period of the hours; absent if not stated.
    public var period: PayPeriod?
    public var wording: FigureWording?
  }

  /// A job title on a promotion ladder, and its pay.
  public struct Rung: Hashable, Sendable {
    public var title: Text
    /// The document's words on pay.
    public var payText: Text?
    /// Absent if the words aren't an amount of money.
    public var pay: PayFigures?
    /// Whether the words say more than the figures, such as "plus commission".
    public var saysMore = false
    public var lines: ClosedRange<Int>
  }

  /// An amount of money as stated; nothing is converted.
  public struct PayFigures: Hashable, Sendable {
    public var from: Int
    /// Absent if open-ended; a single figure is both ends.
    public var to: Int?
    /// An ISO 4217 code; absent if not stated, as after "$".
    public var currency: String?
    public var period: PayPeriod?
    public var wording: FigureWording?

    public init(from: Int, to: Int?, currency: String? = nil, period: PayPeriod? = nil, wording: FigureWording? = nil) {
      self.from = from
      self.to = to
      self.currency = currency
      self.period = period
      self.wording = wording
    }
  }

  /// An entry requirement: the document's words, and terms that can be compared.
  public struct Requirement: Hashable, Sendable {
    public var kind: EntryRequirementKind
    public var text: Text
    /// Any of these is enough.
    public var awards: [StatedName] = []
    public var certifications: [StatedName] = []
    public var examinations: [StatedName] = []
    public var results: [ExaminationResult] = []
    public var fields: [StatedName] = []
    public var years: YearsOfExperience?
    public var languages: [LanguageNamed] = []
    /// Products and programming languages.
    public var names: [String] = []
    public var preferred = false
    public var fieldsPreferred = false
    public var fieldsOrRelated = false
    public var orAbove = false
    public var orEquivalent = false
    public var asksForMore = false
    public var lines: ClosedRange<Int>
  }

  /// A language that a requirement names; its skill may be absent.
  public struct LanguageNamed: Hashable, Sendable {
    public var language: LanguageRequirement.Tongue
    public var skill: LanguageRequirement.Skill?
    public var standard: LanguageRequirement.Standard?
  }

  /// A heading of training, and the courses under it.
  public struct Training: Hashable, Sendable {
    /// Absent for courses without a heading.
    public var heading: Statement?
    public var awards: [StatedName]
    /// Whether the heading says more than its awards.
    public var saysMore: Bool
    public var courses: [Course] = []
    /// The heading and its courses.
    public var lines: ClosedRange<Int>

    public var title: Text? { heading?.text }
  }

  /// A course that an occupation lists.
  public struct Course: Hashable, Sendable {
    public var title: Text
    /// Absent if the line names none.
    public var institution: Text?
    /// The award in its title.
    public var award: StatedName?
    public var lines: ClosedRange<Int>
  }

  /// A note or remark of the document.
  public struct Remark: Hashable, Sendable {
    /// Absent if it is of no known kind.
    public var kind: RemarkKind?
    /// The section that it is in or about.
    public var about: RecordPart?
    /// Without the word that marks it as a remark.
    public var text: Text
    /// What pay varies by.
    public var by: [String] = []
    /// Official names in it.
    public var names: [String] = []
    public var lines: ClosedRange<Int>
  }

  /// Something that readers of the report should check.
  public struct Finding: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// A listed name that has no page.
      case listedWithoutPage
      /// An occupation whose title isn't listed: the line may not be a title.
      case titleNotListed
      /// A rung without pay: the line may not be a job title.
      case rungWithoutPay
      /// Words on pay without a valid amount of money.
      case payIsNotMoney
      /// Words on pay that say more than the figures.
      case moreIsSaidOfPay
      /// Hours without a figure.
      case hoursWithoutFigure
      /// A heading of training that names no award.
      case headingWithoutAward
      /// A course line that doesn't separate institution and course.
      case courseWithoutInstitution
      /// The text ends within an occupation, before these sections.
      case cut(missing: [PageSection])
      /// The text begins within an occupation.
      case beginningIsCut
    }

    public var kind: Kind
    /// The words in question.
    public var words: String
    public var occupation: String?
    public var lines: ClosedRange<Int>
  }
}

// MARK: Recognition

extension CareersPage {
  /// How much a text looks like a careers page.
  public struct Evidence: Hashable, Sendable {
    /// How many lines head each section.
    public let headings: [PageSection: Int]

    init(_ headings: [SectionHeading?]) {
      let sections = headings.compactMap { $0?.section }.filter { $0 != .remarks }
      self.headings = Dictionary(sections.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Whether there are headings of two sections, which no other family has.
    public var isConvincing: Bool { headings.count > 1 }

    /// One heading of each section in each language, for the message that refuses a text.
    public static var lookedFor: [String] {
      PageSection.allCases.filter { $0 != .remarks }.flatMap {
        Array(SectionHeading.wordings(of: $0).prefix(1)) + SectionHeading.chinese(of: $0).prefix(1)
      }
    }
  }

  public static func evidence(in text: SourceText) -> Evidence { Evidence(text.inked.map(SectionHeading.init)) }
}

// MARK: What the list and the end of a page tell

extension CareersPage {
  /// Finds the occupations that each listed name refers to: those of that title, otherwise those whose titles end in it, in the singular or plural.
  mutating func match() {
    var exact: [String: [Int]] = [:]
    var endings: [String: [Int]] = [:]
    for (place, occupation) in occupations.enumerated() {
      for title in occupation.title.folded {
        Self.add(place, to: &exact[title, default: []])
        for ending in Self.endings(of: title) { Self.add(place, to: &endings[ending, default: []]) }
      }
    }
    for place in listed.indices {
      let names = listed[place].title.folded
      let found =
        names.lazy.compactMap { exact[$0] ?? exact[Self.singular($0)] }.first
        ?? names.lazy.compactMap { endings[$0] ?? endings[Self.singular($0)] }.first
      listed[place].occupations = found ?? []
    }
  }

  /// The occupations that no listed name refers to, if there is a list.
  var titlesNotListed: [Occupation] {
    let matched = Set(listed.flatMap(\.occupations))
    return listed.isEmpty ? [] : occupations.indices.filter { !matched.contains($0) }.map { occupations[$0] }
  }

  /// A title that is the same in both languages counts once.
  private static func add(_ place: Int, to places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  /// The endings of a title: whole words, or at least two Chinese characters.
  private static func endings(of title: String) -> [String] {
    if title.hasHan { return (2..<max(2, min(title.count, 20))).map { String(title.suffix($0)) } }
    let words = title.split(separator: " ").prefix(20)
    return words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
  }

  private static func singular(_ name: String) -> String {
    name.hasSuffix("s") ? String(name.dropLast()) : name
  }

  /// Reports a text that ends within its last occupation: the last sections of every other one are missing.
  ///
  /// A page of one occupation is compared with the usual order of sections.
  var cut: Finding? {
    guard let last = occupations.last, let end = last.sections.last else { return nil }
    let others = occupations.dropLast().map(\.sections)
    let usual = others.first ?? PageSection.allCases.filter { $0 != .remarks }
    let expected = usual.filter { section in section != .remarks && others.allSatisfy { $0.contains(section) } }
    guard let place = expected.firstIndex(of: end) else { return nil }
    let missing = expected[(place + 1)...].filter { !last.sections.contains($0) }
    guard !missing.isEmpty, missing.count == expected.count - place - 1 else { return nil }
    return Finding(
      kind: .cut(missing: missing), words: last.name, occupation: last.name, lines: last.lines.upperBound...last.lines.upperBound)
  }
}

extension Text {
  /// The names of both languages in the form that is compared.
  fileprivate var folded: [String] {
    [english, traditionalChinese].compactMap(\.self).map(NameFolding.fold)
  }
}
