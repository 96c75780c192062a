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
