/// A published text that was read: what it says, and what became of each of its lines.
public struct ReadDocument: Sendable {
  /// Something that a reader of the report should look at.
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
  /// - Returns: nothing where the text is of neither family.
  public init?(_ text: SourceText, file: String) {
    guard let family = DocumentFamily(text) else { return nil }
    self.family = family
    self.text = text
    let damage = Self.damage(of: text)
    switch family {
    case .careersPage:
      let (page, account) = CareersPage.read(text)
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

  /// The lines in which bytes were no characters.
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
