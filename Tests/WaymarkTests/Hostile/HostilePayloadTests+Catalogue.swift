import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

extension HostilePayloadTests {
  /// Payloads in every text of a compiled catalogue, and in the files of a folder.
  @Suite struct CatalogueTests {
    /// All payloads at once; each by itself in long runs.
    private static let payloads: [[String]] =
      Seeds.areMany ? HostilePayload.texts.compactMap(\.text).map { [$0] } : [HostilePayload.texts.compactMap(\.text)]

    @Test(arguments: payloads)
    func textsAreInert(payloads: [String]) throws {
      let catalogue = try HostileCatalogue(payloads)
      let commands = [
        ["list"], ["list", "--format", "markdown"], ["list", "--format", "json"], ["show", "cloud-computing/expert"],
        ["show", "programmer", "--both-languages", "--language", "zh-Hant"], ["show", "programmer", "--format", "markdown"],
        ["show", "programmer", "--format", "json"], ["compare", "programmer", "it-technician"],
        ["compare", "programmer", "it-technician", "--format", "markdown"], ["compare", "programmer", "it-technician", "--format", "json"],
        ["search", "programmer"], ["search", "programmer", "--format", "json"], ["show", "programer"],
        ["handout", "programmer"], ["handout", "programmer", "it-technician", "--format", "html"], ["chart"],
        ["chart", "cloud-computing", "--both-languages"], ["chart", "--format", "markdown"], ["chart", "--format", "json"],
        ["chart", "--format", "svg"], ["chart", "cloud-computing", "--format", "svg"],
      ]
      for command in commands {
        let outcome = try Program.run(command + ["--catalogue", catalogue.path])
        #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil, "\(command)")
        #expect(InertBytes.faults(inText: outcome.errorBytes).first == nil, "\(command)")
        #expect(outcome.output.isEmpty == command.contains("programer"), "\(command): \(outcome.error)")
      }
      try expectPanesToBeInert(in: catalogue)
      try expectJSONToKeep(payloads, in: catalogue)
    }

    private func expectPanesToBeInert(in catalogue: HostileCatalogue) throws {
      let terminal = try PanesProgramTests.terminal(
        running: [Program.path, "--open", "programmer", "--catalogue", catalogue.path], columns: 160, keepsOutput: true)
      try terminal.screen { $0.lines[0].hasPrefix(" Waymark") && !$0.lines[23].isEmpty }
      for key: Key in [.pageDown, "b", "i", .escape, .escape, "m", .down, "m", "c", "t", .escape, "/", "x", .enter, .escape, .escape, "f"] {
        terminal.press(key)
      }
      terminal.press(.escape, .escape, "q")
      #expect(try terminal.exitStatus() == 0)
      #expect(InertBytes.faults(onScreen: terminal.output).first == nil)
    }

    /// Escaping keeps the data unchanged.
    private func expectJSONToKeep(_ payloads: [String], in catalogue: HostileCatalogue) throws {
      let outcome = try Program.run("show", "patient", "--format", "json", "--catalogue", catalogue.path)
      let record = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let title = try #require((record["title"] as? [String: Any])?["en"] as? String)
      #expect(title.unicodeScalars.starts(with: "Patient".unicodeScalars))
      for payload in payloads { #expect(Array(title.utf8).firstRange(of: Array((payload + "x").utf8)) != nil) }
    }

    /// In HTML and SVG any name is text.
    @Test func markupStaysText() throws {
      let hostile = try HostileCatalogue([
        "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)", "&amp;<b>&lt;", "]]><!--", "</title><style>",
      ])
      let plain = try HostileCatalogue(["plain"])
      for command in [
        ["programmer"], ["patient", "cloud-computing/expert"], ["programmer", "it-technician", "--compare", "--both-languages"],
      ] {
        let pages = try [hostile, plain].map { try Program.run(["handout", "--format", "html", "--catalogue", $0.path] + command).output }
        let readers = [ElementReader(), ElementReader()]
        for (reader, page) in zip(readers, pages) { #expect(reader.read(page), "\(reader.fault)") }
        #expect(readers[0].elements == readers[1].elements && readers[0].attributes == readers[1].attributes)
      }
      for arguments in [["chart"], ["chart", "cloud-computing"]] {
        let picture = try Program.run(arguments + ["--format", "svg", "--catalogue", hostile.path]).output
        let reader = ElementReader()
        #expect(reader.read(picture), "\(reader.fault)")
        #expect(Set(reader.elements).isDisjoint(with: ["script", "style", "b"]))
        #expect(reader.attributes.isDisjoint(with: ["onload", "style"]))
      }
    }

    /// Keys, values, ids and comments of checked files, and file names: a file for each.
    @Test func faultsOfAFolderAreInert() throws {
      let folder = try TemporaryFolder()
      for (number, payload) in HostilePayload.all.enumerated() {
        for (index, form) in Self.forms.enumerated() {
          let (before, after) = form
          try folder.write(Data(Array(before.utf8) + payload.bytes + Array(after.utf8)), to: "ours/traits\(number).\(index).yaml")
        }
        if let text = payload.text { try folder.write(["ours/\(text.replacing("/", with: "")).yaml": "traits: 1"]) }
      }
      try folder.write(["published/occupations/a.yaml": "id: a\n"])
      for arguments in [["check"], ["list", "--catalogue"], ["--catalogue"]] {
        let outcome = try Program.run(arguments + [folder.path])
        #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil)
        #expect(InertBytes.faults(inText: outcome.errorBytes).first == nil)
        #expect(outcome.status != 0)
      }
    }

    private static let forms = [
      ("", ""), ("", ": 1"), ("traits: ", ""), ("traits:\n  - id: ", "\n"), ("traits:\n  - id: x\n    title: \"", "\"\n"), ("# ", "\na: b"),
    ]
  }
}
