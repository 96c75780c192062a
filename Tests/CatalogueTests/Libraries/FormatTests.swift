import Testing

@testable import Catalogue

/// What every compiled file out there was made with.
struct FormatTests {
  /// Where this fails because the tables changed, the version must rise with them: an older file's tables are not these, and only
  /// its version lets a program say so. Pin both anew, together.
  @Test func theVersionAndItsTablesArePinned() {
    #expect(CompiledFormat.version == 6)
    #expect(
      CompiledFormat.tables == [
        "CREATE TABLE document (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unread INTEGER NOT NULL, json TEXT NOT NULL)",
        "CREATE INDEX document_unread ON document (position) WHERE unread = 1",
        "CREATE TABLE sector (position INTEGER PRIMARY KEY, json TEXT NOT NULL)",
        "CREATE TABLE record (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE COLLATE NOCASE, "
          + "title TEXT NOT NULL, json TEXT NOT NULL)",
        "CREATE INDEX record_kind ON record (kind, position)",
        "CREATE TABLE part (name TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, piece))",
      ])
  }
}
