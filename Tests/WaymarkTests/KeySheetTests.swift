import Careers
import Foundation
import Interface
import Testing

@testable import waymark

@Suite struct KeySheetTests {
  @Test func keysPageIsUpToDate() throws {
    let page = try Data(contentsOf: Program.checkout.appending(path: "docs/keys.md"))
    let outcome = try Program.run("keys")
    #expect(outcome.status == 0)
    #expect(outcome.output == String(decoding: page, as: UTF8.self), "docs/keys.md is stale: run .ci/generate")
  }

  @Test func hasEveryBindingInEachOfItsContexts() throws {
    let page = try Program.run("keys").output
    for context in Context.allCases {
      let shared = KeySheet.families.filter { $0.contexts.contains(context) }.flatMap { rows(under: $0.title, in: page) }
      let listed = shared + rows(under: context.title, in: page)
      for binding in context.commands {
        #expect(listed.contains { isRow($0, of: binding) }, "\(context), \(binding.name)")
      }
    }
  }

  /// A key with a different meaning in one of several contexts is in that context's section.
  @Test func exceptionsToSharedKeysAreNamed() throws {
    let page = try Program.run("keys").output
    for family in KeySheet.families {
      let shared = rows(under: family.title, in: page)
      for binding in Context.commands where shared.contains(where: { isRow($0, of: binding) }) {
        for context in family.contexts where !context.commands.contains(where: { isSame($0, binding) }) {
          for key in binding.keys {
            let other = try #require(context.command(for: key), "\(key) does nothing in \(context)")
            let narrower = KeySheet.families.filter { $0.contexts.contains(context) && $0.contexts.count < family.contexts.count }
            let listed = (narrower.map(\.title) + [context.title]).flatMap { rows(under: $0, in: page) }
            #expect(listed.contains { isRow($0, of: other) }, "\(key) in \(context)")
          }
        }
      }
    }
  }

  private func isSame(_ one: Command, _ other: Command) -> Bool {
    one.name == other.name && one.keys == other.keys && one.title == other.title
  }

  private func rows(under title: Text, in page: String) -> [Substring] {
    let heading = "## " + title.words(in: .english) + " "
    let section = page.split(separator: "\n").drop { !$0.hasPrefix(heading) }.dropFirst()
    return Array(section.prefix { $0.hasPrefix("|") }.dropFirst(2))
  }

  private func isRow(_ row: Substring, of binding: Command) -> Bool {
    let names = row.dropFirst(2).prefix { $0 != "|" }.split(separator: ", ")
    return names.count == binding.keys.count
      && zip(names, binding.keys).allSatisfy { $0.replacing("\\", with: "").hasPrefix($1.name.words(in: .english)) }
      && Language.allCases.allSatisfy { row.contains("| \(binding.title.words(in: $0)) |") }
  }
}
