import Foundation
import Testing
import TextLayout

/// `waymark fit`, and standings wherever else a profile is given: the table of issue 15, run as a person would.
@Suite struct FitCommandTests {
  typealias Object = [String: Any]

  private func json(_ arguments: [String]) throws -> Any {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  private func objects(_ arguments: String...) throws -> [Object] {
    try #require(try json(arguments) as? [Object])
  }

  private func object(_ arguments: String...) throws -> Object {
    try #require(try json(arguments) as? Object)
  }

  private func objects(_ key: String, of object: Object) throws -> [Object] {
    try #require(object[key] as? [Object])
  }

  /// The words of a text in both languages.
  private func words(_ text: Any?) throws -> (english: String, chinese: String) {
    let text = try #require(text as? Object)
    return (try #require(text["en"] as? String), try #require(text["zh-Hant"] as? String))
  }

  // MARK: The table of issue 15

  /// A post that asks for a degree: each requirement by its name, and never “nothing” while any is unchecked.
  @Test func theHandoutNamesWhatIsToCheck() throws {
    let outcome = try Program.run("handout", "ogcio-analyst-programmer", "--holds", "secondary-6", "--language", "en")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("nothing that"))
    let lines = outcome.output.split(separator: "\n")
    let missing = lines.drop { !$0.hasPrefix("Missing, or to check") }.dropFirst().prefix { $0.hasPrefix(" ") }
    #expect(missing.count { $0.hasPrefix("  - ") } == 3)
    #expect(missing.count { $0.hasPrefix("    ? to check: ") } == 3)
  }

  @Test func theHandoutNamesWhatIsNotMetFirst() throws {
    let outcome = try Program.run("handout", "web-administrator", "--holds", "secondary-6", "--language", "en")
    let lines = outcome.output.split(separator: "\n")
    let missing = lines.drop { !$0.hasPrefix("Missing, or to check") }.filter { $0.hasPrefix("    ✗ ") || $0.hasPrefix("    ? ") }
    #expect(missing.first == "    ✗ not met: Secondary 6 is below Bachelor’s Degree")
    #expect(missing.dropFirst().first?.hasPrefix("    ? to check: ") == true)
  }

  /// Holding more never leaves fewer, and saying what one can do removes nothing.
  @Test(arguments: [
    ["--holds", "secondary-6"], ["--holds", "certificate"], ["--holds", "higher-diploma"], ["--holds", "advanced-diploma"],
    ["--holds", "bachelors-degree"], ["--writes", "chinese"], ["--years", "0"], ["--lacks", "higher-diploma"],
    ["--result", "English Language=Level 3", "--unit", "111130L4", "--works-as", "programmer"],
  ])
  func aProfileLeavesNothingOut(options: [String]) throws {
    let records = try #require(try json(["list", "occupations"] + options) as? [Object])
    #expect(records.count == 16)
    let all = try #require(try json(["list"]) as? [Object])
    let left = try #require(try json(["list", "--unknown", "drop"] + options) as? [Object])
    #expect(left.count == all.count)
  }

  @Test func programmerForADiplomaInInformationTechnology() throws {
    let programmer = try object("show", "programmer", "--holds", "higher-diploma", "--field", "information-technology")
    let entry = try objects("entry", of: programmer)
    #expect(entry.map { $0["standing"] as? String } == ["to-check", "to-check", "to-check"])
    let reason = try words(entry.first?["reason"])
    #expect(reason.english.hasSuffix("the source lists Higher Diploma in Information Technology for this job"))
    #expect(reason.chinese.hasSuffix("資料來源為此職業列出資訊科技高級文憑"))
  }

  @Test(arguments: [("3", "met"), ("1", "met"), ("0", "not-met")])
  func yearsAreMetOrNot(years: String, standing: String) throws {
    let entry = try objects("entry", of: try object("show", "data-entry-clerk", "--years", years))
    #expect(entry.map { $0["standing"] as? String } == ["to-check", standing])
  }

  @Test func oneThingIsMissingOfMobileAppDeveloper() throws {
    let entries = try objects("fit", "--holds", "secondary-6", "--trait", "creative", "--pay-from", "18000")
    #expect(entries.count == 16)
    let first = try #require(entries.first)
    #expect(first["id"] as? String == "mobile-app-developer")
    #expect(first["group"] as? String == "near")
    #expect(try objects("wants", of: first).map { $0["answer"] as? String } == ["yes", "yes"])
    let missing = try objects("missing", of: first)
    #expect(missing.count == 1)
    #expect(missing.first?["requirement"] as? Int == 0)
    #expect(
      missing.first?["courses"] as? [String] == [
        "hku-space-community-college/higher-diploma-in-information-technology",
        "ive/higher-diploma-in-computer-and-electronic-engineering", "ive/higher-diploma-in-software-engineering",
      ])
    let reason = try words(missing.first?["reason"])
    #expect(reason.english == "Secondary 6 is below Higher Diploma" && reason.chinese == "中六低於高級文憑")
    // Every other is ruled out by a want, and says by which.
    for entry in entries.dropFirst() {
      let answers = try objects("wants", of: entry).map { $0["answer"] as? String }
      #expect(answers.contains("no"))
    }
  }

  // MARK: fit

