internal import TextLayout

/// Letters that may be the readings of Chinese characters: `wangaisyun`, `yun2 ji4 suan4`, `mbmmi yrj`.
///
/// A space or an apostrophe may only separate characters. So may a digit, the tone, which is optional. The last code may be unfinished,
/// even before a space, as more may follow. Text that fits several schemes is tried in each.
struct ReadingQuery: Hashable, Sendable {
  /// The fewest letters and tones: almost no name is shorter, and shorter text begins too many.
  private static let shortest = 3
  /// The most letters, which fit the bit set of places below.
  private static let longest = 60

  /// By letter: this letter and up to seven after it, packed as in a code.
  private let windows: [UInt64]
  /// The same with v for ü, which the table writes u.
  private let pinyinWindows: [UInt64]
  /// By letter: the letters up to the next space, tone or end, which no code passes.
  private let rooms: [Int]
  /// The tone typed after each letter; 0 for none.
  private let tones: [UInt8]

  /// Nil if it can't be readings: it has other characters, begins with a tone, or is too short or too long.
  init?(_ typed: String) {
    guard let spelling = Spelling(SearchFolding.fold(typed)), spelling.signs >= Self.shortest, spelling.letters.count <= Self.longest else {
      return nil
    }
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

  /// The first characters of names that this query can match.
  func initials(in table: ReadingTable) -> Set<Unicode.Scalar> {
    Set(table.characters.lazy.filter { table.codes[table.places(of: $0) ?? 0..<0].contains { fit(of: $0, at: 0) != .none } })
  }

  /// The match at a character of a folded name; nil if there is none.
  ///
  /// Each character may have any of its readings, all in one scheme. Of several matches, a finished last code wins, then fewer characters,
  /// then the earlier scheme. A character without readings ends the name.
  ///
  /// - Parameter name: its characters from there on.
  func match(_ name: some Sequence<Unicode.Scalar>, in table: ReadingTable) -> ReadingMatch? {
    var places = Places.start
    var partial: ReadingMatch?
    var count = 0
    for character in name {
      guard let codes = table.places(of: character) else { break }
      let step = step(from: places, over: codes, of: table)
      count += 1
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

  /// The places after one more character, and the first scheme in which the query ended within that character.
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

  /// The extent to which a code agrees with the letters at a place.
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

/// The characters of a name that match typed letters.
struct ReadingMatch: Hashable, Sendable {
  let scheme: ReadingScheme
  /// The number of characters that the letters match.
  let count: Int
  /// Whether the last character's code was finished.
  let isComplete: Bool
}

extension ReadingQuery {
  /// The typed text in parts: the letters, with each letter's tone and whether a code ends there.
  struct Spelling {
    private(set) var letters: [UInt8] = []
    private(set) var tones: [UInt8] = []
    private(set) var ends: [Bool] = []

    /// The number of letters and tones.
    var signs: Int { letters.count + tones.count { $0 > 0 } }

    /// Nil if there is anything but letters, spaces, apostrophes and tones right after a letter.
    init?(_ folded: String) {
      for scalar in folded.unicodeScalars {
        switch scalar {
        case "a"..."z": append(UInt8(truncatingIfNeeded: scalar.value))
        case "1"..."6": guard end(withTone: UInt8(truncatingIfNeeded: scalar.value - 0x30)) else { return nil }
        case " ", "'", "\u{2019}": endCode()
        default: return nil
        }
      }
    }

    private mutating func append(_ letter: UInt8) {
      letters.append(letter)
      tones.append(0)
      ends.append(false)
    }

    private mutating func end(withTone tone: UInt8) -> Bool {
      guard let last = ends.indices.last, !ends[last] else { return false }
      tones[last] = tone
      ends[last] = true
      return true
    }

    private mutating func endCode() {
      if let last = ends.indices.last { ends[last] = true }
    }
  }
}

extension ReadingQuery {
  /// The numbers of letters of a query that may be matched so far, in each scheme: one bit for each number.
  struct Places {
    private var bits = SIMD4<UInt64>()

    /// No letter is matched yet, in any scheme.
    static let start = Places(bits: SIMD4(repeating: 1))

    init() {}

    private init(bits: SIMD4<UInt64>) {
      self.bits = bits
    }

    var isEmpty: Bool { bits == SIMD4() }

    mutating func insert(_ place: Int, in scheme: ReadingScheme) {
      bits[scheme.rawValue] |= 1 << UInt64(place)
    }

    /// The first scheme that reaches a place.
    func scheme(at place: Int) -> ReadingScheme? {
      ReadingScheme.allCases.first { bits[$0.rawValue] & (1 << UInt64(place)) != 0 }
    }

    func forEach(in scheme: ReadingScheme, _ body: (Int) -> Void) {
      var left = bits[scheme.rawValue]
      while left != 0 {
        body(left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
