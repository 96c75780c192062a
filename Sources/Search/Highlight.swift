internal import TextLayout

/// The parts of a name that match a query, to be underlined.
public struct Highlight: Sendable {
  private let query: SearchQuery
  private let reading: ReadingQuery?
  private let readings: ReadingTable

  init(_ query: SearchQuery, readings: ReadingTable) {
    self.query = query
    self.readings = readings
    reading = ReadingQuery(query.text)
  }

  /// The matching ranges of a name, in Unicode scalars from its beginning. They don't touch each other.
  public func ranges(in name: String) -> [Range<Int>] {
    let folded = FoldedName(name)
    return whole(in: folded) ?? Self.joined(words(in: folded).flatMap(\.self))
  }

  /// Whether a name shows all of the query, perhaps by its reading.
  public func isComplete(in name: String) -> Bool { whole(in: FoldedName(name)) != nil }

  /// The ranges where all of the query matches: as a phrase, word by word, or by its reading.
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

  /// Where a word begins a word of the name; else where it is inside one; else words similar to it.
  private func ranges(of word: QueryWord, in name: FoldedName) -> [Range<Int>] {
    let begun = name.ranges(of: word.bytes)
    if !begun.isEmpty { return begun }
    if word.isLatin { return name.ranges(within: word.bytes) ?? name.ranges(near: word.bytes, slips: word.slips) }
    return name.range(near: word.characters, slips: word.slips).map { [$0] } ?? []
  }

  private func readingRange(in name: FoldedName) -> Range<Int>? {
    guard let reading else { return nil }
    let scalars = name.scalars
    for start in scalars.indices {
      if let match = reading.match(scalars[start...], in: readings) { return name.range(ofScalars: start..<start + match.count) }
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
  /// The highlighter for names that match a query.
  public func highlight(_ query: SearchQuery) -> Highlight { Highlight(query, readings: readings) }
}

/// A name as search sees it, with each byte's place in the written name.
struct FoldedName {
  private var bytes: [UInt8] = []
  /// The Unicode scalar of the written name, by byte.
  private var origins: [Int] = []
  /// The bytes where words begin; each Chinese character is a word.
  private var starts: [Int] = []
  /// The folded characters, and the byte where each begins.
  private(set) var scalars: [Unicode.Scalar] = []
  private var scalarStarts: [Int] = []

  init(_ name: String) {
    var isWithinWord = false
    for (origin, scalar) in name.unicodeScalars.enumerated() {
      let folded = SearchTokens.tokens(of: String(scalar)).joined()
      let isWide = CellWidth.of(scalar) > 1 && folded.utf8.count > 1
      if !folded.isEmpty, !isWithinWord || isWide { starts.append(bytes.count) }
      isWithinWord = !folded.isEmpty && !isWide
      for scalar in folded.unicodeScalars {
        scalars.append(scalar)
        scalarStarts.append(bytes.count)
        for byte in String(scalar).utf8 {
          bytes.append(byte)
          origins.append(origin)
        }
      }
    }
  }

  /// The ranges where some bytes begin a word of the name.
  func ranges(of wanted: [UInt8]) -> [Range<Int>] {
    guard !wanted.isEmpty else { return [] }
    return starts.filter { bytes[$0...].starts(with: wanted) }.map { range(ofBytes: $0..<$0 + wanted.count) }
  }

  /// The first range of some bytes, perhaps inside a word.
  func ranges(within wanted: [UInt8]) -> [Range<Int>]? {
    guard !wanted.isEmpty, let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
    return [range(ofBytes: start..<start + wanted.count)]
  }

  /// The Latin words within a number of slips of what was typed.
  func ranges(near wanted: [UInt8], slips: Int) -> [Range<Int>] {
    guard slips > 0 else { return [] }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }.filter { word in
      EditDistance.between(wanted, Array(bytes[word]), limit: slips, extent: .beginning) != nil
    }.map { range(ofBytes: $0) }
  }

  /// The shortest run of Chinese characters within a number of slips of what was typed.
  func range(near wanted: [Unicode.Scalar], slips: Int) -> Range<Int>? {
    guard slips > 0 else { return nil }
    let lengths = [wanted.count] + (1...slips).flatMap { [wanted.count - $0, wanted.count + $0] }
    for length in lengths where length > 0 && length <= scalars.count {
      for start in 0...scalars.count - length {
        let stretch = start..<start + length
        if EditDistance.between(wanted, Array(scalars[stretch]), limit: slips) != nil { return range(ofScalars: stretch) }
      }
    }
    return nil
  }

  /// The range of some folded characters in the written name.
  func range(ofScalars stretch: Range<Int>) -> Range<Int> {
    let end = stretch.upperBound < scalarStarts.count ? scalarStarts[stretch.upperBound] : bytes.count
    return range(ofBytes: scalarStarts[stretch.lowerBound]..<end)
  }

  private func range(ofBytes stretch: Range<Int>) -> Range<Int> {
    origins[stretch.lowerBound]..<origins[stretch.upperBound - 1] + 1
  }
}
