internal import TextLayout

/// What of a name on the screen a query matched, to be underlined.
public struct Highlight: Sendable {
  private let query: SearchQuery
  private let reading: ReadingQuery?
  private let readings: ReadingTable

  init(_ query: SearchQuery, readings: ReadingTable) {
    self.query = query
    self.readings = readings
    reading = ReadingQuery(query.text)
  }

  /// The stretches of a name that match, in Unicode scalars from its beginning, none of them touching another.
  public func ranges(in name: String) -> [Range<Int>] {
    let folded = FoldedName(name)
    return whole(in: folded) ?? Self.joined(words(in: folded).flatMap(\.self))
  }

  /// Whether a name shows all that was typed, be it by its reading.
  public func isComplete(in name: String) -> Bool { whole(in: FoldedName(name)) != nil }

  /// What matches where all of the query does: the words together, each of them, or their reading.
  private func whole(in name: FoldedName) -> [Range<Int>]? {
    let together = name.ranges(of: query.whole)
    if !together.isEmpty { return together }
    let words = words(in: name)
    if words.allSatisfy({ !$0.isEmpty }) { return Self.joined(words.flatMap(\.self)) }
    return readingRange(in: name).map { [$0] }
  }

  private func words(in name: FoldedName) -> [[Range<Int>]] {
    query.words.map { ranges(of: $0, in: name) }
  }

  /// Where a word begins a word of the name, else where it stands within one, else what is like it.
  private func ranges(of word: QueryWord, in name: FoldedName) -> [Range<Int>] {
    let begun = name.ranges(of: word.bytes)
    if !begun.isEmpty { return begun }
    if word.isLatin { return name.ranges(within: word.bytes) ?? name.ranges(near: word.bytes, slips: word.slips) }
    return name.range(near: word.characters, slips: word.slips).map { [$0] } ?? []
  }

  private func readingRange(in name: FoldedName) -> Range<Int>? {
    guard let reading else { return nil }
    let scalars = name.scalars[...]
    for start in scalars.indices {
      if let match = reading.match(scalars, from: start, in: readings) { return name.range(ofScalars: start..<start + match.count) }
    }
    return nil
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}

extension Finder {
  /// What shows how names match a query.
  public func highlight(_ query: SearchQuery) -> Highlight { Highlight(query, readings: readings) }
}
