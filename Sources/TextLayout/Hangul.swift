/// Hangul syllables, which NFC composes by arithmetic (UAX #15).
enum Hangul {
  /// Whether a consonant takes a vowel, or a syllable without a final consonant takes one.
  static func composes(_ first: Unicode.Scalar, with second: Unicode.Scalar) -> Bool {
    switch (first.value, second.value) {
    case (0x1100...0x1112, 0x1161...0x1175): true
    case (0xAC00...0xD7A3, 0x11A8...0x11C2): (first.value - 0xAC00).isMultiple(of: 28)
    default: false
    }
  }
}
