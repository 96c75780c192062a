import Foundation
import Sessions
import TestSupport
import Testing
import TextLayout

/// Output of commands: some kept as text files for a reviewer (`RECORD=1 swift test` rewrites them), and properties of
/// all of it in every width and language.
@Suite struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var language = "en"
    var width = 80

    /// Without spaces and slashes: the words, the language and the width.
    var name: String {
      let words = arguments.map { $0.replacing("--", with: "").replacing("/", with: "-") }.joined(separator: "-")
      return "\(words).\(language).\(width).txt"
    }

    var testDescription: String { name }

    func printed() throws -> String {
      let outcome = try Program.run(arguments + ["--language", language], environment: ["COLUMNS": "\(width)"])
      #expect(outcome.status == 0)
      #expect(outcome.error == "")
      return outcome.output
    }
  }

  /// Kept in both languages.
  static let both = [
    ["list"],
    ["show", "it-technician", "--holds", "higher-diploma", "--field", "computing", "--writes", "chinese", "--speaks", "cantonese"],
    ["show", "cloud-computing"],
    ["show", "cloud-computing/support", "--holds", "higher-diploma"],
    ["show", "111130L4"],
    ["show", "ITOS010L3"],
    ["show", "ive/higher-diploma-in-software-engineering"],
    ["compare", "programmer", "software-designer", "mobile-app-developer"],
    ["fit", "--holds", "secondary-6", "--trait", "creative", "--pay-from", "18000"],
    ["route", "cloud-computing/support/service-desk-operator", "cloud-computing/expert/cloud-architect"],
    ["list", "occupations", "--pay-from", "40000", "--trait", "patient", "--holds", "secondary-6", "--hours-to", "40"],
    ["chart"],
    ["chart", "cloud-computing"],
  ]

  /// Kept in English.
  static let english = [
    ["list", "occupations"],
    ["show", "it-technician"],
    ["show", "ogcio-analyst-programmer", "--holds", "bachelors-degree", "--field", "information-technology"],
    ["show", "cloud-computing/expert/cloud-architect", "--holds", "secondary-6"],
    ["show", "bachelors-degree"],
    ["compare", "cloud-service-rd-manager", "cloud-computing/expert"],
    ["list", "occupations", "--holds", "higher-diploma", "--field", "computing", "--pay-from", "18000", "--trait", "patient"],
    ["list", "--holds", "associate-degree", "--institution", "ive", "--without-kind", "courses", "--unknown", "drop"],
    ["list", "occupations", "--trait", "patient", "--pay-from", "200000"],
    ["list", "occupations", "--pay-from", "200000", "--workplace", "outdoors"],
    ["compare", "it-technician", "programmer", "--holds", "higher-diploma", "--field", "mathematics"],
    ["compare", "systems-administrator", "cloud-computing/professional", "--holds", "bachelors-degree", "--field", "computer-science"],
  ]

  /// How a list, a page, a comparison and charts make use of a width.
  private static let inWidths = [
    ["list", "occupations"], ["show", "it-technician"], ["compare", "programmer", "software-designer", "mobile-app-developer"], ["chart"],
    ["chart", "cloud-computing"],
  ]

  static let cases =
    both.flatMap { [Case(arguments: $0), Case(arguments: $0, language: "zh-Hant")] } + english.map { Case(arguments: $0) }
    + inWidths.flatMap { [Case(arguments: $0, width: 40), Case(arguments: $0, width: 132)] }

  @Test(arguments: cases)
  func isAsRecorded(_ golden: Case) throws {
    let printed = try golden.printed()
    expect(printed, toFit: golden.width)
    let recorded = try Self.recordings.expected(in: golden.name, recording: printed)
    #expect(printed == recorded, "differs from \(golden.name)")
  }

  @Test func everyRecordingHasACase() throws {
    #expect(try Self.recordings.names() == Set(Self.cases.map(\.name)))
  }

  // MARK: In every width

  /// No line exceeds the width, and a page has the same words at every width.
  @Test(arguments: both + english, ["en", "zh-Hant"])
  func aWidthCutsNothing(_ arguments: [String], _ language: String) throws {
    var letters: [String] = []
    for width in [40, 80, 132] where width != 80 || arguments.first == "show" {
      let printed = try Case(arguments: arguments, language: language, width: width).printed()
      expect(printed, toFit: width)
      letters.append(Self.letters(of: printed))
    }
    if arguments.first == "show" { #expect(Set(letters).count == 1) }
  }

  /// All letters, sorted, without the figures of a pay scale, whose number depends on the width.
  private static func letters(of text: String) -> String {
    String(text.filter { $0.isLetter && !"k萬".contains($0) }.sorted())
  }

  /// An id is never cut, as people copy it.
  private func expect(_ printed: String, toFit width: Int) {
    let sentences = printed.split(separator: "\n").filter { $0.split(separator: " ").count > 1 }
    for line in sentences where CellWidth.of(line) > width { Issue.record("wider than \(width) cells: \(line)") }
  }

  private static let recordings = Recordings(folder: Program.checkout.appending(path: "Tests/WaymarkTests/Goldens"))
}
