internal import TextLayout

/// Cleans any document's words so that a catalogue may hold them.
package enum PublishedWords {
  /// The words in NFC, on one line, without refused characters. A "&" or "*" that begins a word becomes full-width, as it would look like a
  /// YAML anchor or alias.
  package static func clean(_ words: String) -> String {
    let line = Sanitiser.clean(AllowedCharacters.composed(words))
    if !line.utf8.contains(where: "&*".utf8.contains) { return line }
    let scalars = Array(line.unicodeScalars)
    let widened = scalars.indices.map { beginsWord(at: $0, in: scalars) ? wide(scalars[$0]) : scalars[$0] }
    return String(String.UnicodeScalarView(widened))
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar == "&" ? "＆" : "＊" }

  private static func beginsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "&" || scalars[index] == "*" else { return false }
    let follows = index > 0 && (scalars[index - 1].properties.isAlphabetic || scalars[index - 1].properties.numericType != nil)
    let standsAlone = index > 0 && index + 1 < scalars.count && scalars[index + 1] == " "
    return !follows && !standsAlone
  }
}
