/// The letters and digits that a word has, each at most once: what tells quickly that two words are too far apart.
struct LetterSet {
  private var bits: UInt64 = 0

  init(_ word: some Sequence<UInt8>) {
    for byte in word { bits |= 1 << UInt64(byte & 63) }
  }

  /// How many of its letters the other lacks.
  func count(lackingIn other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
