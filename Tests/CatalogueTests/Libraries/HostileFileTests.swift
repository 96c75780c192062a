import Careers
import Foundation
import GRDB
import Search
import TestSupport
import Testing

@testable import Catalogue

/// Hostile compiled files can't harm the program that opens them.
struct HostileFileTests {
  @Test func foreignSQLIsNeitherRunNorWritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    let queue = try DatabaseQueue(path: path, configuration: .guarded(isReadOnly: true, longest: 1 << 20))
    for (pragma, value) in [("trusted_schema", 0), ("cell_size_check", 1)] {
      let found = try queue.read { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value, "\(pragma)")
    }
    for sql in [
      "SELECT load_extension('libc.so.6')", "ATTACH ':memory:' AS other", "SELECT zeroblob(2000000)",
      "SELECT " + (1...30).map { _ in "(1 + " }.joined() + "1" + (1...30).map { _ in ")" }.joined(),
      "SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4", "SELECT '" + String(repeating: "a", count: 100_000) + "'",
    ] {
      #expect(throws: DatabaseError.self, "\(sql.prefix(40))") { try queue.read { try $0.execute(sql: sql) } }
    }
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: "DELETE FROM record") } }
  }

  /// Even on a writable connection, as the schema isn't an ordinary table.
  @Test func theSchemaIsReadOnly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    let queue = try DatabaseQueue(path: path, configuration: .guarded(isReadOnly: false, longest: 1 << 20))
    let sql = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'"
    #expect(throws: DatabaseError.self) { try queue.writeWithoutTransaction { try $0.execute(sql: sql) } }
    try queue.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE a (b); CREATE VIEW v AS SELECT 1") }
    #expect(throws: DatabaseError.self) { try queue.read { try $0.execute(sql: "SELECT * FROM v") } }
  }

  /// It has the pages that its header says, nearly all sparse.
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

  /// Values of the index and of a record, longer than any that we write.
  @Test(arguments: [
    "UPDATE part SET bytes = zeroblob(17000000) WHERE name = (SELECT min(name) FROM part)",
    "UPDATE part SET bytes = zeroblob(17000000)",
    "UPDATE record SET json = json || hex(zeroblob(8500000)) WHERE position = (SELECT max(position) FROM record)",
    "UPDATE document SET json = hex(zeroblob(8500000))", "UPDATE sector SET json = hex(zeroblob(8500000))",
  ])
  func anEnormousValueIsAnError(sql: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT total_changes()") } ?? 0 > 0)
    try queue.close()
    let library = try SQLiteLibrary(path: path)
    #expect(throws: CatalogueError.self) { try library.readWhole() }
    #expect(throws: CatalogueError.self) {
      _ = (try library.documents(), try library.sectors(), try library.recordTable(), try library.searchIndex(), try library.factTable())
      _ = try RecordKind.allCases.map { try library.records(of: $0) }
    }
  }

  /// The length in a row's header is larger than the file.
  @Test func aPartLongerThanTheFileIsAnError() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(filePath: RealCatalogue.compiled.get()))
    let queue = try DatabaseQueue(path: try folder.write(whole, to: "whole"))
    let parts = try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT name, length(bytes) AS length FROM part WHERE piece = 0 AND length > 8192").map {
        (name: $0["name"] as String, length: $0["length"] as Int)
      }
    }
    #expect(!parts.isEmpty)
    for (name, length) in parts {
      var bytes = whole
      let (name, claim) = (Data(name.utf8), Data([0xFF, 0xFF, 0x7F]))
      // Serial types of the name, of a 0 and of the blob as varints, then the name.
      let header = Data([UInt8(13 + 2 * name.count), 8]) + Self.varint(12 + 2 * length)
      let place = try #require(bytes.firstRange(of: header + name))
      bytes.replaceSubrange(place.lowerBound + 2..<place.lowerBound + 5, with: claim)
      #expect(Self.varint(12 + 2 * length).count == claim.count && bytes.count < (1 << 21 - 12) / 2)
      let library = try SQLiteLibrary(path: try folder.write(bytes, to: "c"))
      #expect(throws: CatalogueError.self) { try library.readWhole() }
      #expect(throws: CatalogueError.self) {
        _ = (try library.recordTable(), try library.searchIndex(), try library.factTable())
      }
    }
  }

  /// A number in SQLite's own coding of seven bits a byte, the highest first.
  private static func varint(_ number: Int) -> Data {
    var bytes = [UInt8(number & 0x7F)]
    var rest = number >> 7
    while rest > 0 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return Data(bytes.reversed())
  }
}
