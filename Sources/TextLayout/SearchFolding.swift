internal import Foundation

/// Folding of text for search, so that what readers consider the same is equal.
public enum SearchFolding {
  /// The text without differences of case, accents, full width, or Simplified and Traditional Chinese.
  ///
  /// Full-width forms, compatibility ideographs and radicals are replaced as in NFKC (UAX #15), and each variant character (发, 發, 髮) by the
  /// one that represents its family.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    if text.unicodeScalars.allSatisfy({ $0.isASCII || ideographs.contains($0) }) {
      return String(variants(of: text.lowercased().unicodeScalars))
    }
    let parts = caseFolded(text.precomposedStringWithCompatibilityMapping).decomposedStringWithCanonicalMapping
    return String(variants(of: parts.unicodeScalars.filter { !accents.contains($0) })).precomposedStringWithCanonicalMapping
  }

  /// Unified ideographs, which have neither case nor accents and are most of a Chinese text.
  static let ideographs: ClosedRange<Unicode.Scalar> = "\u{4E00}"..."\u{9FFF}"

  private static func variants(of scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var variants = String.UnicodeScalarView()
    for scalar in scalars { variants.append(scalar.isASCII ? scalar : HanVariants.families[scalar] ?? scalar) }
    return variants
  }

  /// Combining diacritical marks of the Latin, Greek and Cyrillic alphabets.
  private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

  /// Folds case by way of upper case, for letters with several lower-case forms (ſ, ς) or a two-letter upper case (ß).
  private static func caseFolded(_ text: String) -> String {
    text.lowercased().uppercased().lowercased()
  }
}

/// Tokens of text, split the same way for the index and for queries.
public enum SearchTokens {
  /// The words of a text in order, folded (see `SearchFolding`).
  ///
  /// Each Han character, kana or hangul syllable is a word; so is a run of letters and digits, with any "+" and "#" after the first ("c++",
  /// "c#"). Apostrophes and the plural s of English words are dropped.
  public static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in SearchFolding.fold(text).unicodeScalars where !isApostrophe(scalar) {
      if continues(word, scalar) {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { tokens.append(singular(word)) }
      word = ""
      if isLetterOrDigit(scalar) { tokens.append(String(scalar)) }
    }
    if !word.isEmpty { tokens.append(singular(word)) }
    return tokens
  }

  /// Whether a token is a word of Latin letters and digits, not a character of another script.
  public static func isLatin(_ token: String) -> Bool { token.utf8.allSatisfy { $0 < 0x80 } }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" || scalar == "ʼ" }

  private static func continues(_ word: String, _ scalar: Unicode.Scalar) -> Bool {
    if scalar == "+" || scalar == "#" { return !word.isEmpty }
    return isLetterOrDigit(scalar) && CellWidth.of(scalar) < 2
  }

  /// Judges most scalars of folded text without the Unicode tables.
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "a"..."z" ~= scalar || "0"..."9" ~= scalar || "A"..."Z" ~= scalar }
    if SearchFolding.ideographs.contains(scalar) { return true }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
  }

  /// A word without its plural s; "class", "status" and "analysis" have none, nor has a word of fewer than four letters.
  private static func singular(_ word: String) -> String {
    let letters = word.utf8
    guard letters.count >= 4, letters.allSatisfy(smallLetters.contains), word.hasSuffix("s") else { return word }
    return ["ss", "us", "is"].contains(where: word.hasSuffix) ? word : String(word.dropLast())
  }

  private static let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
}
