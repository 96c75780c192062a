import Careers

/// A library whose lists can be read and whose records can't.
struct BrokenLibrary: Library {
  enum Fault { case throwing, missing, empty }
  struct Unreadable: Error {}

  let whole: any Library
  let fault: Fault

  func documents() throws -> [Document] { try whole.documents() }
  func sectors() throws -> [Sector] { fault == .empty ? [] : try whole.sectors() }
  func records(of kind: RecordKind) throws -> [Record] { [] }
  func summaries() throws -> [Summary] { fault == .empty ? [] : try whole.summaries() }
  func titles(of ids: Set<RecordID>) throws -> [RecordID: Text] { try whole.titles(of: ids) }
  func search(_ query: String, limit: Int) throws -> [SearchResult] { [] }
  func suggestions(for id: String, limit: Int) throws -> [RecordID] { [] }

  func record(_ id: RecordID) throws -> Record? {
    if fault == .throwing { throw Unreadable() }
    return nil
  }
}
