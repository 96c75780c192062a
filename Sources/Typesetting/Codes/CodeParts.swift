internal import TextLayout

/// A text in the parts that codes of one size hold.
///
/// Each can be read by itself, since telephones show one code after the other and forget the last: where there are several, each
/// begins with its number, such as "2/3", and ends where a line does, or else a word.
struct CodeParts {
  /// Nobody scans more.
  static let most = 20

  let texts: [String]

  /// - Parameter capacity: bytes in UTF-8 that a part may have, its number included.
  /// - Returns: nothing where more than ``most`` would be needed, or a character is larger than a part.
  init?(_ text: String, capacity: Int) {
    guard text.utf8.count > capacity else {
      texts = [text]
      return
    }
    guard text.utf8.count <= capacity * Self.most else { return nil }
    let widest = Self.head(Self.most, of: Self.most)
    let pieces = Self.pieces(of: text, capacity: capacity - widest.utf8.count)
    guard (2...Self.most).contains(pieces.count) else { return nil }
    texts = pieces.enumerated().map { Self.head($0.offset + 1, of: pieces.count) + $0.element }
    guard texts.allSatisfy({ $0.utf8.count <= capacity }) else { return nil }
  }

  private static func head(_ number: Int, of count: Int) -> String { "\(number)/\(count)\n" }

  /// As many whole lines in each as it holds.
  private static func pieces(of text: String, capacity: Int) -> [String] {
    lines(of: text, capacity: capacity).reduce(into: [String]()) { pieces, line in
      if let last = pieces.last, last.utf8.count + 1 + line.utf8.count <= capacity {
        pieces[pieces.count - 1] = last + "\n" + line
      } else if !line.isEmpty {
        pieces.append(line)
      }
    }
  }

  /// The lines, those that are too long broken where a line of a page may be.
  private static func lines(of text: String, capacity: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      line.utf8.count <= capacity ? [String(line)] : LineBreaker.wrap(String(line), toBytes: capacity)
    }
  }
}
