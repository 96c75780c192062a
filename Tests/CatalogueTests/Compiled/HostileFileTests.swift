import CheckedSQLite
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Catalogue

/// What a compiled file may not do to whoever opens it.
struct HostileFileTests {
  @Test func nothingOfTheFilesIsRunOrWritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    let queue = try DatabaseQueue(path: path, configuration: .guarded(isReadOnly: true))
    for (pragma, value) in [("trusted_schema", 0), ("cell_size_check", 1)] {
      let found = try queue.read { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value, "\(pragma)")
    }
    #expect(throws: DatabaseError.self) { try queue.read { try $0.execute(sql: "SELECT load_extension('libc.so.6')") } }
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: "DELETE FROM record") } }
  }

  /// Its pages are as many as its header says, and nearly all of them are holes.
  @Test func aFileOverTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    var bytes = try CompiledFixture.bytes.get()
    let pages = UInt32(CompiledFormat.largestSize / 4096 + 1)
    bytes.replaceSubrange(28..<32, with: withUnsafeBytes(of: pages.bigEndian) { Data($0) })
    let path = try folder.write(bytes, to: "c")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: UInt64(pages) * 4096)
    try file.close()
    let error = CatalogueError.unusable(path: path, reason: "it is larger than \(CompiledFormat.largestSize) bytes")
    #expect(throws: error) { try SQLiteLibrary(path: path) }
  }
}
