/// The plain text of a document, to quote its lines from.
public struct Quotation: Hashable, Sendable {
  /// The name of its file, without folders.
  public let file: String
  /// Its lines, the first at index 0; absent where the file isn't at hand.
  public let lines: [String]?

  public init(file: String, lines: [String]?) {
    self.file = file
    self.lines = lines
  }

  /// The number of the last line that says something.
  var lastLine: Int? { lines?.lastIndex { !$0.isEmpty }.map { $0 + 1 } }

  /// The numbers and words of those lines of a range that exist and say something.
  func lines(_ range: ClosedRange<Int>) -> [(number: Int, words: String)] {
    guard let lines, range.lowerBound >= 1, range.lowerBound <= lines.count else { return [] }
    return (range.lowerBound...min(range.upperBound, lines.count)).map { ($0, lines[$0 - 1]) }.filter { !$0.words.isEmpty }
  }
}
