import Foundation
import GRDB
import TestSupport
import Testing

@testable import Catalogue

/// A catalogue to whose tables a stranger added, or from which one took.
struct ForeignSchemaTests {
  @Test(arguments: [
    "CREATE VIEW words_evil AS SELECT 1", "CREATE TABLE words_more (a)", "CREATE INDEX words_index ON record (json)",
    "CREATE TRIGGER words_trigger AFTER INSERT ON record BEGIN SELECT 1; END", "CREATE TABLE more (a)", "DROP TABLE sector",
    "DROP INDEX record_kind",
  ])
  func isRefused(sql: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
    let error = CatalogueError.unusable(path: path, reason: "its tables aren't a catalogue's")
    #expect(throws: error) { try SQLiteLibrary(path: path) }
  }
}