  /// The keys that docs/json.md promises, in every entry.
  @Test func keysOfTheJSON() throws {
    let entries = try objects("fit", "--holds", "secondary-6", "--years", "0", "--pay-from", "18000", "--likes", "program")
    for entry in entries {
      #expect(entry.keys.sorted() == ["group", "id", "kind", "missing", "standings", "wants"])
      #expect(entry["kind"] as? String == "occupation")
      let standings = try objects("standings", of: entry)
      #expect(standings.compactMap { $0["requirement"] as? Int } == Array(standings.indices))
      for standing in standings {
        #expect(standing.keys.sorted() == ["reason", "requirement", "standing"])
        let reason = try words(standing["reason"])
        #expect(!reason.english.isEmpty && !reason.chinese.isEmpty)
      }
      let missing = try objects("missing", of: entry)
      for missing in missing { #expect(missing.keys.sorted() == ["courses", "reason", "requirement", "units"]) }
      let unmet = standings.filter { $0["standing"] as? String == "not-met" }
      #expect(missing.map { $0["requirement"] as? Int } == unmet.map { $0["requirement"] as? Int })
      for want in try objects("wants", of: entry) {
        #expect(want.keys.sorted() == ["answer", "want"])
        #expect(["yes", "no", "silent"].contains(want["answer"] as? String))
        _ = try words(want["want"])
      }
    }
  }

  /// From the best group to the worst; what a want rules out comes last.
  @Test func theBestGroupComesFirst() throws {
    let order = ["meets", "check", "near", "far", "silent"]
    let places = try objects("fit", "--holds", "higher-diploma", "--field", "computer-science", "--years", "1").map { entry in
      order.firstIndex(of: entry["group"] as? String ?? "") ?? order.count
    }
    #expect(places.count == 16 && places == places.sorted() && places.allSatisfy { $0 < order.count })
    #expect(Set(places).count > 2)
  }

  /// Whoever says nothing is told what there is to check; two records say too little for anybody.
  @Test(arguments: [[], ["--holds", "doctorate", "--years", "40"]])
  func recordsThatSayTooLittle(options: [String]) throws {
    let entries = try #require(try json(["fit"] + options) as? [Object])
    let silent = entries.filter { $0["group"] as? String == "silent" }.compactMap { $0["id"] as? String }
    #expect(silent == ["blockchain-engineer", "data-scientist"])
    if options.isEmpty { #expect(Set(entries.compactMap { $0["group"] as? String }) == ["check", "silent"]) }
  }

  /// A source that doesn't say is told apart from one that says no.
  @Test func silentIsNotNo() throws {
    let entries = try objects("fit", "--hours-to", "40", "--pay-from", "120000", "--pay-rung", "any")
    let answers = try entries.flatMap { try objects("wants", of: $0) }.compactMap { $0["answer"] as? String }
    #expect(Set(answers) == ["yes", "no", "silent"])
  }

  /// Pay is asked of the first rung, or of any, and the answer says which.
  @Test(arguments: [("first", "pay from HK$20,000 a month", "no"), ("any", "pay reaching HK$20,000 a month", "yes")])
  func payOfARung(rung: String, title: String, answer: String) throws {
    let entries = try objects("fit", "--pay-from", "20000", "--pay-rung", rung)
    let technician = try #require(entries.first { $0["id"] as? String == "it-technician" })
    let want = try #require(try objects("wants", of: technician).first)
    #expect(try words(want["want"]).english == title)
    #expect(want["answer"] as? String == answer)
  }

  @Test func printsAPage() throws {
    let options = ["fit", "--holds", "secondary-6", "--likes", "design", "--pay-from", "18000"]
    let text = try Program.run(options + ["--language", "en"]).output
    for part in ["What fits me", "  - holding Secondary 6", "One thing missing ", "Not what you want ", "you like this"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(try Program.run(options + ["--language", "zh-Hant"]).output.contains("\n尚欠一項 "))
    #expect(try Program.run(options + ["--format", "markdown", "--language", "en"]).output.contains("\n## One thing missing "))
  }

  @Test(arguments: [40, 80, 132], ["en", "zh-Hant"])
  func noLineIsTooWide(width: Int, language: String) throws {
    let options = ["--holds", "secondary-6", "--years", "0", "--likes", "design", "--pay-from", "18000", "--language", language]
    let text = try Program.run(["fit"] + options, environment: ["COLUMNS": "\(width)"]).output
    let wide = text.split(separator: "\n").filter { CellWidth.of($0) > width }
    #expect(wide.isEmpty)
  }

  // MARK: Standings elsewhere

  /// The comparison and the list say the same as the page.
  @Test func standingsAreTheSameEverywhere() throws {
    let options = ["--holds", "secondary-6", "--years", "1"]
    let shown = try objects("entry", of: try #require(try json(["show", "data-entry-clerk"] + options) as? Object))
    let listed = try #require(try json(["list", "occupations"] + options) as? [Object]).first { $0["id"] as? String == "data-entry-clerk" }
    let standings = shown.map { $0["standing"] as? String }
    #expect(standings == ["met", "met"])
    #expect(try objects("entry", of: try #require(listed)).map { $0["standing"] as? String } == standings)
    let fitted = try #require(try json(["fit"] + options) as? [Object]).first { $0["id"] as? String == "data-entry-clerk" }
    #expect(try objects("standings", of: try #require(fitted)).map { $0["standing"] as? String } == standings)
    let compared = try Program.run(["compare", "data-entry-clerk", "technical-writer", "--format", "json"] + options).output
    #expect(compared.contains(#""standing" : "met""#) && compared.contains(#""standing" : "not-met""#))
    #expect(!compared.contains("to-judge"))
  }
}
