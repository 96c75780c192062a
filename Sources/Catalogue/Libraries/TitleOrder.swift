internal import Careers
internal import Foundation

/// The order of records by their titles: English whatever the case of its letters, Chinese by strokes.
enum TitleOrder {
  /// Orders Chinese characters by their strokes, as dictionaries in Hong Kong and Taiwan do (CLDR, collation `stroke`).
  private static let strokes = Locale(identifier: "zh_TW")

  /// The place, from 0, of each title among all, sorted in a language. The sort is stable, so equals keep the order of the catalogue.
  static func places(of titles: [Text], in language: Language) -> [Int32] {
    var places = Array(repeating: Int32(0), count: titles.count)
    for (place, index) in sorted(titles.map { $0.words(in: language) }, in: language).enumerated() { places[index] = Int32(place) }
    return places
  }

  private static func sorted(_ words: [String], in language: Language) -> [Int] {
    switch language {
    case .english:
      let folded = words.map { $0.lowercased() }
      return folded.indices.sorted { folded[$0] < folded[$1] }
    case .traditionalChinese:
      return words.indices.sorted { words[$0].compare(words[$1], locale: strokes) == .orderedAscending }
    }
  }
}
