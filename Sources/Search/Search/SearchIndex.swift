/// All that a search looks into, beside the table of the records.
public struct SearchIndex: Sendable {
  let names: NameIndex
  let texts: TextIndex
  let readings: ReadingTable

  /// - Throws: ``IndexFault`` where the parts don't fit one another, ``ReadingTableError``, what reading a part throws.
  public init(from reader: IndexReader) throws {
    let kinds: [UInt8] = try reader.numbers("table.kinds")
    names = try NameIndex(from: reader, recordCount: kinds.count)
    texts = try TextIndex(from: reader, recordCount: kinds.count)
    readings = try ReadingTable(try reader.numbers("readings") as [UInt8])
  }

  /// Whether Latin letters find Chinese names.
  public var hasReadings: Bool { !readings.characters.isEmpty }
}
