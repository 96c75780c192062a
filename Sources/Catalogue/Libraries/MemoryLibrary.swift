public import Careers
public import Search

/// A library that holds a whole catalogue in memory, as it was read from a folder.
///
/// Its index, the facts that conditions ask for and the table of its lists are made when they are first needed.
public struct MemoryLibrary: CatalogueLibrary {
  private let contents: CatalogueContents
  /// The rows of records by their ids in lower case.
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
