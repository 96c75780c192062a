public import Careers

/// A published text that was read: its content and the use of each line.
public struct ReadDocument: Sendable {
  /// Something that readers of the report should check.
  public struct Finding: Hashable, Sendable {
    public let line: Int
    public let message: String
  }

  public let document: PublishedDocument
  public let family: DocumentFamily
  public let text: SourceText
  public let account: LineAccount
  public let findings: [Finding]

  /// - Parameter file: the name of the text's file, without folders.
  /// - Returns: nil if the text is of neither family.
  public init?(_ text: SourceText, file: String) {
    let headings = text.inked.map(SectionHeading.init)
    guard let family = DocumentFamily(CareersPage.Evidence(headings), PathwayDocument.marks(in: text)) else { return nil }
    self.family = family
    self.text = text
    let damage = Self.damage(of: text)
    switch family {
    case .careersPage:
      let (page, account) = CareersPage.read(text, headings: headings)
      document = PublishedDocument(file: file, content: .careersPage(page))
      self.account = account
      findings = damage + page.findings.map { Finding(line: $0.lines.lowerBound, message: $0.message) }.sorted { $0.line < $1.line }
    case .pathway:
      let (pathway, account) = PathwayDocument.read(text)
      document = PublishedDocument(file: file, content: .pathway(pathway))
      self.account = account
      findings = damage + pathway.findings.map { Finding(line: $0.lines.first ?? 0, message: $0.description) }
    }
  }

  private static let mostLinesNamed = 5

  /// Reports the lines with bytes that weren't characters.
  private static func damage(of text: SourceText) -> [Finding] {
    let lines = text.inked.filter { $0.words.unicodeScalars.contains("\u{FFFD}") }.map(\.number)
    guard let first = lines.first else { return [] }
    let others = lines.dropFirst().prefix(mostLinesNamed).map(String.init).joined(separator: ", ")
    let rest = lines.count - 1 - mostLinesNamed
    let places =
      lines.count == 1 ? "here" : "here and in \(lines.count == 2 ? "line" : "lines") \(others)" + (rest > 0 ? " and \(rest) more" : "")
    return [Finding(line: first, message: "bytes that are no characters stand as \u{FFFD} \(places)")]
  }
}

extension CareersPage.Finding {
  fileprivate var message: String {
    let place = occupation.map { " (\($0))" } ?? ""
    return switch kind {
    case .listedWithoutPage: "“\(words)” is listed without a page of its own"
    case .titleNotListed: "“\(words)” has a page and isn't among the names listed: is it the title of an occupation?"
    case .rungWithoutPay: "“\(words)” stands in the ladder without a word on pay: is it a job title?" + place
    case .payIsNotMoney: "“\(words)” is no amount of money: its words are kept" + place
    case .moreIsSaidOfPay: "more is said of pay than its figures: “\(words)”" + place
    case .hoursWithoutFigure: "“\(words)” gives no figure for hours: its words are kept" + place
    case .headingWithoutAward:
      "“\(words)” names no award that is known: its words are kept, and courses stand under the awards of their titles" + place
    case .courseWithoutInstitution: "“\(words)” doesn't tell institution from course: its words are kept" + place
    case .cut(let missing): "the text ends within “\(words)”: no \(missing.map(\.rawValue).joined(separator: ", "))"
    case .beginningIsCut: "the text begins within an occupation, with “\(words)”"
    }
  }
}

extension ReadDocument {
  /// Lines that a catalogue keeps; the report has all of them.
  private static let mostLines = 500
  /// Characters of a line that it keeps.
  private static let mostWords = 300

  /// The lines that weren't understood, for the catalogue to show.
  public var unread: [UnreadLine] {
    let lines = account.notUnderstood.prefix(Self.mostLines)
    let words = Dictionary(text.inked.map { ($0.number, $0.words) }) { first, _ in first }
    return lines.map { UnreadLine(number: $0.line, words: Self.shortened(words[$0.line] ?? ""), reason: $0.reason) }
  }

  private static func shortened(_ words: String) -> String {
    let beginning = words.prefix(mostWords)
    return beginning.endIndex == words.endIndex ? words : beginning + "…"
  }
}

/// A family of published documents.
public enum DocumentFamily: String, Codable, CaseIterable, Hashable, Sendable {
  case careersPage = "careers-page"
  case pathway

  /// The family of a text; nil if it is of neither.
  init?(_ evidence: CareersPage.Evidence, _ marks: [PathwayDocument.Mark: Int]) {
    switch (evidence.isConvincing, PathwayDocument.isRecognised(by: marks)) {
    case (true, false): self = .careersPage
    case (false, true): self = .pathway
    case (true, true): self = evidence.headings.values.reduce(0, +) > marks.count ? .careersPage : .pathway
    case (false, false): return nil
    }
  }

  /// What the family is recognised by, for the message that refuses a text.
  public var lookedFor: [String] {
    switch self {
    case .careersPage: CareersPage.Evidence.lookedFor
    case .pathway: PathwayDocument.Mark.allCases.map(\.description)
    }
  }
}
