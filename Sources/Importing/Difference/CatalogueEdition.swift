public import Careers

/// One catalogue as it is compared with another.
public struct CatalogueEdition: Sendable {
  public var documents: [Document]
  public var sectors: [Sector]
  public var records: [Record]
  /// The sectors and records in the documents' own words, without ours; empty where these aren't at hand, as in a compiled catalogue.
  public var publishedSectors: [Sector]
  public var publishedRecords: [Record]

  public init(
    documents: [Document] = [], sectors: [Sector] = [], records: [Record], publishedSectors: [Sector] = [], publishedRecords: [Record] = []
  ) {
    self.documents = documents
    self.sectors = sectors
    self.records = records
    self.publishedSectors = publishedSectors
    self.publishedRecords = publishedRecords
  }

  /// A catalogue of which only the two halves together are at hand.
  ///
  /// - Throws: where the library can't be read.
  public init(of library: any Library) throws {
    self.init(
      documents: try library.documents(), sectors: try library.sectors(),
      records: try RecordKind.allCases.flatMap { try library.records(of: $0) })
  }
}

extension CatalogueEdition {
  var entries: [EditionEntry] {
    let names = EditionNames(
      titles: Dictionary(records.map { ($0.id, $0.title) }) { first, _ in first }, files: Set(documents.compactMap(\.plainText)))
    let recordsInOwnWords = Dictionary(publishedRecords.map { ($0.id, $0) }) { first, _ in first }
    let sectorsInOwnWords = Dictionary(publishedSectors.map { ($0.id, $0) }) { first, _ in first }
    let isInOwnWords = publishedRecords.contains { $0.isInOwnWords }
    return records.map { record in
      let published = isInOwnWords ? recordsInOwnWords[record.id].flatMap { $0.isInOwnWords ? $0 : nil } : nil
      return EditionEntry(content: .record(record), published: published.map(EditionEntry.Content.record), names: names)
    }
      + sectors.map { sector in
        let published = isInOwnWords ? sectorsInOwnWords[sector.id] : nil
        return EditionEntry(content: .sector(sector), published: published.map(EditionEntry.Content.sector), names: names)
      }
      + documents.map { EditionEntry(content: .document($0), published: nil, names: names) }
  }
}

extension Record {
  /// Whether there are sentences in it, each of them with words: what the published half alone has, where the documents' words stand there.
  fileprivate var isInOwnWords: Bool {
    let texts = sentences.values.flatMap(\.self)
    return !texts.isEmpty && texts.allSatisfy { $0.missing.count < Language.allCases.count }
  }
}
