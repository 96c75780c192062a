/// Brings text to the form in which it is searched: what a reader takes for the same is the same.
public enum SearchFolding {
  /// A text without the differences of case, of accents, of full width, and of Simplified and Traditional Chinese.
  ///
  /// Full-width forms, compatibility ideographs and radicals become what NFKC (UAX #15) makes of them, and of each family of
  /// variant characters (发, 發, 髮) one stands for all.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded)
    }
    return String(folded)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    let plain = CharacterVariants.compatible[scalar] ?? scalar
    if plain.value >= firstIdeograph {
      folded.append(CharacterVariants.chinese[plain] ?? plain)
    } else if plain.isASCII {
      folded.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
    } else {
      folded.append(contentsOf: caseFolded(plain).unicodeScalars.filter { !accents.contains($0) }.map(withoutAccents))
    }
  }

  private static let firstIdeograph: UInt32 = 0x3400

  /// Combining diacritical marks, those of the Latin, Greek and Cyrillic alphabets.
  private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

  /// Through upper case, for the letters that have several small forms (ſ, ς) or stand for two (ß, ﬁ).
  private static func caseFolded(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.lowercaseMapping.uppercased().lowercased()
  }

  private static func withoutAccents(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let parts = Decomposition.of(scalar), accents.contains(parts.mark) else { return scalar }
    return withoutAccents(parts.base)
  }
}
