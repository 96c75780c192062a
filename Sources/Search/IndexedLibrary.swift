public import Careers
internal import TextLayout

/// A library that can be listed and searched as a whole.
public protocol IndexedLibrary: Library {
  /// The table of all records, for lists.
  func recordTable() throws -> RecordTable
  /// The documents with lines that the import didn't understand.
  func unreadDocuments() throws -> [Document]
  /// The index for searches.
  func searchIndex() throws -> SearchIndex
  /// The facts that conditions test.
  func factTable() throws -> FactTable
}

extension IndexedLibrary {
  public func unreadDocuments() throws -> [Document] { try documents().filter { !$0.unread.isEmpty } }

  public func fieldsOfStudy() throws -> [FieldOfStudy] { try factTable().fields }

  /// The search over this library.
  public func finder() throws -> Finder { Finder(table: try recordTable(), index: try searchIndex()) }

  /// Existing ids similar to a typed one, else the ids that a search finds.
  public func suggestions(for id: String, limit: Int) throws -> [RecordID] {
    let table = try recordTable()
    let near = Suggestion.nearest(to: id, among: table.rows.map { table.id(of: $0).rawValue }, limit: limit)
    guard near.isEmpty else { return near.map { RecordID($0) } }
    let finder = Finder(table: table, index: try searchIndex())
    return finder.results(of: finder.search(SearchQuery(id)), limit: limit).map(\.id)
  }
}

extension Finder {
  /// The first of the found rows, each with its title.
  public func results(of outcome: SearchOutcome, limit: Int) -> [SearchResult] {
    outcome.rows.prefix(limit).map { row in
      let row = Int(row)
      let match = match(of: row, in: outcome)
      return SearchResult(
        kind: table.kind(of: row), id: table.id(of: row), title: table.title(of: row), field: match?.field ?? .title, name: match?.name)
    }
  }
}
