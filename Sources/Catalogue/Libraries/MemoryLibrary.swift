public import Careers
internal import Foundation
public import Search

/// A library that holds the catalogue of a folder in memory.
///
/// Its search index, fact table and record table are made when first needed.
public struct MemoryLibrary: CatalogueLibrary {
  private let contents: CatalogueContents
  /// The rows of records by id in lower case.
  private let rows: Lazy<[String: Int], Never>
  private let table: Lazy<RecordTable, Never>
  private let index: Lazy<SearchIndex, CatalogueError>
  private let facts: Lazy<FactTable, Never>

  public init(_ contents: CatalogueContents) {
    self.contents = contents
    rows = Lazy { Dictionary(contents.records.enumerated().map { ($1.id.rawValue.lowercased(), $0) }) { first, _ in first } }
    table = Lazy { contents.recordTable }
    index = Lazy { () throws(CatalogueError) in try contents.searchIndex() }
    facts = Lazy { contents.factTable }
  }

  // MARK: Library

  public func documents() -> [Document] { contents.documents }

  public func documents(_ ids: Set<String>) -> [Document] { contents.documents.filter { ids.contains($0.id) } }

  public func sectors() -> [Sector] { contents.sectors }

  public func records(of kind: RecordKind) -> [Careers.Record] { contents.records.filter { $0.kind == kind } }

  public func record(_ id: RecordID) -> Careers.Record? {
    rows.value()[id.rawValue.lowercased()].map { contents.records[$0] }
  }

  public func titles(of ids: Set<RecordID>) -> [RecordID: Text] {
    Dictionary(ids.compactMap(record).map { ($0.id, $0.title) }) { first, _ in first }
  }

  // MARK: Its index

  public func recordTable() -> RecordTable { table.value() }

  public func searchIndex() throws(CatalogueError) -> SearchIndex { try index.value() }

  public func factTable() -> FactTable { facts.value() }

  public func readWhole() throws(CatalogueError) {
    _ = (recordTable(), try searchIndex(), factTable())
  }
}

/// The file with the readings and keys of Chinese characters, parsed only when a search or a compiled catalogue needs it.
public struct ReadingsFile: Hashable, Sendable {
  private let path: String
  private let bytes: Data

  /// - Throws: ``CatalogueError/missing(path:reason:)`` if it can't be read.
  public init(path: String) throws(CatalogueError) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .missing(path: path, reason: "the readings of characters can't be read")
    }
    (self.path, self.bytes) = (path, bytes)
  }

  /// - Throws: ``CatalogueError/unusable(path:reason:)`` for the first wrong line.
  func table() throws(CatalogueError) -> ReadingTable {
    do {
      return try ReadingTable(bytes)
    } catch {
      throw .unusable(path: path, reason: "\(error)")
    }
  }
}
