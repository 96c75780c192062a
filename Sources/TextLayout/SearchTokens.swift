/// Cuts text into the words that a search index holds, the same way for an index and for a query.
public enum SearchTokens {
  /// The words of a text in order, folded (see `SearchFolding`).
  ///
  /// Every Han character, kana and hangul syllable is a word; so is a run of letters and digits, with "+" and "#" after the
  /// first ("c++", "c#"). Apostrophes are dropped, and the plural s of English words.
  public static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in SearchFolding.fold(text).unicodeScalars where !apostrophes.contains(scalar) {
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

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "ʼ"]

  private static func continues(_ word: String, _ scalar: Unicode.Scalar) -> Bool {
    if scalar == "+" || scalar == "#" { return !word.isEmpty }
    return isLetterOrDigit(scalar) && CellWidth.of(scalar) < 2
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
  }

  /// A word without its plural s; "class", "status" and "analysis" have none, nor has anything but four or more letters.
  private static func singular(_ word: String) -> String {
    let letters = word.utf8
    guard letters.count >= 4, letters.allSatisfy(smallLetters.contains), word.hasSuffix("s") else { return word }
    return ["ss", "us", "is"].contains(where: word.hasSuffix) ? word : String(word.dropLast())
  }

  private static let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
}
