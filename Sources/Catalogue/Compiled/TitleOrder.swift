internal import Careers
internal import Foundation

/// The places of records when they are sorted by their titles: English whatever the case of its letters, Chinese by strokes.
enum TitleOrder {
  /// Orders Chinese characters by their strokes, as dictionaries in Hong Kong and Taiwan do (CLDR, collation `stroke`).
  private static let strokes = Locale(identifier: "zh_TW")

  /// The places, from 0, of each record in each language.
  static func places(of records: [Careers.Record]) -> [RecordID: [Language: Int]] {
    var places: [RecordID: [Language: Int]] = [:]
    for language in Language.allCases {
      for (place, id) in sorted(records, in: language).enumerated() { places[id, default: [:]][language] = place }
    }
    return places
  }

  /// The sort is stable, so equals keep the order of the catalogue.
  private static func sorted(_ records: [Careers.Record], in language: Language) -> [RecordID] {
    let titles = records.map { (id: $0.id, words: $0.title.words(in: language)) }
    return switch language {
    case .english:
      titles.map { ($0.id, $0.words.lowercased()) }.sorted { $0.1 < $1.1 }.map(\.0)
    case .traditionalChinese:
      titles.sorted { $0.words.compare($1.words, locale: strokes) == .orderedAscending }.map(\.id)
    }
  }
}
