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

/// What a name has in common with letters that were typed for it.
public struct ReadingMatch: Hashable, Sendable {
  public let scheme: ReadingScheme
  /// How many characters of the name the letters stand for.
  public let count: Int
  /// Whether the last character's code was typed to its end.
  public let isComplete: Bool

  public init(scheme: ReadingScheme, count: Int, isComplete: Bool) {
    self.scheme = scheme
    self.count = count
    self.isComplete = isComplete
  }
}

extension ReadingQuery {
  /// What was typed, apart: the letters, and behind each of them its tone and whether the code ends there.
  struct Spelling {
    private(set) var letters: [UInt8] = []
    private(set) var tones: [UInt8] = []
    private(set) var ends: [Bool] = []

    /// Nil where anything else was typed than letters, spaces, apostrophes, and tones right behind a letter.
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
  /// How many letters of a query may be explained so far, in each scheme: a bit for each number of letters.
  struct Places {
    private var bits = SIMD4<UInt64>()

    /// No letter is explained yet, whatever the scheme.
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
