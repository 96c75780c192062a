import Foundation
import Sessions
import TestSupport
import Testing
import TextLayout

/// What commands print, kept as text files that a reviewer can read. `RECORD=1 swift test` writes them anew.
@Suite struct GoldenTests {
  struct Case: CustomTestStringConvertible {
    var arguments: [String]
    var language: String
    var width: Int

    var name: String {
      let words = arguments.map { $0.replacing("/", with: "+") }.joined(separator: " ")
      return "\(words), \(language), \(width).txt"
    }

    var testDescription: String { name }
  }

  static let commands = [
    ["list"],
    ["list", "occupations"],
    ["show", "it-technician"],
    ["show", "ogcio-analyst-programmer"],
    ["show", "cloud-computing"],
    ["show", "cloud-computing/support"],
    ["show", "cloud-computing/expert/cloud-architect"],
    ["show", "111130L4"],
    ["show", "ive/higher-diploma-in-software-engineering"],
    ["show", "bachelors-degree"],
    ["compare", "cloud-service-rd-manager", "cloud-computing/expert"],
    ["list", "occupations", "--holds", "higher-diploma", "--field", "computing", "--pay-from", "18000", "--trait", "patient"],
    ["list", "--holds", "associate-degree", "--institution", "ive", "--without-kind", "courses", "--unknown", "drop"],
    ["list", "occupations", "--pay-from", "40000", "--trait", "patient", "--holds", "secondary-6", "--hours-to", "40"],
    ["list", "occupations", "--trait", "patient", "--pay-from", "200000"],
    ["list", "occupations", "--pay-from", "200000", "--workplace", "outdoors"],
    ["show", "it-technician", "--holds", "higher-diploma", "--field", "computing", "--writes", "chinese", "--speaks", "cantonese"],
    ["show", "ogcio-analyst-programmer", "--holds", "bachelors-degree", "--field", "information-technology"],
    ["show", "cloud-computing/support", "--holds", "higher-diploma"],
    ["show", "cloud-computing/expert/cloud-architect", "--holds", "secondary-6"],
    ["compare", "it-technician", "programmer", "--holds", "higher-diploma", "--field", "mathematics"],
    ["compare", "systems-administrator", "cloud-computing/professional", "--holds", "bachelors-degree", "--field", "computer-science"],
    ["compare", "programmer", "software-designer", "mobile-app-developer"],
  ]

  static let cases = commands.flatMap { arguments in
    ["en", "zh-Hant"].flatMap { language in
      [40, 80, 132].map { Case(arguments: arguments, language: language, width: $0) }
    }
  }

  @Test(arguments: cases)
  func isAsRecorded(_ golden: Case) throws {
    let outcome = try Program.run(
      golden.arguments + ["--language", golden.language],
      environment: ["COLUMNS": "\(golden.width)", "WAYMARK_CATALOGUE": SharedCatalogue.compiledPath])
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    // An id is never cut: somebody will copy it.
    let sentences = outcome.output.split(separator: "\n").filter { $0.split(separator: " ").count > 1 }
    for line in sentences where CellWidth.of(line) > golden.width {
      Issue.record("wider than \(golden.width) cells: \(line)")
    }
    let recorded = try Self.recordings.expected(in: golden.name, recording: outcome.output)
    #expect(outcome.output == recorded, "differs from \(golden.name)")
  }

  @Test func everyRecordingHasACase() throws {
    #expect(try Self.recordings.names().subtracting(Self.cases.map(\.name)) == [])
  }

  private static let recordings = Recordings(folder: Program.checkout.appending(path: "Tests/WaymarkTests/Goldens"))
}
