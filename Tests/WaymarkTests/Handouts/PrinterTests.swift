import Foundation
import Synchronization
import TestSupport
import Testing

@testable import waymark

/// Printing, with another program in place of `lp`.
@Suite struct PrinterTests {
  @Test func handsOverThePageAndNothingElse() throws {
    let fake = try FakePrinter()
    try fake.printer().print("one\n二\n")
    #expect(try fake.noted("page") == ["one", "二"])
    #expect(try fake.noted("arguments") == ["-d", "office", "-t", "Waymark", "-o", "media=A4", "-s"])
    let variables = Set(try fake.noted("environment").map { $0.prefix { $0 != "=" } })
    #expect(variables.isSubset(of: ["PATH", "LANG", "PWD", "SHLVL", "_", "OLDPWD"]))
    #expect(try fake.noted("environment").contains("PATH=/usr/bin:/bin"))
  }

  /// It would inherit blocked or ignored signals, open files and the terminal.
  @Test func inheritsNoSignalsFilesOrTerminal() throws {
    let fake = try FakePrinter()
    let open = try OutputFiles()
    try withExtendedLifetime(open) { try fake.printer().print("x") }
    let masks = try fake.noted("signals").map { $0.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } }
    // Signals 32 and 33 belong to the C library.
    #expect(masks.map { $0.map { $0 & ~0x1_8000_0000 } } == [0, 0])
    // Its own listing is the fourth.
    #expect(try fake.noted("descriptors") == ["0", "1", "2", "3"])
    #expect(try !fake.folder.names().contains("terminal"))
  }

  @Test func aLongPageArrivesWhole() throws {
    let fake = try FakePrinter()
    let lines = (0..<20_000).map { "line \($0)" }
    try fake.printer().print(lines.joined(separator: "\n") + "\n")
    #expect(try fake.noted("page") == lines)
  }

  @Test func reportsWhatLpSays() throws {
    let fake = try FakePrinter(after: "echo first >&2; printf 'lp: no \\033[2J queue\\n\\n' >&2; exit 1")
    #expect(throws: PrinterFault.refused("lp: no ?[2J queue")) { try fake.printer().print("x") }
  }

  @Test func aSilentFailureIsReported() throws {
    let fake = try FakePrinter(after: "kill -9 $$")
    #expect(throws: PrinterFault.refused("")) { try fake.printer().print("x") }
  }

  @Test func endsASlowPrinterProgram() throws {
    let fake = try FakePrinter(after: "echo $$ > started; mv started process; sleep 600")
    var printer = try fake.printer()
    // Its time is over as soon as it has begun to sleep.
    printer.now = { .now + (FileManager.default.fileExists(atPath: fake.folder.path("process")) ? .seconds(60) : .zero) }
    #expect(throws: PrinterFault.tooSlow(seconds: 30)) { try printer.print("x") }
    let process = try #require(try fake.noted("process").first.flatMap { pid_t($0) })
    #expect(kill(process, 0) == -1)
  }

  @Test func neverWaitsForAProgramThatReadsNothing() throws {
    let folder = try TemporaryFolder()
    try FakePrinter.install("#!/bin/sh\nsleep 600\n", in: folder)
    var printer = Printer(queue: try FakePrinter.queue(), program: folder.path("lp"))
    // A second later with each look.
    let looks = Mutex(0)
    printer.now = {
      let count = looks.withLock { looks in
        looks += 1
        return looks
      }
      return .now + .seconds(count)
    }
    #expect(throws: PrinterFault.tooSlow(seconds: 8)) { try printer.print(String(repeating: "x", count: 1_000_000)) }
  }

  @Test func doesNotWaitForItsChildren() throws {
    let fake = try FakePrinter(after: "sleep 30 & exit 0")
    try fake.printer(patience: .seconds(20)).print("x")
  }

  @Test func reportsAMissingProgram() throws {
    let printer = Printer(queue: try FakePrinter.queue(), program: "/nonexistent/lp")
    #expect(throws: PrinterFault.notInstalled("/nonexistent/lp")) { try printer.print("x") }
  }

  @Test func reportsAnUnusableProgram() throws {
    let folder = try TemporaryFolder()
    try folder.write(["lp": "words"])
    let printer = Printer(queue: try FakePrinter.queue(), program: folder.path("lp"))
    #expect(throws: PrinterFault.notStarted("Permission denied")) { try printer.print("x") }
  }
}

/// A program in place of `lp`, which records what it was given.
struct FakePrinter {
  let folder: TemporaryFolder

  /// - Parameter after: what it does then, as shell commands.
  init(after: String = "exit 0") throws {
    folder = try TemporaryFolder()
    let script = """
      #!/bin/sh
      cd \(folder.path.quoted)
      printf '%s\\n' "$@" > arguments
      env > environment
      grep -E '^Sig(Blk|Ign)' /proc/self/status > signals
      ls /proc/self/fd > descriptors
      (: < /dev/tty) 2> /dev/null && echo yes > terminal
      cat > page
      \(after)

      """
    try Self.install(script, in: folder)
  }

  /// Writes the program by another's hand: had this process a file open to write, one that another test starts at that moment would inherit
  /// it, and a file open for writing can't be run.
  static func install(_ script: String, in folder: TemporaryFolder) throws {
    try folder.write(["script": script])
    let outcome = try Program.shell("cd \(folder.path.quoted) && cp script lp && chmod 755 lp && rm script")
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  var path: String { folder.path("lp") }

  func printer(patience: Duration = .seconds(30)) throws -> Printer {
    Printer(queue: try Self.queue(), program: path, patience: patience)
  }

  static func queue() throws -> PrinterQueue {
    guard let queue = PrinterQueue("office") else { throw CocoaError(.coderInvalidValue) }
    return queue
  }

  func noted(_ name: String) throws -> [String] {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
