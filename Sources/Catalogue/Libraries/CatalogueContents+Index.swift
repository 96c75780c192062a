internal import Careers
internal import Foundation
internal import Search
internal import TextLayout

/// The columns and indexes over all records, for lists, searches and conditions.
extension CatalogueContents {
  /// Sorting by strokes is too slow at launch, so titles are sorted when a list first needs it.
  var recordTable: RecordTable {
    RecordTable(
      Summary.all(of: records, sectors: sectors), documents: DocumentCaption.all(of: documents, sectors: sectors, records: records),
      sectors: sectors, titleOrder: TitleOrder.places)
  }

  var factTable: FactTable { FactTable(records) }

  /// - Throws: ``CatalogueError/unusable(path:reason:)`` if the readings are faulty.
  func searchIndex() throws(CatalogueError) -> SearchIndex {
    let readings = try readings?.table() ?? ReadingTable()
    let words = SearchWords(of: self)
    var builder = SearchIndexBuilder(recordCount: records.count)
    for (row, record) in records.enumerated() { builder.add(words.words(of: record), row: row) }
    return builder.index(readings: readings)
  }

  /// The index in the same parts as a compiled file.
  ///
  /// - Throws: ``CatalogueError/unusable(path:reason:)`` if the readings are faulty.
  func indexParts() throws(CatalogueError) -> [String: [UInt8]] {
    var writer = IndexWriter()
    recordTable.write(to: &writer)
    factTable.write(to: &writer)
    try searchIndex().write(to: &writer)
    return writer.parts
  }
}

/// The order of records by title: English without regard to case, Chinese by strokes.
enum TitleOrder {
  /// Sorts Chinese characters by strokes, like dictionaries in Hong Kong and Taiwan (CLDR, collation `stroke`).
  private static let strokes = Locale(identifier: "zh_TW")

  /// The rank, from 0, of each title in a language. The sort is stable: equal titles keep the order of the catalogue.
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

/// The words that find each record: its own, and those that other records have for it.
struct SearchWords {
  private let listedNames: [RecordID: [Text]]
  private let titles: [RecordID: Text]
  private let refused: RefusedForms

  init(of contents: CatalogueContents) {
    listedNames = contents.sectors.listedNames
    titles = Dictionary(contents.records.map { ($0.id, $0.title) }) { first, _ in first }
    refused = RefusedForms(contents.glossary)
  }

  func words(of record: Careers.Record) -> [SearchField: [String]] {
    var words = record.searchable
    words[.code, default: []] += codes(of: record)
    words[.synonym, default: []] += (listedNames[record.id] ?? []).flatMap(\.allWordings)
    let listed = words
    // In the order of the fields, because the order of a dictionary changes and the same catalogue must give the same file.
    for field in SearchField.allCases {
      words[field.holdsNames ? .synonym : field, default: []] += refused.variants(of: listed[field] ?? [])
    }
    words = words.mapValues { $0.unique }
    if case .course(let course) = record { words[.institution] = titles[course.institution]?.allWordings ?? [] }
    return words
  }

  /// The id, if it differs from the title.
  private func codes(of record: Careers.Record) -> [String] {
    let isTitle = record.title.english.map(SearchTokens.tokens) == SearchTokens.tokens(of: record.id.rawValue)
    return isTitle || record.id.parent != nil ? [] : [record.id.rawValue]
  }
}

/// Replaces our forms by those that our own Chinese avoids, so that people who type these find the records, too.
private struct RefusedForms {
  private let forms: [RefusedForm]
  private let used: [[UInt8]]
  /// The first two bytes of each form we use. Most texts contain no form, and one pass over their bytes shows that.
  private var begins = Array(repeating: false, count: 1 << 16)

  init(_ forms: [RefusedForm]) {
    // A form is Chinese, so it has at least three bytes.
    self.forms = forms.filter { $0.use.utf8.count > 1 }
    used = self.forms.map { Array($0.use.utf8) }
    for use in used { begins[Self.key(use[0], use[1])] = true }
  }

  /// The texts that contain a form we use, with the avoided one instead, sorted by forms, then texts.
  func variants(of texts: [String]) -> [String] {
    let held = texts.map(forms(in:))
    guard !held.allSatisfy(\.isEmpty) else { return [] }
    return forms.indices.flatMap { form in
      texts.indices.filter { held[$0].contains(form) }.map { texts[$0].replacing(forms[form].use, with: forms[form].form) }
    }
  }

  private func forms(in text: String) -> Set<Int> {
    var text = text
    return text.withUTF8 { bytes in
      var found: Set<Int> = []
      for start in bytes.indices.dropLast() where begins[Self.key(bytes[start], bytes[start + 1])] {
        for (form, use) in used.enumerated() where bytes[start...].starts(with: use) { found.insert(form) }
      }
      return found
    }
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }
}
