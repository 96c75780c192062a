import Careers
import Foundation
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
    let sessions = (0..<3).map { _ in Session.random(using: &source) }
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

  @Test func everyMarkIsKept() throws {
    let ids = (1...Marks.limit).map { RecordID("record-\($0)") }
    var session = Session(language: .english)
    session.changeMarks { $0 = Marks(ids) }
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(session)
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    #expect(try again.session()?.marks.ids == ids)
    again.close()
  }

  /// A file that opens may still not be writable, so the first write is done even if nothing has changed.
  @Test func resumedSessionIsWrittenAtOnce() throws {
    let session = Session.numbered(1)
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(session)
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    let before = try edition()
    try again.write(session)
    let after = try edition()
    #expect(after != before)
    try again.write(session)
    #expect(try edition() == after)
    again.close()
  }

  /// Deleted text is in no file, and is overwritten on the disk.
  @Test func deletedTextIsErased() throws {
    var session = Session.numbered(1)
    session.notes.write("Sekretwort", at: 0, on: .record("it-technician"))
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(session)
    #expect(try bytes(of: "chan.session").contains("Sekretwort"))
    let old = try FileHandle(forReadingFrom: URL(filePath: path))
    session.notes = Notes()
    try file.write(session)
    #expect(!(try bytes(of: "chan.session").contains("Sekretwort")))
    #expect(try old.readToEnd()?.allSatisfy { $0 == 0 } == true)
    #expect(try folder.names() == ["chan.session"])
    let last = try FileHandle(forReadingFrom: URL(filePath: path))
    file.close()
    try SessionFile.delete(at: path)
    #expect(try last.readToEnd()?.allSatisfy { $0 == 0 } == true)
  }

  /// A second name of the file keeps what it held: a counsellor may have made it to keep a copy.
  @Test func anotherNameOfTheFileIsNotErased() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    try FileManager.default.linkItem(atPath: path, toPath: folder.path("copy.session"))
    try file.write(.numbered(2))
    file.close()
    var copy = try SessionFile(path: folder.path("copy.session"), mayCreate: false)
    #expect(try copy.session()?.number == 1)
    copy.close()
  }

  @Test func onlyItsOwnerCanReadIt() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    #expect(try mode(of: "chan.session") == 0o600)
    try file.write(.numbered(1))
    #expect(try mode(of: "chan.session") == 0o600)
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
    let before = try edition()
    try file.write(.numbered(1))
    #expect(try edition() == before)
    try file.write(.numbered(2))
    #expect(try edition() != before)
    file.close()
  }

  // MARK: It can't be written

  /// A file size limit makes writes fail like a full disk.
  @Test func aFullDiskLeavesTheLastSession() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$1\" 0 7 0", BuiltProgram.path("session-writer"), path]
    process.standardOutput = output
    try process.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 73)
    let lines = said.split(separator: "\n")
    #expect(lines.last == "\(path): can't be written: File too large")
    #expect(try folder.names() == ["chan.session"])
    var file = try SessionFile(path: path, mayCreate: false)
    let number = try #require(try file.session()?.number)
    #expect(lines.dropLast().last == "\(number)")
    file.close()
  }

  /// Another file where the session would be written first is kept.
  @Test(arguments: ["text", "folder", "link"])
  func somethingInTheWayIsKept(kind: String) throws {
    let name = ".chan.session.new"
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    switch kind {
    case "text": try folder.write([name: "shopping list"])
    case "folder": try folder.write([name + "/a": ""])
    default: try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: "chan.session")
    }
    let reason = "can't be written: \(folder.path(name)) is in the way"
    #expect(throws: SessionError.unwritable(path: path, reason: reason)) { try file.write(.numbered(2)) }
    #expect(try folder.names() == [name, "chan.session"])
    #expect(try file.session()?.number == 1)
    try FileManager.default.removeItem(atPath: folder.path(name))
    try file.write(.numbered(2))
    file.close()
    var again = try SessionFile(path: path, mayCreate: false)
    #expect(try again.session()?.number == 2)
    again.close()
  }

  @Test(arguments: ["", #"{"appl"#, #"{"application":"waymark session","format":3,"sess"#])
  func whatAKilledProgramLeftIsRemoved(text: String) throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try folder.write([".chan.session.new": text])
    try file.write(.numbered(1))
    #expect(try folder.names() == ["chan.session"])
    file.close()
    try folder.write([".chan.session.new": text])
    #expect(try SessionFolder.sessions(in: folder.path) == [path])
    file = try SessionFile(path: path, mayCreate: false)
    #expect(try folder.names() == ["chan.session"])
    #expect(try file.session()?.number == 1)
    file.close()
    try folder.write([".chan.session.new": text])
    try SessionFile.delete(at: path)
    #expect(try folder.names() == [])
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

  @Test func deletes() throws {
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    file.close()
    try folder.write(["chan.session-journal": "not ours", "chan": ""])
    try SessionFile.delete(at: path)
    #expect(try folder.names() == ["chan", "chan.session-journal"])
    #expect(throws: SessionError.missing(path: path, reason: "no such session")) { try SessionFile.delete(at: path) }
  }

  // MARK: Helpers

  private func bytes(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self)
  }

  private func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
  }

  /// What changes with each writing of the file.
  private func edition() throws -> [Int] {
    var attributes = stat()
    try #require(lstat(path, &attributes) == 0)
    return [Int(attributes.st_ino), attributes.st_mtim.tv_sec, attributes.st_mtim.tv_nsec]
  }
}
