public import Careers

/// Lines that an import didn't understand for one reason, one after the other.
public struct UnreadPassage: Hashable, Sendable {
  /// The title of the document that they stand in.
  public let document: Text
  public let lines: [UnreadLine]

  /// From the first to the last of them.
  public var range: ClosedRange<Int> { (lines.first?.number ?? 0)...max(lines.first?.number ?? 0, lines.last?.number ?? 0) }

  /// What they say, one after the other.
  public var words: String { lines.map(\.words).joined(separator: " / ") }

  var reason: String { lines.first?.reason ?? "" }
}

extension UnreadPassage {
  static func all(of document: Document) -> [UnreadPassage] {
    document.unread.reduce(into: [[UnreadLine]]()) { passages, line in
      if let last = passages.last?.last, last.reason == line.reason, last.number < line.number {
        passages[passages.count - 1].append(line)
      } else {
        passages.append([line])
      }
    }.map { UnreadPassage(document: document.title, lines: $0) }
  }
}
