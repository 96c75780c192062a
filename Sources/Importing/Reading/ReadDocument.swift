package import Careers
package import CheckedYAML

/// A published text that was read: its content and the use of each line.
public struct ReadDocument: Sendable {
  package enum Content: Hashable, Sendable {
    case careersPage(CareersPage)
    case pathway(PathwayDocument)
  }

  package let content: Content
  public let text: SourceText
  public let account: LineAccount

  /// - Returns: nil if the text is of neither family.
  public init?(_ text: SourceText) {
    let headings = text.nonblankLines.map(SectionHeading.init)
    guard let family = DocumentFamily(CareersPage.Evidence(headings), PathwayDocument.marks(in: text)) else { return nil }
    self.text = text
    switch family {
    case .careersPage:
      let (page, account) = CareersPage.read(text, headings: headings)
      content = .careersPage(page)
      self.account = account
    case .pathway:
      let (pathway, account) = PathwayDocument.read(text)
      content = .pathway(pathway)
      self.account = account
    }
  }

  public var family: DocumentFamily {
    switch content {
    case .careersPage: .careersPage
    case .pathway: .pathway
    }
  }

  /// The findings for readers of the report: damage first, then the rest in the order of lines.
  package var diagnostics: [Diagnostic] { (damage.map { [$0] } ?? []) + account.diagnostics }

  private static let maxLinesNamed = 5

  /// The lines with bytes that weren't characters.
  private var damage: Diagnostic? {
    let lines = text.nonblankLines.filter { $0.words.unicodeScalars.contains("\u{FFFD}") }.map(\.number)
    guard let first = lines.first else { return nil }
    let others = lines.dropFirst().prefix(Self.maxLinesNamed).map(String.init).joined(separator: ", ")
    let rest = lines.count - 1 - Self.maxLinesNamed
    let places =
      lines.count == 1 ? "here" : "here and in \(lines.count == 2 ? "line" : "lines") \(others)" + (rest > 0 ? " and \(rest) more" : "")
    return Diagnostic("bytes that aren't characters are shown as \u{FFFD} \(places)", at: Place(file: text.file, line: first))
  }
}

extension ReadDocument {
  /// The most lines that a catalogue keeps; the report has all of them.
  private static let maxLines = 500
  /// The most characters of a line that it keeps.
  private static let maxCharacters = 300

  /// The lines that weren't understood, for the catalogue to show.
  package var unread: [UnreadLine] {
    let lines = account.notUnderstood.prefix(Self.maxLines)
    let words = Dictionary(text.nonblankLines.map { ($0.number, $0.words) }) { first, _ in first }
    return lines.map { UnreadLine(number: $0.line, words: Self.shortened(words[$0.line] ?? ""), reason: $0.reason) }
  }

  private static func shortened(_ words: String) -> String {
    let beginning = words.prefix(maxCharacters)
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

  /// The marks of the family, for the message that refuses a text.
  public var lookedFor: [String] {
    switch self {
    case .careersPage: CareersPage.Evidence.lookedFor
    case .pathway: PathwayDocument.Mark.allCases.map(\.description)
    }
  }
}
