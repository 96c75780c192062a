internal import Careers
internal import Search

/// What a compiled file holds to be listed and searched at once. Sorting by strokes alone takes too long for a program's start.
extension CatalogueContents {
  /// The parts of the index.
  var indexParts: [String: [UInt8]] {
    let captions = DocumentCaption.all(of: documents, sectors: sectors, records: records)
    let table = RecordTable(
      Summary.all(of: records, sectors: sectors), documents: captions, sectors: sectors, titleOrder: TitleOrder.places(of: records))
    let words = SearchWords(of: self)
    var builder = IndexBuilder(table, facts: FactTable(records))
    for (row, record) in records.enumerated() { builder.add(words.words(of: record), row: row) }
    return builder.parts(readings: readings)
  }
}
