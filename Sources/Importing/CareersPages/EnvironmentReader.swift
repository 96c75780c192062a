internal import Careers

/// Reads a working environment: its words, and the kinds of place that they name.
enum EnvironmentReader {
  static func read(_ texts: [PairedText]) -> WorkingEnvironment? {
    guard let lines = texts.map(\.lines).lineRange else { return nil }
    let text = Text.joinedLines(texts.map(\.text))
    return WorkingEnvironment(text: text, places: places(in: text), lines: lines)
  }

  /// Each place once, in the order of the words.
  private static func places(in text: Text) -> [Workplace] {
    let named = text.readings.flatMap { places.matches(in: Token.all(in: $0)).map(\.meaning) }
    return named.unique
  }

  private static let places = Vocabulary<Workplace>([
    (.office, ["office", "offices", "辦公室", "寫字樓"]),
    (
      .industrialAndCommercialBuilding,
      [
        "industrial and commercial building", "industrial and commercial buildings", "industrial/commercial buildings",
        "industrial / commercial buildings",
        "commercial and industrial buildings", "工商大廈", "工商業大廈", "工商業樓宇", "工商樓宇", "工貿大廈",
      ]
    ),
    (.indoors, ["indoor", "indoors", "室內"]),
    (.outdoors, ["outdoor", "outdoors", "open-air", "open air", "戶外", "室外", "露天"]),
  ])
}
