import Careers
import Search

/// A library whose lists can be read and whose records can't.
struct BrokenLibrary: IndexedLibrary {
  enum Fault { case throwing, missing, empty }
  struct Unreadable: Error {}

  let whole: any IndexedLibrary
  let fault: Fault

  func documents() throws -> [Document] { try whole.documents() }
  func documents(_ ids: Set<String>) throws -> [Document] { try whole.documents(ids) }
  func sectors() throws -> [Sector] { fault == .empty ? [] : try whole.sectors() }
  func records(of kind: RecordKind) throws -> [Record] { [] }
  func recordTable() throws -> RecordTable { fault == .empty ? RecordTable([]) : try whole.recordTable() }
  func titles(of ids: Set<RecordID>) throws -> [RecordID: Text] { try whole.titles(of: ids) }
  func searchIndex() throws -> SearchIndex { throw Unreadable() }
  func factTable() throws -> FactTable { throw Unreadable() }
  func suggestions(for id: String, limit: Int) throws -> [RecordID] { [] }

  func record(_ id: RecordID) throws -> Record? {
    if fault == .throwing { throw Unreadable() }
    return nil
  }
}
