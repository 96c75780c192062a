import Foundation
import GRDB
import Interface
import SessionFiles
import SessionSamples
import TestSupport
import Testing

/// Any file in place of a session gives an error that names it, stays unchanged, and never crashes the program.
@Suite struct HostileSessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("x") }

  // MARK: Not a session

  @Test func refusesAnythingButAFile() throws {
    try folder.write(["folder/a": ""])
    try folder.makePipe("pipe")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "elsewhere")
    for (name, reason) in [("folder", "it is a folder"), ("pipe", "it isn't a file"), ("link", "it is a link")] {
      #expect(throws: SessionError.unusable(path: folder.path(name), reason: reason)) {
        try SessionFile(path: folder.path(name), mayCreate: true)
      }
      #expect(throws: SessionError.self) { try SessionFile.delete(at: folder.path(name)) }
    }
    #expect(throws: SessionError.self) { try SessionFile(path: "/dev/null", mayCreate: true) }
    #expect(throws: SessionError.missing(path: path, reason: "no such session")) { try SessionFile(path: path, mayCreate: false) }
    #expect(throws: SessionError.self) { try SessionFile(path: folder.path("no/where"), mayCreate: true) }
    #expect(try folder.names() == ["folder", "link", "pipe"])
  }

  @Test(arguments: ["", "shopping list", String(repeating: "SQLite format 3\u{0}", count: 40)])
  func textFilesAreKept(text: String) throws {
    try folder.write(["x": text])
    guard !text.isEmpty else {
      // An empty file counts as none.
      var file = try SessionFile(path: path, mayCreate: false)
      return file.close()
    }
    expectRefused("not a session file")
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
  }

  // MARK: Of another program or version

  @Test(arguments: [
    ("PRAGMA application_id = 7", "some other program's"), ("PRAGMA user_version = 2", "format 2"), ("PRAGMA user_version = -1", "format"),
    ("CREATE VIEW v AS SELECT 1", "tables"), ("CREATE TABLE t (a)", "tables"), ("DROP TABLE part", "tables"),
    ("CREATE TRIGGER t AFTER INSERT ON part BEGIN DELETE FROM part; END", "tables"), ("PRAGMA journal_mode = WAL", "isn't as this program"),
  ])
  func refusesForeignFiles(change: String, reason: String) throws {
    try makeSession()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: change) }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    expectRefused(reason)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  // MARK: Damaged

  @Test(arguments: [
    "DELETE FROM part WHERE name = 'notes'", "UPDATE part SET json = '{' WHERE name = 'view'", "UPDATE part SET json = x'00ff'",
    "UPDATE part SET json = '[' || json || ']'", "UPDATE part SET json = 'null'", "UPDATE part SET json = '{\"language\":\"fr\"}'",
    "UPDATE part SET json = replace(hex(zeroblob(100000)), '00', '[')", "UPDATE part SET name = 'other' WHERE name = 'trail'",
    "UPDATE part SET json = '[1e999]' WHERE name = 'trail'", "UPDATE part SET json = hex(zeroblob(3000000)) WHERE name = 'notes'",
  ])
  func damagedPartIsReported(change: String) throws {
    try makeSession()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: change) }
    try queue.close()
    #expect(throws: SessionError.self) {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      _ = try file.session()
    }
  }

  @Test func refusesTruncatedFiles() throws {
    try makeSession()
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in stride(from: 1, to: whole.count, by: 511) {
      try whole.prefix(length).write(to: URL(filePath: path))
      expectRefused("not a session file")
    }
  }

  @Test func refusesLargeFiles() throws {
    try makeSession()
    #expect(truncate(path, 9 << 20) == 0)
    expectRefused("larger than any session")
  }

  /// Bits flipped anywhere: the file opens as a session or gives an error.
  @Test(arguments: Seeds.all())
  func flippedBitsDoNoHarm(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    try makeSession()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for _ in 0..<Int.random(in: 1...8, using: &source) {
      bytes[Int.random(in: 0..<bytes.count, using: &source)] ^= 1 << UInt8.random(in: 0..<8, using: &source)
    }
    try bytes.write(to: URL(filePath: path))
    do throws(SessionError) {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      _ = try file.session()
      try file.write(.numbered(2))
    } catch {
      #expect(!"\(error)".isEmpty)
    }
  }

  // MARK: Helpers

  private func makeSession() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(6))
    file.close()
  }

  private func expectRefused(_ reason: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let error = #expect(throws: SessionError.self, sourceLocation: sourceLocation) { try SessionFile(path: path, mayCreate: true) }
    if let error { #expect("\(error)".contains(reason), "\(error)", sourceLocation: sourceLocation) }
  }
}
