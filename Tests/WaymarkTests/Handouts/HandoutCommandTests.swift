import Foundation
import Sessions
import TestSupport
import Testing

/// `waymark handout` as a script uses it.
@Suite struct HandoutCommandTests {
  private static let environment = ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath, "LANG": "en_GB.UTF-8"]

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(["handout"] + arguments, environment: Self.environment.merging(environment) { $1 })
  }

  @Test(
    arguments: [
      (["it-techncian"], 66, "did you mean it-technician?"), (["it-technician", "IT-Technician"], 64, "is named twice"),
      (["it-technician", "--compare"], 64, "takes 2 to 4 records, not 1"), (["patient", "programmer", "--compare"], 64, "is a trait"),
      (["it-technician", "--without", "wages"], 64, "'wages' is invalid"),
      (["it-technician", "--without", "pay.9"], 66, "no line is called “pay.9”"),
      (["it-technician", "--with", "programmer:pay"], 66, "no line is called “programmer:pay”"),
      (["it-technician", "--replace"], 64, "--replace goes with --output"),
      (["it-technician", "--output", ""], 64, "--output needs a path"),
      (["it-technician", "--print", "--lines"], 64, "exclude each other"),
      (["it-technician", "--print", "--format", "html"], 64, "--print prints text"),
      (["it-technician", "--output", "/nonexistent/a"], 73, "/nonexistent/a: can't be written: No such file"),
      (["it-technician", "--output", "/dev/null", "--replace"], 73, "/dev/null: a folder, a link or a device has this name"),
      (["it-technician", "--print"], 75, "the settings name no printer"),
    ] as [([String], Int32, String)])
  func refusesWithAMessageAndAStatus(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let outcome = try Program.run(["handout"] + arguments, environment: Self.environment)
    #expect(outcome.status == status)
    #expect(outcome.error.hasPrefix("waymark: ") && outcome.error.contains(message), "\(outcome.error)")
    #expect(outcome.output == "")
  }

  @Test func namedLinesAreLeftOutOrAdded() throws {
    let whole = try run("it-technician").output
    #expect(whole.contains("Senior IT Technician") && !whole.contains("Similar jobs"))
    let some = try run("it-technician", "--without", "pay.2", "--without", "duties", "--with", "links").output
    #expect(!some.contains("Senior IT Technician") && some.contains("IT Manager") && !some.contains("What you would do"))
    #expect(some.contains("Similar jobs"))
    let names = try run("it-technician", "programmer", "--lines").output.split(separator: "\n")
    #expect(names.contains { $0.hasPrefix("+ it-technician:pay.2 ") && $0.hasSuffix("Senior IT Technician: approx. 18,000–26,000") })
    #expect(names.contains { $0.hasPrefix("  programmer:duties.1 ") })
  }

  /// Everything that can be marked in the panes fits.
  @Test func aShortlistMayHaveTwentyRecords() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: SharedCatalogue.folder + "/published/occupations").sorted()
    let levels = ["master", "expert", "professional", "support"].map { "cloud-computing/" + $0 }
    let ids = files.map { String($0.dropLast(".yaml".count)) } + levels
    #expect(ids.count == 20)
    let outcome = try Program.run(["handout"] + ids, environment: Self.environment)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Shortlist of 20\n"))
  }

  @Test func namesTheDay() throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_GB")
    formatter.dateFormat = "d MMMM yyyy"
    let days = try [formatter.string(from: Date()), run("patient").output, formatter.string(from: Date())]
    #expect(days[1].contains("Made on \(days[0]) with Waymark") || days[1].contains("Made on \(days[2]) with Waymark"))
  }

  @Test func writesAFileOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("handout.html")
    #expect(try run("it-technician", "--format", "html", "--output", path).status == 0)
    let first = try Data(contentsOf: URL(filePath: path))
    let second = try run("programmer", "--format", "html", "--output", path)
    #expect(second.status == 73 && second.error.contains("it exists already"))
    #expect(try Data(contentsOf: URL(filePath: path)) == first)
    #expect(try run("programmer", "--format", "html", "--output", path, "--replace").output == "\(path): written\n")
    #expect(try Data(contentsOf: URL(filePath: path)) != first)
    #expect(try folder.names() == ["handout.html"])
    let chinese = try run("programmer", "--language", "zh-Hant", "--output", path, "--replace")
    #expect(chinese.output == "\(path)：已存檔\n")
  }

  // MARK: Printing

  @Test func queueNamesAreChecked() throws {
    let folder = try TemporaryFolder()
    try folder.write(["waymark/settings.yaml": "printer: \"x; reboot\"\n"])
    let outcome = try run("it-technician", "--print", environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("1:10: a print queue is named by"))
  }

  /// The program runs `lp` at a fixed path, so another is put there in a file system view of its own.
  @Test(
    .enabled(if: canReplaceLp), arguments: [("exit 0", Int32(0), ""), ("echo 'lp: no such queue' >&2; exit 1", 75, "lp: no such queue")])
  func printsByTheProgramAtItsFixedPath(_ end: String, _ status: Int32, _ message: String) throws {
    let fake = try FakePrinter(after: end)
    try fake.folder.write(["waymark/settings.yaml": "printer: office\n"])
    let command = "mount --bind \(fake.path.quoted) /usr/bin/lp && exec waymark handout it-technician --print --language en"
    let outcome = try Program.shell(
      "unshare --map-root-user --mount sh -c \(command.quoted)", environment: ["XDG_CONFIG_HOME": fake.folder.path])
    #expect(outcome.status == status)
    #expect(outcome.error.isEmpty == message.isEmpty && outcome.error.hasSuffix(message.isEmpty ? "" : message + "\n"))
    #expect(try fake.noted("page").first == "IT Technician")
    #expect(try fake.noted("page").contains { $0.hasPrefix("  IT Manager") && $0.contains("#>") })
    #expect(try fake.noted("arguments").prefix(2) == ["-d", "office"])
  }

  private static let canReplaceLp = (try? Program.shell("test -e /usr/bin/lp && unshare --map-root-user --mount true").status) == 0
}
