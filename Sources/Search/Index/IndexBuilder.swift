public import Careers
internal import TextLayout

/// Makes the index of a catalogue, to be kept in a file.
public struct IndexBuilder {
  private let table: RecordTable
  private let facts: FactTable
  private var names = NameIndexBuilder()
  private var texts: TextIndexBuilder
  private var characters: Set<Unicode.Scalar> = []

  /// - Parameters:
  ///   - table: of all records.
  ///   - facts: of the same, row by row.
  public init(_ table: RecordTable, facts: FactTable) {
    self.table = table
    self.facts = facts
    texts = TextIndexBuilder(recordCount: table.count)
  }

  /// Adds what a record can be found by; rows rise from call to call.
  public mutating func add(_ words: [SearchField: [String]], row: Int) {
    for field in SearchField.allCases {
      for text in words[field] ?? [] {
        if field.holdsNames { addName(text, field: field, row: row) } else { texts.add(text, field: field, row: row) }
      }
    }
  }

  private mutating func addName(_ name: String, field: SearchField, row: Int) {
    names.add(name, field: field, row: row)
    characters.formUnion(SearchFolding.fold(name).unicodeScalars.lazy.filter { !$0.isASCII })
  }

  /// The parts of the whole index.
  ///
  /// - Parameter readings: of any characters; those that stand in no name are left out.
  public func parts(readings: ReadingTable) -> [String: [UInt8]] {
    var writer = IndexWriter()
    table.write(to: &writer)
    facts.write(to: &writer)
    names.index.write(to: &writer)
    texts.index.write(to: &writer)
    writer.write(Array(readings.subset(of: characters).text.utf8), to: "readings")
    return writer.parts
  }
}
