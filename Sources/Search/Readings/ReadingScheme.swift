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
