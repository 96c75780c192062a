import App
import Careers
import Foundation
import Testing

@Suite struct KeySheetTests {
  @Test func thePageIsWhatTheCommandPrints() throws {
    let page = try Data(contentsOf: Program.checkout.appending(path: "docs/keys.md"))
    let outcome = try Program.run("keys")
    #expect(outcome.status == 0)
    #expect(outcome.output == String(decoding: page, as: UTF8.self), "docs/keys.md is stale: run .ci/generate")
  }

  @Test func hasEveryBindingInEachOfItsContexts() throws {
    let lines = try Program.run("keys").output.split(separator: "\n")
    for context in Context.allCases {
      let section = lines.drop { !$0.hasPrefix("## ") || !$0.contains(context.title.words(in: .english)) }.dropFirst()
      let rows = section.prefix { $0.hasPrefix("|") }.dropFirst(2)
      let bindings = CommandTable.bindings.filter { $0.contexts.contains(context) }
      #expect(rows.count == bindings.count)
      for (row, binding) in zip(rows, bindings) {
        for language in Language.allCases { #expect(row.contains("| \(binding.title.words(in: language)) |")) }
      }
    }
  }
}
