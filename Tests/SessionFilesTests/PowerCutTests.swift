import Foundation
import Interface
import SessionFiles
import SessionSamples
import TestSupport
import Testing

/// A program that writes sessions is killed at each call that changes a file: it always leaves a whole session, never older than the
/// last one reported as written.
@Suite struct PowerCutTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("a.session") }

  @Test(arguments: [false, true])
  func everyCallMayBeTheLast(isTorn: Bool) throws {
    var call = 1
    while true {
      for name in try folder.names() { try FileManager.default.removeItem(atPath: folder.path(name)) }
      let (written, isWhole) = try write(from: 1, count: 4, cutAt: call, isTorn: isTorn)
      try expectWhole(written: written, isTorn ? "torn, call \(call)" : "call \(call)")
      if isWhole { break }
      call += 1
    }
    // Making the file takes a write, a sync, a rename and a sync of the folder. So does each of four sessions, and then a write and a sync to
    // erase the former one.
    #expect(call - 1 == 4 + 4 * 6)
  }

  /// One cut after another in the same file.
  @Test func cutsOneAfterAnother() throws {
    var source = SplitMix64(seed: 5)
    var latest: Int?
    for _ in 0..<40 {
      let call = Int.random(in: 1...30, using: &source)
      let (written, _) = try write(from: (latest ?? 0) + 1, count: 4, cutAt: call, isTorn: Bool.random(using: &source))
      latest = try expectWhole(written: written ?? latest, "call \(call)") ?? latest
    }
    #expect((latest ?? 0) > 20)
  }

  // MARK: Helpers

  /// - Returns: the last session reported as written, and whether the program reached its end.
  private func write(from first: Int, count: Int, cutAt call: Int, isTorn: Bool) throws -> (Int?, Bool) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: BuiltProgram.path("session-writer"))
    process.arguments = [path, "\(first)", "\(count)", "\(call)"] + (isTorn ? ["torn"] : [])
    process.standardOutput = output
    try process.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
    #expect(isKilled || process.terminationStatus == 0, "\(said)")
    return (said.split(separator: "\n").last.flatMap { Int($0) }, !isKilled)
  }

  /// Expects a whole session and, once it has been opened, nothing left beside it.
  ///
  /// - Returns: the number of the session in the file.
  @discardableResult
  private func expectWhole(written: Int?, _ comment: String) throws -> Int? {
    var file = try SessionFile(path: path, mayCreate: false)
    defer { file.close() }
    let session = try file.session()
    let number = session?.number
    #expect((session == nil) == (number == nil), "parts of several sessions after \(comment)")
    #expect(number ?? 0 >= written ?? 0, "session \(written ?? 0) is lost after \(comment)")
    #expect(try folder.names() == ["a.session"], "\(comment)")
    return number
  }
}
