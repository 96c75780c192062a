internal import Careers
internal import Search

/// What lists, searches and conditions need of all records.
extension CatalogueContents {
  /// Sorting by strokes takes too long for a program's start, so the order of titles is found when a list is first sorted by them.
  var recordTable: RecordTable {
    RecordTable(
      Summary.all(of: records, sectors: sectors), documents: DocumentCaption.all(of: documents, sectors: sectors, records: records),
      sectors: sectors, titleOrder: TitleOrder.places)
  }

  var factTable: FactTable { FactTable(records) }

  /// - Throws: ``CatalogueError/unusable(path:reason:)`` where the readings are faulty.
  func searchIndex() throws(CatalogueError) -> SearchIndex {
    let readings = try readings?.table() ?? ReadingTable()
    let words = SearchWords(of: self)
    var builder = SearchIndexBuilder(recordCount: records.count)
    for (row, record) in records.enumerated() { builder.add(words.words(of: record), row: row) }
    return builder.index(readings: readings)
  }

  /// The same as the parts of a compiled file.
  ///
  /// - Throws: ``CatalogueError/unusable(path:reason:)`` where the readings are faulty.
  func indexParts() throws(CatalogueError) -> [String: [UInt8]] {
    var writer = IndexWriter()
    recordTable.write(to: &writer)
    factTable.write(to: &writer)
    try searchIndex().write(to: &writer)
    return writer.parts
  }
}
