internal import Careers

/// Records of one type in the order of their files, each found by its id at once.
struct RecordList<Element: CatalogueRecord>: Sequence {
  private var records: [Element] = []
  private var places: [RecordID: Int] = [:]

  mutating func append(_ record: Element) {
    // Where an id stands twice, which is a fault, it means the first.
    places[record.id] = places[record.id] ?? records.count
    records.append(record)
  }

  subscript(id: RecordID) -> Element? { places[id].map { records[$0] } }

  func makeIterator() -> IndexingIterator<[Element]> { records.makeIterator() }
}
