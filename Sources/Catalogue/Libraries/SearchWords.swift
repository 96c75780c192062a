internal import Careers
internal import TextLayout

/// The words that each record is found by: its own, and those that others have for it.
struct SearchWords {
  private let listedNames: [RecordID: [Text]]
  private let titles: [RecordID: Text]
  private let glossary: [RefusedForm]

  init(of contents: CatalogueContents) {
    listedNames = contents.sectors.listedNames
    titles = Dictionary(contents.records.map { ($0.id, $0.title) }) { first, _ in first }
    glossary = contents.glossary
  }

  func words(of record: Careers.Record) -> [SearchField: [String]] {
    var words = record.searchable
    words[.code, default: []] += codes(of: record)
    words[.synonym, default: []] += (listedNames[record.id] ?? []).flatMap(\.everyWord)
    let listed = words
    // In the order of the fields, not the dictionary's: the same catalogue has to give the same file.
    for field in SearchField.allCases {
      words[field.holdsNames ? .synonym : field, default: []] += refusedForms(of: listed[field] ?? [])
    }
    words = words.mapValues { $0.unique }
    if case .course(let course) = record { words[.institution] = titles[course.institution]?.everyWord ?? [] }
    return words
  }

  /// The id, where it says something else than the title.
  private func codes(of record: Careers.Record) -> [String] {
    let isTitle = record.title.english.map(SearchTokens.tokens) == SearchTokens.tokens(of: record.id.rawValue)
    return isTitle || record.id.parent != nil ? [] : [record.id.rawValue]
  }

  /// The texts with the forms that we refuse in place of those we use: somebody who writes the refused one still finds the record.
  private func refusedForms(of texts: [String]) -> [String] {
    glossary.flatMap { entry in texts.filter { $0.contains(entry.use) }.map { $0.replacing(entry.use, with: entry.form) } }
  }
}
