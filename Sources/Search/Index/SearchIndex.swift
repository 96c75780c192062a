public import Careers
internal import TextLayout

/// The index that searches use beside the record table.
public struct SearchIndex: Sendable {
  let names: NameIndex
  let texts: TextIndex
  let readings: ReadingTable

  init(names: NameIndex, texts: TextIndex, readings: ReadingTable) {
    (self.names, self.texts, self.readings) = (names, texts, readings)
  }

  public func write(to writer: inout IndexWriter) {
    names.write(to: &writer)
    texts.write(to: &writer)
    writer.write(Array(readings.text.utf8), to: "readings")
  }

  /// - Throws: ``IndexFault`` if the parts don't fit each other, ``ReadingTableError``, errors of reading a part.
  public init(from reader: IndexReader) throws {
    let kinds: [UInt8] = try reader.numbers("table.kinds")
    names = try NameIndex(from: reader, recordCount: kinds.count)
    texts = try TextIndex(from: reader, recordCount: kinds.count)
    readings = try ReadingTable(try reader.numbers("readings") as [UInt8])
  }

  /// Whether Latin letters find Chinese names.
  public var hasReadings: Bool { !readings.characters.isEmpty }
}

/// Builds the index of a catalogue, record by record.
public struct SearchIndexBuilder {
  private var names = NameIndexBuilder()
  private var texts: TextIndexBuilder
  private var characters: Set<Unicode.Scalar> = []

  public init(recordCount: Int) {
    texts = TextIndexBuilder(recordCount: recordCount)
  }

  /// Adds the words that find a record. Rows must ascend.
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

  /// - Parameter readings: readings of any characters; those not in a name are left out.
  public func index(readings: ReadingTable) -> SearchIndex {
    SearchIndex(names: names.index, texts: texts.index, readings: readings.subset(of: characters))
  }
}
