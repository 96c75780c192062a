/// One code of a character: a syllable with its tone, or the keys of its shape.
struct ReadingCode: Hashable, Sendable {
  /// The most letters that a code can have: `zhuang`, `gwaang`.
  static let longest = 6

  let scheme: ReadingScheme
  /// The small letters, the first in the lowest byte, so that a query compares all of them at once.
  let letters: UInt64
  let length: Int
  /// Zero where the scheme has none.
  let tone: UInt8

  /// Reads `wan4` or `mbmmi`; nil where it isn't one to six small letters and a tone that the scheme has.
  init?(_ bytes: ArraySlice<UInt8>, scheme: ReadingScheme) {
    var spelling = bytes
    if let tones = scheme.tones {
      guard let last = spelling.popLast(), last >= UInt8(ascii: "0"), tones.contains(last - UInt8(ascii: "0")) else { return nil }
      tone = last - UInt8(ascii: "0")
    } else {
      tone = 0
    }
    guard (1...Self.longest).contains(spelling.count), spelling.allSatisfy(Self.isLetter) else { return nil }
    self.scheme = scheme
    length = spelling.count
    letters = Self.packed(spelling)
  }

  private init(quick letters: UInt64, length: Int) {
    scheme = .quick
    self.letters = letters
    self.length = length
    tone = 0
  }

  /// The code in Quick that follows from one in Cangjie.
  var quick: ReadingCode {
    let first = letters & 0xFF
    if length == 1 { return ReadingCode(quick: first, length: 1) }
    let last = letters >> UInt64(8 * (length - 1))
    return ReadingCode(quick: first | last << 8, length: 2)
  }

  /// As a line of the table spells it.
  var text: String {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: letters >> UInt64(8 * $0)) }
    return String(decoding: bytes, as: UTF8.self) + (tone == 0 ? "" : String(tone))
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Up to eight letters in one number, the first in the lowest byte; those beyond are left out.
  static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// A way to write Chinese characters with Latin letters, in the order in which a match is taken for one or the other.
public enum ReadingScheme: Int, CaseIterable, Hashable, Sendable {
  /// Cantonese by sound, as the Linguistic Society of Hong Kong spells it (1993).
  case jyutping
  /// Mandarin by sound (ISO 7098).
  case pinyin
  /// A character's shape by up to five keys.
  case cangjie
  /// A character's shape by the first and the last key of Cangjie.
  case quick

  /// The tones that a syllable can have; none where the code is one of shape.
  var tones: ClosedRange<UInt8>? {
    switch self {
    case .jyutping: 1...6
    case .pinyin: 1...5
    case .cangjie, .quick: nil
    }
  }
}
