import Foundation
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
      golden.arguments + ["--language", golden.language], environment: ["COLUMNS": "\(golden.width)"])
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    // An id is never cut: somebody will copy it.
    let sentences = outcome.output.split(separator: "\n").filter { $0.split(separator: " ").count > 1 }
    for line in sentences where CellWidth.of(line) > golden.width {
      Issue.record("wider than \(golden.width) cells: \(line)")
    }
    try expect(outcome.output, isRecordedIn: golden.name)
  }

  private func expect(_ output: String, isRecordedIn name: String) throws {
    let file = Program.checkout.appending(path: "Tests/WaymarkTests/Goldens/\(name)")
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      try #require(environment["CI"] == nil, "goldens are recorded by hand, then read")
      try Data(output.utf8).write(to: file)
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(output == recorded, "differs from \(name)")
  }
}
