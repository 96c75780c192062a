public import Careers

extension ReadDocument {
  /// Lines that a catalogue keeps; the report has all.
  private static let mostLines = 500
  /// Characters of a line that it keeps.
  private static let mostWords = 300

  /// What wasn't understood, for the catalogue to show.
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
