import Careers
import Foundation
import GRDB
import Interface
import SessionFiles
import SessionSamples
import TestSupport
import Testing

@Suite struct SessionFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("chan.session") }

  // MARK: Writing

  @Test(arguments: Seeds.all())
  func isReadAsWritten(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    let sessions = (0..<3).map { _ in SavedSession.random(using: &source) }
    var file = try SessionFile(path: path, mayCreate: true)
    #expect(try file.session() == nil)
    for session in sessions {
      try file.write(session)
      #expect(try file.session() == session)
    }
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    #expect(try again.session() == sessions.last)
    again.close()
    #expect(try folder.names() == ["chan.session"])
  }

  /// A file that opens may still not be writable, so the first write is done even if nothing has changed.
  @Test func resumedSessionIsWrittenAtOnce() throws {
    let session = SavedSession.numbered(1)
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(session)
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    let before = try changeCounter()
    try again.write(session)
    let after = try changeCounter()
    #expect(after != before)
    try again.write(session)
    #expect(try changeCounter() == after)
    again.close()
  }

  /// Deleted text isn't in the file or its journal.
  @Test func deletedTextIsErased() throws {
    var session = SavedSession.numbered(1)
    session.notes = [SavedNotes(record: "it-technician", lines: ["Sekretwort"])]
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(session)
    #expect(try bytes(of: "chan.session").contains("Sekretwort"))
    session.notes = []
    try file.write(session)
    #expect(!(try bytes(of: "chan.session").contains("Sekretwort")))
    #expect(!(try bytes(of: "chan.session-journal").contains("Sekretwort")))
    file.close()
  }

  @Test func onlyItsOwnerCanReadIt() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    #expect(try mode(of: "chan.session") == 0o600)
    #expect(try mode(of: "chan.session-journal") == 0o600)
    file.close()
    // A copy may have come with other permissions.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    file = try SessionFile(path: path, mayCreate: false)
    #expect(try mode(of: "chan.session") == 0o600)
    file.close()
  }

  @Test func unchangedSessionIsNotWritten() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    let before = try changeCounter()
    try file.write(.numbered(1))
    #expect(try changeCounter() == before)
    try file.write(.numbered(2))
    #expect(try changeCounter() != before)
    file.close()
  }

  // MARK: Other programs and files

  @Test func oneProgramAtATime() throws {
    var first = try SessionFile(path: path, mayCreate: true)
    try first.write(.numbered(1))
    #expect(throws: SessionError.inUse(path: path, process: nil)) { try SessionFile(path: path, mayCreate: true) }
    #expect(throws: SessionError.inUse(path: path, process: nil)) { try SessionFile.delete(at: path) }
    first.close()
    var second = try SessionFile(path: path, mayCreate: true)
    #expect(try second.session()?.number == 1)
    second.close()
  }

  @Test func deletedFileIsMadeAgain() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    try FileManager.default.removeItem(atPath: path)
    try file.write(.numbered(2))
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    #expect(try again.session()?.number == 2)
    again.close()
  }

  @Test func anotherFileInItsPlaceIsKept() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    try FileManager.default.removeItem(atPath: path)
    try folder.write(["chan.session": "shopping list"])
    for _ in 0..<2 {
      #expect(throws: SessionError.unwritable(path: path, reason: "another file is there now")) { try file.write(.numbered(2)) }
    }
    #expect(try bytes(of: "chan.session") == "shopping list")
    try FileManager.default.removeItem(atPath: path)
    try file.write(.numbered(3))
    #expect(try file.session()?.number == 3)
    file.close()
  }

  @Test func aRestoredFolderIsWrittenToAgain() throws {
    let stick = folder.path("stick")
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    var file = try SessionFile(path: stick + "/chan.session", mayCreate: true)
    try FileManager.default.removeItem(atPath: stick)
    #expect(throws: SessionError.self) { try file.write(.numbered(1)) }
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    try file.write(.numbered(2))
    #expect(try file.session()?.number == 2)
    file.close()
  }

  // MARK: Listing and deleting

  @Test func listsTheSessionsOfAFolder() throws {
    for name in ["b.session", "a", "c d"] {
      var file = try SessionFile(path: folder.path(name), mayCreate: true)
      try file.write(.numbered(1))
      file.close()
    }
    try folder.write(["text": "text", "folder/e": "text"])
    try folder.makePipe("pipe")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "a")
    #expect(try SessionFolder.sessions(in: folder.path) == ["a", "b.session", "c d"].map(folder.path))
    #expect(throws: SessionError.self) { try SessionFolder.sessions(in: folder.path("nowhere")) }
  }

  @Test func deletingRemovesTheJournalToo() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    file.close()
    try folder.write(["chan.session-journal": "", "chan.session-wal": "", "chan": ""])
    try SessionFile.delete(at: path)
    #expect(try folder.names() == ["chan"])
    #expect(throws: SessionError.missing(path: path, reason: "no such session")) { try SessionFile.delete(at: path) }
  }

  // MARK: Helpers

  private func bytes(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self)
  }

  private func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
  }

  /// The file's change counter (SQLite file format, 1.3.7).
  private func changeCounter() throws -> Data {
    try Data(contentsOf: URL(filePath: path))[24..<28]
  }
}
