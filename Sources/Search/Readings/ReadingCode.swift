/// One code of a character: a syllable with its tone, or the keys of its shape.
struct ReadingCode: Hashable, Sendable {
  /// The most letters of a code: `zhuang`, `gwaang`.
  static let longest = 6

  let scheme: ReadingScheme
  /// The lower-case letters, the first in the lowest byte, so that a query compares all of them at once.
  let letters: UInt64
  let length: Int
  /// 0 if the scheme has no tones.
  let tone: UInt8

  /// Parses `wan4` or `mbmmi`; nil unless it is one to six lower-case letters and a tone of the scheme.
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

  /// The Quick code that follows from a Cangjie code.
  var quick: ReadingCode {
    let first = letters & 0xFF
    if length == 1 { return ReadingCode(quick: first, length: 1) }
    let last = letters >> UInt64(8 * (length - 1))
    return ReadingCode(quick: first | last << 8, length: 2)
  }

  /// The code as the table spells it.
  var text: String {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: letters >> UInt64(8 * $0)) }
    return String(decoding: bytes, as: UTF8.self) + (tone == 0 ? "" : String(tone))
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Up to eight letters in one number, the first in the lowest byte; more are left out.
  static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// A way to type Chinese characters with Latin letters, the preferred one first if several match.
public enum ReadingScheme: Int, CaseIterable, Hashable, Sendable {
  /// Cantonese by sound, in the spelling of the Linguistic Society of Hong Kong (1993).
  case jyutping
  /// Mandarin by sound (ISO 7098).
  case pinyin
  /// A character's shape by up to five keys.
  case cangjie
  /// A character's shape by the first and last key of Cangjie.
  case quick

  /// The tones of a syllable; nil for codes by shape.
  var tones: ClosedRange<UInt8>? {
    switch self {
    case .jyutping: 1...6
    case .pinyin: 1...5
    case .cangjie, .quick: nil
    }
  }
}
