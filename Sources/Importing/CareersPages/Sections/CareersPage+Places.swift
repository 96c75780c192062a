internal import Careers

extension CareersPage {
  /// The kinds of place that a text names, each once.
  static func places(in text: Text) -> [Workplace] {
    let named = [text.english, text.traditionalChinese].compactMap(\.self).flatMap { places.matches(in: Token.all(in: $0)).map(\.meaning) }
    return Workplace.allCases.reduce(into: []) { places, place in
      if named.contains(place) { places.append(place) }
    }.sorted { (named.firstIndex(of: $0) ?? 0) < (named.firstIndex(of: $1) ?? 0) }
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
