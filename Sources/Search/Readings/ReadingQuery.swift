internal import TextLayout

/// Letters that may be the readings of Chinese characters: `wangaisyun`, `yun2 ji4 suan4`, `mbmmi yrj`.
///
/// A space or an apostrophe stands only between characters; so does a digit, the tone, which may be left out behind any of them.
/// The last character's code may be typed in part, even with a space behind it, as more may be on its way. What could be typed in
/// several schemes is tried in each.
public struct ReadingQuery: Hashable, Sendable {
  /// How many letters a query has. A single one could begin any name; more than these don't fit the set of places below.
  public static let lengths = 2...60

  /// From each letter on, this one and up to seven more, as a code holds its letters.
  private let windows: [UInt64]
  /// The same where v is typed for ü, which the table writes u.
  private let pinyinWindows: [UInt64]
  /// From each letter on, how many there are up to the next space, tone or end: no code goes beyond.
  private let rooms: [Int]
  /// The tone typed behind each letter; zero where there is none.
  private let tones: [UInt8]

  /// Nil where it can't be readings: it holds something else, begins with a tone, or is too short or too long.
  public init?(_ typed: String) {
    guard let spelling = Spelling(SearchFolding.fold(typed)), Self.lengths.contains(spelling.letters.count) else { return nil }
    windows = Self.windows(over: spelling.letters)
    pinyinWindows = Self.windows(over: spelling.letters.map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 })
    tones = spelling.tones
    var rooms: [Int] = []
    for ends in spelling.ends.reversed() {
      rooms.append(ends ? 1 : (rooms.last ?? 0) + 1)
    }
    self.rooms = rooms.reversed()
  }

  private static func windows(over letters: [UInt8]) -> [UInt64] {
    letters.indices.map { ReadingCode.packed(letters[$0...]) }
  }

  /// The characters with which a name can begin that this query finds.
  public func initials(in table: ReadingTable) -> Set<Unicode.Scalar> {
    Set(table.characters.lazy.filter { table.codes[table.places(of: $0) ?? 0..<0].contains { fit(of: $0, at: 0) != .none } })
  }

  /// The beginning of a folded name, from one of its characters on, that this query stands for; nil where there is none.
  ///
  /// Each character is read in any of its ways, all of them in one scheme. Where several readings are possible, codes typed to
  /// their end win over one typed in part, then fewer characters, then the scheme that stands first. A character without
  /// readings ends the name.
  public func match(_ name: ArraySlice<Unicode.Scalar>, from start: Int, in table: ReadingTable) -> ReadingMatch? {
    var places = Places.start
    var partial: ReadingMatch?
    for index in start..<name.endIndex {
      guard let codes = table.places(of: name[index]) else { break }
      let step = step(from: places, over: codes, of: table)
      let count = index - start + 1
      if let scheme = step.places.scheme(at: tones.count) {
        return ReadingMatch(scheme: scheme, count: count, isComplete: true)
      }
      if partial == nil, let scheme = step.partial {
        partial = ReadingMatch(scheme: scheme, count: count, isComplete: false)
      }
      if step.places.isEmpty { break }
      places = step.places
    }
    return partial
  }

  /// Where the query may stand after one more character, and the first scheme in which it ended within that character.
  private func step(
    from places: Places, over codes: Range<Int>, of table: ReadingTable
  ) -> (places: Places, partial: ReadingScheme?) {
    var next = Places()
    var partial: ReadingScheme?
    for index in codes {
      let code = table.codes[index]
      places.forEach(in: code.scheme) { place in
        switch fit(of: code, at: place) {
        case .none: break
        case .whole: next.insert(place + code.length, in: code.scheme)
        case .partial: partial = partial ?? code.scheme
        }
      }
    }
    return (next, partial)
  }

  private enum Fit {
    case none, partial, whole
  }

  /// How far a code agrees with the letters from a place on.
  private func fit(of code: ReadingCode, at place: Int) -> Fit {
    guard place < rooms.count else { return .none }
    let room = rooms[place]
    let length = min(code.length, room)
    let window = code.scheme == .pinyin ? pinyinWindows[place] : windows[place]
    let mask: UInt64 = (1 << UInt64(8 * length)) - 1
    guard (window ^ code.letters) & mask == 0 else { return .none }
    let tone = tones[place + length - 1]
    if length == code.length { return tone == 0 || tone == code.tone ? .whole : .none }
    return tone == 0 && place + room == rooms.count ? .partial : .none
  }
}
