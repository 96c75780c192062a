internal import TextLayout

/// A document's words as a catalogue may hold them, whatever they are.
enum PublishedWords {
  /// Characters of YAML without a blank: a line has room for this in both languages.
  private static let longest = 1_500
  /// Of these, how many may stay unused for the sake of a better place.
  private static let spare = 200
  /// Characters of a text: no sentence has as many, and a file has room for them.
  private static let most = 100_000
  /// What a character beyond the Basic Multilingual Plane takes as an escape.
  private static let escapeLength = 10
  /// Bytes of UTF-8 in which no run is too long, though all were such characters.
  private static let surelyShort = 4 * longest / escapeLength

  /// The words in NFC, on one line, without what `check` refuses: "&" and "*" that begin a word are full-width, so that nobody takes them for
  /// an anchor or alias of YAML.
  static func clean(_ words: String) -> String {
    let line = Sanitiser.clean(Repertoire.composed(words))
    if line.utf8.count < surelyShort, !line.utf8.contains(where: "&*".utf8.contains) { return line }
    let scalars = Array(line.unicodeScalars)
    let widened = scalars.indices.map { beginsWord(at: $0, in: scalars) ? wide(scalars[$0]) : scalars[$0] }
    return broken(widened)
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar == "&" ? "＆" : "＊" }

  private static func beginsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "&" || scalars[index] == "*" else { return false }
    let follows = index > 0 && (scalars[index - 1].properties.isAlphabetic || scalars[index - 1].properties.numericType != nil)
    let standsAlone = index > 0 && index + 1 < scalars.count && scalars[index + 1] == " "
    return !follows && !standsAlone
  }

  /// A file's lines end at blanks alone, so a run that no line has room for gets some: behind a sentence's end or a comma, where there is one.
  private static func broken(_ scalars: [Unicode.Scalar]) -> String {
    var line = String.UnicodeScalarView()
    var (room, last) = (longest, false)
    for scalar in scalars.prefix(most) {
      room = scalar == " " ? longest : room - (scalar.value > 0xFFFF ? escapeLength : 1)
      if room < 0 || last && room < spare, scalar != " " {
        line.append(" ")
        room = longest
      }
      line.append(scalar)
      last = ends.contains(scalar)
    }
    return String(line) + (scalars.count > most ? "…" : "")
  }

  private static let ends = Set("。；，、：！？,;)".unicodeScalars)
}
