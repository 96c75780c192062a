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
    switch family {
    case .careersPage:
      let (page, account) = CareersPage.read(text)
      document = PublishedDocument(file: file, content: .careersPage(page))
      self.account = account.complete(for: text)
      findings = page.findings.map { Finding(line: $0.lines.lowerBound, message: $0.message) }.sorted { $0.line < $1.line }
    case .pathway:
      let (pathway, account) = PathwayDocument.read(text)
      document = PublishedDocument(file: file, content: .pathway(pathway))
      self.account = account.complete(for: text)
      findings = pathway.findings.map { Finding(line: $0.lines.first ?? 0, message: $0.description) }
    }
  }
}

extension CareersPage.Finding {
  fileprivate var message: String {
    let place = occupation.map { " (\($0))" } ?? ""
    return switch kind {
    case .listedWithoutPage: "“\(words)” is listed without a page of its own"
    case .payIsNotMoney: "“\(words)” is no amount of money: its words are kept" + place
    case .moreIsSaidOfPay: "more is said of pay than its figures: “\(words)”" + place
    case .hoursWithoutFigure: "“\(words)” gives no figure for hours: its words are kept" + place
    case .courseWithoutInstitution: "“\(words)” doesn't tell institution from course: its words are kept" + place
    case .cut(let missing): "the text ends within “\(words)”: no \(missing.map(\.rawValue).joined(separator: ", "))"
    case .beginningIsCut: "the text begins within an occupation, with “\(words)”"
    }
  }
}
