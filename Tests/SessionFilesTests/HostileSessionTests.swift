import Foundation
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

  private static let prefix = #"{"application":"waymark session","format":"#

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
    #expect(throws: SessionError.self) { try SessionFile(path: "", mayCreate: true) }
    #expect(throws: SessionError.self) { try SessionFile(path: folder.path("new/"), mayCreate: true) }
    #expect(try folder.names() == ["folder", "link", "pipe"])
  }

  /// An empty file counts as none.
  @Test func anEmptyFileIsASessionToBegin() throws {
    try folder.write(["x": ""])
    var file = try SessionFile(path: path, mayCreate: false)
    #expect(try file.session() == nil)
    file.close()
    #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    #expect(throws: SessionError.unusable(path: path, reason: "it isn't a session, so it is left alone")) {
      try SessionFile.delete(at: path)
    }
    file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(1))
    #expect(try file.session()?.number == 1)
    file.close()
  }

  @Test(arguments: [
    "shopping list", String(repeating: "SQLite format 3\u{0}", count: 40), "{}", "[]", "null", #"{"application":"waymark"}"#,
    #"{"application":"other session","format":3,"session":{}}"#, #"{"format":3,"application":"waymark session","session":{}}"#,
    #" {"application":"waymark session","format":3,"session":{}}"#, "\u{FEFF}" + #"{"application":"waymark session","format":3}"#,
    #"{ "application": "waymark session", "format": 3 }"#, String(repeating: "\u{0}", count: 4096), String(repeating: "[", count: 100_000),
  ])
  func foreignFilesAreKept(text: String) throws {
    try folder.write(["x": text])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    expectRefused("not a session file that can be used: it isn't a Waymark session")
    #expect(throws: SessionError.unusable(path: path, reason: "it isn't a session, so it is left alone")) {
      try SessionFile.delete(at: path)
    }
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
    #expect(try SessionFolder.sessions(in: folder.path) == [])
  }

  // MARK: Of another format

  /// Whatever else is in the file.
  @Test(arguments: [#"4,"session":{}}"#, "4}", "4,", #"4,"session":\#u{0}garbage"#, #"4,"format":3}"#])
  func aLaterFormatIsNamed(rest: String) throws {
    try folder.write(["x": Self.prefix + rest])
    expectRefused(.format(path: path, found: 4, known: 3))
    #expect(try SessionFolder.sessions(in: folder.path) == [path])
    try SessionFile.delete(at: path)
    #expect(try folder.names() == [])
  }

  @Test(arguments: [
    #""x","#, "1e99,", "-1,", "2.5,", "99999999999999999999,", "3", "", "null,", " 3,", "3 ,", String(repeating: "9", count: 100_000) + "}",
  ])
  func aFormatThatIsNoNumberIsDamage(number: String) throws {
    try makeSession()
    try change { $0.replacing(Self.prefix + "3,", with: Self.prefix + number, maxReplacements: 1) }
    expectRefused("its format number is damaged")
  }

  @Test(arguments: [100, 512, 4096])
  func aSessionOfTheFirstFormatIsKept(size: Int) throws {
    try writeFirstFormat(size: size)
    expectRefused(.former(path: path))
    expectRefused("a session written by Waymark 0.1.0 or earlier")
    #expect(try SessionFolder.sessions(in: folder.path) == [path])
    try folder.write(["x-journal": "", "x-wal": "", "x-shm": "", "x-other": ""])
    try SessionFile.delete(at: path)
    #expect(try folder.names() == ["x-other"])
  }

  /// SQLite locks these bytes of a file. Its own kind of lock would be lost here when this process closes the file a second time, so the test
  /// has the kind that stays (F_OFD_SETLK).
  @Test func aSessionOfTheFirstFormatInUseIsKept() throws {
    try writeFirstFormat(size: 4096)
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    #expect(fcntl(descriptor, 37, &lock) == 0)
    #expect(throws: SessionError.inUse(path: path, process: nil)) { try SessionFile.delete(at: path) }
    #expect(try folder.names() == ["x"])
    close(descriptor)
  }

  // MARK: Damaged

  @Test(arguments: [
    "{}", "[]", "null", "7", #""x""#, "[1e999]", #"{"":"#, "", "{", String(repeating: "[", count: 100_000), "\u{0}", "01",
  ])
  func damagedSessionsAreRefused(session: String) throws {
    try folder.write(["x": Self.prefix + #"3,"session":\#(session)}"#])
    expectRefused("damaged")
  }

  /// As nothing of the session is known, it can't be taken for none and written over.
  @Test func aDocumentWithoutItsSessionIsDamaged() throws {
    try makeSession()
    try change { $0.replacing(#","session":{"#, with: #","sessiom":{"#, maxReplacements: 1) }
    expectRefused("its JSON is damaged")
    try folder.write(["x": Self.prefix + "3} "])
    expectRefused("its JSON is damaged")
  }

  /// A part that is missing or has become something else: the file opens as a session or gives an error.
  @Test(arguments: ["null", "7", "[]", "{}", "\"\"", "[[[[1e999]]]]", "true", #"{"a":1,"a":2}"#])
  func damagedPartsDoNoHarm(value: String) throws {
    try makeSession()
    let whole = try Data(contentsOf: URL(filePath: path))
    let document = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
    let session = try #require(document["session"] as? [String: Any])
    for part in session.keys {
      var changed = session
      changed[part] = "@"
      let json = String(decoding: try JSONSerialization.data(withJSONObject: changed), as: UTF8.self)
      try folder.write(["x": Self.prefix + #"3,"session":\#(json.replacing("\"@\"", with: value))}"#])
      expectOpenedOrRefused()
      changed[part] = nil
      let rest = String(decoding: try JSONSerialization.data(withJSONObject: changed), as: UTF8.self)
      try folder.write(["x": Self.prefix + #"3,"session":\#(rest)}"#])
      expectOpenedOrRefused()
    }
  }

  /// Keys that are there twice: the file opens as a session or gives an error, and never counts as one of another program.
  @Test(arguments: [#""session":{}"#, #""session":null"#, #""format":3"#, #""format":"x""#, #""application":"other""#])
  func keysThatAreThereTwiceDoNoHarm(key: String) throws {
    try makeSession()
    try change { $0.replacing(#"3,"session":"#, with: "3,\(key),\"session\":", maxReplacements: 1) }
    expectOpenedOrRefused()
    try makeSession()
    try change { $0.dropLast() + ",\(key)}" }
    expectOpenedOrRefused()
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE9, 0x9B]] as [[UInt8]])
  func invalidUTF8IsRefused(bytes: [UInt8]) throws {
    try makeSession()
    let whole = try Data(contentsOf: URL(filePath: path))
    for quote in whole.indices.filter({ whole[$0] == UInt8(ascii: "\"") }).suffix(9) {
      try (whole.prefix(through: quote) + bytes + whole.dropFirst(quote + 1)).write(to: URL(filePath: path))
      expectRefused("it isn't UTF-8 text")
    }
  }

  @Test(arguments: ["\u{0}", "x", "{}", "\u{0}\u{0}\u{0}\u{0}", "]"])
  func whatFollowsTheDocumentIsRefused(text: String) throws {
    try makeSession()
    try change { $0 + text }
    expectRefused("its JSON is damaged")
  }

  @Test func deepNestingIsRefused() throws {
    for depth in [600, 100_000, 4_000_000] {
      let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      try folder.write(["x": Self.prefix + #"3,"session":\#(value)}"#])
      expectRefused("damaged")
      try folder.write(["x": Self.prefix + #"3,"a":\#(value),"session":{}}"#])
      expectRefused("damaged")
    }
  }

  @Test func refusesTruncatedFiles() throws {
    try makeSession()
    let whole = try Data(contentsOf: URL(filePath: path))
    let lengths = Set(1..<80).union(stride(from: 80, to: whole.count, by: 97)).union(whole.count - 20..<whole.count)
    for length in lengths.sorted() {
      try whole.prefix(length).write(to: URL(filePath: path))
      expectRefused("not a session file")
    }
  }

  /// As a file system may leave a file after a power cut: its size is right, but the end isn't there.
  @Test func refusesFilesThatEndInZeros() throws {
    try makeSession()
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in stride(from: 0, to: whole.count, by: 512) {
      try (whole.prefix(length) + Data(count: whole.count - length)).write(to: URL(filePath: path))
      expectRefused("not a session file")
    }
  }

  @Test func refusesLargeFiles() throws {
    try makeSession()
    #expect(truncate(path, 9 << 20) == 0)
    expectRefused("larger than any session")
    // No memory has room for this one.
    #expect(truncate(path, 1 << 42) == 0)
    let error = #expect(throws: SessionError.self) { try SessionFile(path: path, mayCreate: true) }
    #expect(error == .unusable(path: path, reason: "it is larger than any session"))
    try SessionFile.delete(at: path)
    #expect(try folder.names() == [])
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
    expectOpenedOrRefused()
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    do throws(SessionError) {
      var file = try SessionFile(path: path, mayCreate: true)
      defer { file.close() }
      #expect(try file.session() != nil)
      try file.write(.numbered(2))
    } catch {
      #expect(!"\(error)".isEmpty)
    }
  }

  // MARK: Helpers

  private func makeSession() throws {
    try? FileManager.default.removeItem(atPath: path)
    var file = try SessionFile(path: path, mayCreate: true)
    try file.write(.numbered(6))
    file.close()
  }

  /// Changes the text of the file, which must differ then.
  private func change(_ change: (String) -> String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    try folder.write(["x": changed])
  }

  /// An SQLite file with the application id of a session.
  private func writeFirstFormat(size: Int) throws {
    var bytes = Data("SQLite format 3\u{0}".utf8) + Data(count: size - 16)
    bytes.replaceSubrange(68..<72, with: Data("WYMS".utf8))
    try folder.write(bytes, to: "x")
  }

  private func expectRefused(_ expected: SessionError, sourceLocation: SourceLocation = #_sourceLocation) {
    expectRefused("\(expected)", sourceLocation: sourceLocation)
  }

  /// Expects an error with a reason, and the file unchanged.
  private func expectRefused(_ reason: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let before = try? Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: SessionError.self, sourceLocation: sourceLocation) { try SessionFile(path: path, mayCreate: true) }
    if let error { #expect("\(error)".contains(reason), "\(error)", sourceLocation: sourceLocation) }
    #expect((try? Data(contentsOf: URL(filePath: path))) == before, sourceLocation: sourceLocation)
  }

  private func expectOpenedOrRefused(sourceLocation: SourceLocation = #_sourceLocation) {
    do throws(SessionError) {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      #expect(try file.session() != nil, sourceLocation: sourceLocation)
    } catch {
      #expect("\(error)".contains(path), sourceLocation: sourceLocation)
    }
  }
}
