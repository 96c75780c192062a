import Foundation
import Testing

/// The commands as scripts use them: output, messages and exit statuses.
@Suite struct CommandTests {
  struct Refusal: CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var message: String

    init(_ arguments: String..., status: Int32, message: String) {
      self.arguments = arguments
      self.status = status
      self.message = message
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Refusal("list", "--catalogue", "/nonexistent", status: 66, message: "/nonexistent: no such file or folder"),
    Refusal("list", "--catalogue", "/", status: 65, message: "/: not a catalogue folder"),
    Refusal("list", "--catalogue", "/etc/passwd", status: 65, message: "/etc/passwd: not a compiled catalogue"),
    Refusal("list", "--catalogue", "", status: 64, message: "--catalogue needs a path"),
    Refusal("list", "jobs", status: 64, message: "'jobs' is invalid for '<kind>'"),
    Refusal("list", "--language", "fr", status: 64, message: "'fr' is invalid"),
    Refusal("list", "--trait", "patiant", status: 66, message: "no trait has the id “patiant”; did you mean patient?"),
    Refusal("list", "--trait", "ive", status: 64, message: "“ive” is an institution, not a trait"),
    Refusal("list", "--without-course", "zzzzzz", status: 66, message: "no course has the id “zzzzzz”; "),
    Refusal("list", "--holds", "doctorat", status: 66, message: "no qualification has the id “doctorat”; did you mean doctorate?"),
    Refusal("list", "--holds", "common-recruitment-examination", status: 64, message: "is an examination: name it with --certificate"),
    Refusal("show", "it-technician", "--certificate", "diploma", status: 64, message: "“diploma” is an award: name it with --holds"),
    Refusal("show", "it-technician", "--field", "computng", status: 66, message: "has the id “computng”; did you mean computing?"),
    Refusal("compare", "programmer", "data-scientist", "--years", "-1", status: 64, message: "--years"),
    Refusal("compare", "programmer", "data-scientist", "--speaks", "Latin", status: 64, message: "'chinese', 'english', 'cantonese'"),
    Refusal("list", "--qf-from", "8", status: 64, message: "'8' is invalid for '--qf-from"),
    Refusal("list", "--qf-from", "5", "--qf-to", "4", status: 64, message: "--qf-from 5 is above --qf-to 4"),
    Refusal("list", "--pay-from=-5", status: 64, message: "--pay-from takes a number from 0 up, not -5"),
    Refusal(
      "list", "--workplace", "indoors", "--without-workplace", "outdoors", status: 64, message: "--without-workplace exclude each other"),
    Refusal("fit", "--years", "2", "--years", "5", status: 64, message: "--years 2 and --years 5 contradict each other: give it once"),
    Refusal(
      "fit", "--holds", "higher-diploma", "--lacks", "higher-diploma", status: 64,
      message: "higher-diploma can't be both held and lacking"),
    Refusal(
      "fit", "--holds", "Higher-Diploma", "--lacks", "higher-diploma", status: 64,
      message: "higher-diploma can't be both held and lacking"),
    Refusal(
      "fit", "--result", "Mathematics=2", "--result", "mathematics=Level 3", status: 64, message: "--result names Mathematics twice"),
    Refusal("fit", "--award-level", "3", status: 64, message: "--award-level goes with --holds"),
    Refusal("fit", "--holds", "certificate", "--award-level", "7", status: 64, message: "no certificate is at QF level 7"),
    Refusal("fit", "--pay-rung", "any", status: 64, message: "--pay-rung goes with --pay-from"),
    Refusal("show", "programmer", "--holds", "higher-diploma", "--award-level", "3", status: 64, message: "has its own level"),
    Refusal("fit", "--unit", "111130L4", "--unit", "111130l4", status: 64, message: "--unit names 111130L4 twice"),
    Refusal("fit", "--unit", "ive", status: 64, message: "“ive” is an institution, not a unit of competency"),
    Refusal("fit", "--result", "English", status: 64, message: "'English' is invalid for '--result <subject=level>'"),
    Refusal("fit", "--works-as", "ive", status: 64, message: "“ive” is an institution: nobody works as one"),
    Refusal("fit", "--lacks", "nothing", status: 66, message: "no qualification has the id “nothing”"),
    Refusal("fit", "--likes", "drawing", status: 64, message: "'drawing' is invalid for '--likes <verb>'"),
    Refusal("fit", "--pay-rung", "top", status: 64, message: "'top' is invalid for '--pay-rung"),
    Refusal("fit", "it-technician", status: 64, message: "Unexpected argument 'it-technician'"),
    Refusal("show", status: 64, message: "Missing expected argument '<id>'"),
    Refusal("show", "it-techncian", status: 66, message: "did you mean it-technician?"),
    Refusal("show", "information-technology-consultant", status: 66, message: "listed by the source, but has no page"),
    Refusal("show", "資訊科技顧問", status: 66, message: "listed by the source, but has no page"),
    Refusal("compare", "it-technician", status: 64, message: "takes 2 to 4 records, not 1"),
    Refusal("compare", "a", "b", "c", "d", "e", status: 64, message: "takes 2 to 4 records, not 5"),
    Refusal("compare", "it-technician", "it-technician", status: 64, message: "“it-technician” is named twice"),
    Refusal("compare", "it-technician", "patient", status: 64, message: "“patient” is a trait"),
    Refusal("compare", "it-technician", "nobody-at-all", status: 66, message: "no record has the id “nobody-at-all”"),
    Refusal("search", "", status: 64, message: "nothing to search for"),
    Refusal("search", "cloud", "--limit", "0", status: 64, message: "--limit takes a number from 1 up, not 0"),
    Refusal("check", "/nonexistent", status: 66, message: "/nonexistent: no such file or folder"),
    Refusal("compile", "/nonexistent", "--output", "never.sqlite", status: 66, message: "/nonexistent: no such file or folder"),
    Refusal("unknown", status: 64, message: "no command is called “unknown”"),
    Refusal("serach", "cloud", status: 64, message: "did you mean “search”?"),
    Refusal("browse", "it-technician", status: 64, message: "no command is called “it-technician”"),
  ])
  func refusesWithAMessageAndAStatus(_ refusal: Refusal) throws {
    let outcome = try Program.run(refusal.arguments)
    #expect(outcome.status == refusal.status)
    #expect(outcome.error.hasPrefix("waymark: "))
    #expect(outcome.error.contains(refusal.message), "\(outcome.error)")
    #expect(outcome.output == "")
  }

  @Test func neverEchoesCursorMovements() throws {
    for argument in ["\u{1B}[2Jx", "a\u{9B}31m", "b\u{202E}c", "d\re"] {
      let outcome = try Program.run("show", argument)
      let refused = outcome.error.unicodeScalars.filter { $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}") }
      #expect(refused.isEmpty)
      #expect(outcome.status == 66)
    }
  }

  @Test func listsEveryOccupationAsJSON() throws {
    let records = try #require(try json("list", "occupations") as? [[String: Any]])
    #expect(records.count == 16)
    #expect(records.allSatisfy { $0["kind"] as? String == "occupation" })
    let technician = try #require(records.first)
    #expect(technician["id"] as? String == "it-technician")
    #expect((technician["title"] as? [String: Any])?["zh-Hant"] as? String == "資訊科技技術員")
    #expect((technician["provenance"] as? [String: Any])?["lines"] as? [Int] == [14, 55])
  }

  @Test func givesPayAsNumbers() throws {
    let record = try #require(try json("show", "ogcio-analyst-programmer") as? [String: Any])
    let ladder = try #require(record["ladder"] as? [[String: Any]])
    let pay = try #require(ladder.last?["pay"] as? [String: Any])
    #expect(pay["from"] as? Int == 150_950)
    #expect(pay["to"] == nil)
    #expect(pay["wording"] as? String == "from")
    #expect(pay["currency"] as? String == "HKD")
    #expect((record["hours"] as? [String: Any])?["irregular"] as? Bool == true)
  }

  @Test func comparesAsJSON() throws {
    let comparison = try #require(try json("compare", "programmer", "software-designer") as? [String: Any])
    let rows = try #require(comparison["rows"] as? [[String: Any]])
    let hours = try #require(rows.first { $0["heading"] as? String == "hours" })
    #expect(hours["isSame"] as? Bool == true)
    let traits = try #require(rows.first { $0["heading"] as? String == "traits" })
    #expect(
      (traits["shared"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["attention-to-details", "patient", "be-logical"])
  }

  /// Ids are found in any case, and every requirement says whether it is met, and why.
  @Test func marksRequirementsInJSON() throws {
    let commands: [(arguments: [String], standings: [String])] = [
      (["show", "it-technician", "--writes", "Chinese"], ["met", "to-check", "to-check"]),
      (["list", "occupations", "--trait", "Patient"], ["met", "to-check", "to-check"]),
    ]
    for command in commands {
      let options = ["--holds", "Higher-Diploma", "--field", "COMPUTING", "--format", "json"]
      let document = try JSONSerialization.jsonObject(with: Data(try Program.run(command.arguments + options).output.utf8))
      let records = try #require(document as? [[String: Any]] ?? (document as? [String: Any]).map { [$0] })
      let technician = try #require(records.first { $0["id"] as? String == "it-technician" })
      let entry = try #require(technician["entry"] as? [[String: Any]])
      #expect(entry.map { $0["standing"] as? String } == command.standings)
      #expect(entry.allSatisfy { $0["text"] != nil && $0["kind"] != nil && $0["reason"] != nil })
    }
    #expect(try !Program.run("show", "it-technician", "--format", "json").output.contains("standing"))
  }

  /// If nothing is left, a script gets an empty list and a person a message.
  @Test func emptyResultsAreReportedInJSONToo() throws {
    let outcome = try Program.run("list", "occupations", "--pay-from", "900000", "--format", "json")
    #expect(try (JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any])?.isEmpty == true)
    #expect(outcome.error == "waymark: “pay from HK$900,000 a month” leaves nothing; without it, 16 would remain.\n")
    #expect(outcome.status == 0)
  }

  /// Unstated values, kinds and figures.
  @Test(arguments: [
    (["list", "occupations"], 16), (["list", "occupations", "--workplace", "outdoors"], 0),
    (["list", "occupations", "--regular-hours"], 15),
    (["list", "occupations", "--irregular-hours"], 1), (["list", "occupations", "--hours-to", "40"], 1),
    (["list", "occupations", "--pay-from", "100000"], 1), (["list", "occupations", "--without-trait", "patient"], 2),
    (["list", "levels", "--pay-from", "1"], 4), (["list", "levels", "--pay-from", "1", "--unknown", "drop"], 0),
    (["list", "occupations", "--pay-from", "50000"], 2), (["list", "occupations", "--pay-from", "50000", "--pay-rung", "any"], 16),
    (["list", "occupations", "--pay-from", "120000", "--pay-rung", "any", "--unknown", "drop"], 2),
    (["list", "occupations", "--likes", "design"], 6), (["list", "occupations", "--likes", "fix", "--likes", "help"], 8),
    (["list", "levels", "--likes", "program", "--unknown", "drop"], 1),
    (["list", "--kind", "traits", "--kind", "pathways"], 10), (["list", "traits", "--pay-from", "1"], 0),
    (["list", "courses", "--institution", "IVE"], 4), (["list", "job-titles", "--qf-from", "5"], 8),
    (["list", "units", "--qf-to", "1"], 1), (["list", "clusters"], 5), (["list", "clusters", "--qf-to", "2"], 1),
    (["list", "clusters", "--institution", "ive"], 0),
  ])
  func listsRecordsThatConditionsLeave(arguments: [String], count: Int) throws {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect((try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any])?.count == count)
  }

  /// A shorter ladder is marked as ended, not as "not stated".
  @Test func showsTheEndOfALadder() throws {
    let ids = ["compare", "it-technician", "technical-writer", "--language", "en"]
    let text = try Program.run(ids, environment: ["COLUMNS": "80"]).output.split(separator: "\n")
    let second = try #require(text.first { $0.contains("Step 2") })
    #expect(second.split(separator: "│").last == " no further step")
    let markdown = try Program.run(ids + ["--format", "markdown"]).output.split(separator: "\n")
    #expect(try #require(markdown.first { $0.contains("Step 2") }).hasSuffix("| _no further step_ |"))
    let comparison = try #require(try json("compare", "it-technician", "technical-writer") as? [String: Any])
    let rows = try #require(comparison["rows"] as? [[String: Any]]).filter { $0["heading"] as? String == "pay" }
    #expect(rows.map { ($0["cells"] as? [[String: Any]])?.last?["absent"] as? Bool } == [nil, true, true])
  }

  @Test func findsAsJSON() throws {
    let results = try #require(try json("search", "网络", "--limit", "3") as? [[String: Any]])
    #expect(results.count == 3)
    #expect(results.allSatisfy { $0["field"] as? String == "title" || $0["name"] is String })
    #expect(try json("search", "zzzzzz") as? [Any] != nil)
  }

  /// What a search found stands alone on standard output; what is said of it follows the language, too.
  @Test(arguments: [("en", "“龘”"), ("zh-Hant", "「龘」")])
  func saysThatNothingMatches(language: String, query: String) throws {
    let outcome = try Program.run("search", "龘", "--language", language)
    #expect(outcome.status == 0)
    #expect(outcome.error.hasPrefix("waymark: ") && outcome.error.contains(query), "\(outcome.error)")
  }

  @Test func followsTheLocale() throws {
    let chinese = try Program.run("list", "traits", environment: ["LANG": "zh_HK.UTF-8"])
    #expect(chinese.output.hasPrefix("性格 9\n"))
    let english = try Program.run("list", "traits", environment: ["LANG": "zh_HK.UTF-8", "LC_ALL": "en_GB.UTF-8"])
    #expect(english.output.hasPrefix("Traits 9\n"))
  }

  @Test func readsTheCatalogueThatTheEnvironmentNames() throws {
    let outcome = try Program.run("list", environment: ["WAYMARK_CATALOGUE": "/nonexistent"])
    #expect(outcome.status == 66)
    #expect(outcome.error.contains("/nonexistent"))
  }

  @Test func findsTheShippedCatalogue() throws {
    let outcome = try Program.run("list", "traits", environment: ["WAYMARK_CATALOGUE": ""])
    #expect(outcome.output.hasPrefix("Traits 9\n"), "\(outcome.error)")
  }

  @Test func colorsOnlyWhenAsked() throws {
    #expect(try !Program.run("show", "patient").output.contains("\u{1B}"))
    #expect(try Program.run("show", "patient", "--color", "always").output.contains("\u{1B}[1m"))
  }

  @Test func printsBothLanguages() throws {
    let output = try Program.run("show", "it-technician", "--both-languages").output
    #expect(output.contains("  - Work out why a computer has failed\n    找出電腦故障的原因\n"))
  }

  @Test func readsTheSameFromACompiledFile() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString).sqlite").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let catalogue = Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    #expect(try Program.run("compile", catalogue, "--output", file).status == 0)
    let compiled = try Program.run("list", "--format", "json", "--catalogue", file)
    #expect(compiled.status == 0)
    #expect(try compiled.output == Program.run("list", "--format", "json", "--catalogue", catalogue).output)
  }

  @Test func endsQuietlyWhenThePipeCloses() throws {
    let outcome = try Program.shell("set -o pipefail; waymark list --format json | head -1")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
  }

  @Test func saysSoWhenTheDeviceIsFull() throws {
    let outcome = try Program.shell("waymark list > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("No space left on device"))
  }

  private func json(_ arguments: String...) throws -> Any {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0)
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }
}
