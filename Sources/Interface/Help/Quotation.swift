/// The plain text of a document, for quoting its lines.
public struct Quotation: Hashable, Sendable {
  /// The file name, without folders.
  public let file: String
  /// Its lines, the first at index 0; nil if the file isn't available.
  public let lines: [String]?

  public init(file: String, lines: [String]?) {
    self.file = file
    self.lines = lines
  }

  /// The number of the last line that isn't empty.
  var lastLine: Int? { lines?.lastIndex { !$0.isEmpty }.map { $0 + 1 } }

  /// The numbers and words of the lines in a range that exist and aren't empty.
  func lines(_ range: ClosedRange<Int>) -> [(number: Int, words: String)] {
    guard let lines, range.lowerBound >= 1, range.lowerBound <= lines.count else { return [] }
    return (range.lowerBound...min(range.upperBound, lines.count)).map { ($0, lines[$0 - 1]) }.filter { !$0.words.isEmpty }
  }
}
