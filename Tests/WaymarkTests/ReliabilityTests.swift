import Foundation
import Testing

/// Holds the tests that docs/reliability.md names against those there are.
@Suite struct ReliabilityTests {
  @Test func everyTestNamedExists() throws {
    let page = String(decoding: try Data(contentsOf: Program.checkout.appending(path: "docs/reliability.md")), as: UTF8.self)
    let tests = Self.tests(namedIn: page)
    let suites = Self.suites(namedIn: page)
    #expect(tests.count > 40)
    #expect(suites.count > 10)
    let sources = try Self.sources()
    #expect(tests.subtracting(Self.names(after: ["func "], in: sources)).sorted() == [])
    #expect(suites.subtracting(Self.names(after: ["struct ", "enum "], in: sources)).sorted() == [])
  }

  @Test func namesOfTestsAreToldFromOthers() {
    let page = """
      Hang-up: ends (`endsAtOnce`,
      `removed`); `saysWhy` too. `import` and `list` are commands (`.ci/run`, `WAYMARK_FUZZING`).
      ```sh
      run oneThing (twice)
      ```
      `HostilePayload.all`, `InertBytes.faults(inText:)`, `SomeTests`; and `seesIt` (`OtherTests.InnerTests`).
      """
    #expect(Self.tests(namedIn: page) == ["endsAtOnce", "removed", "saysWhy", "seesIt"])
    #expect(Self.suites(namedIn: page) == ["SomeTests", "InnerTests"])
    #expect(Self.names(after: ["func "], in: ["  @Test func seesIt() {}\n  func sees<A>() {}"]) == ["seesIt", "sees"])
  }

  /// The backquoted names in lower camel case. A single word is a test's only within brackets: elsewhere it is a command or the like.
  private static func tests(namedIn page: String) -> Set<String> {
    let bracketed = page.matches(of: #/\([^()]*\)/#).flatMap { ModuleTable.quoted($0.output, by: "`") }
    let compound = ModuleTable.quoted(page[...], by: "`").filter { $0.contains(where: \.isUppercase) }
    return Set((bracketed + compound).filter { $0.wholeMatch(of: #/[a-z][A-Za-z0-9]*/#) != nil })
  }

  /// The backquoted names that end in "Tests", without the suites around them.
  private static func suites(namedIn page: String) -> Set<String> {
    let names = ModuleTable.quoted(page[...], by: "`").filter { $0.wholeMatch(of: #/[A-Za-z0-9.]+Tests/#) != nil }
    return Set(names.compactMap { $0.split(separator: ".").last.map { String($0) } })
  }

  /// The names declared with any of some keywords.
  private static func names(after keywords: [String], in sources: [String]) -> Set<String> {
    let rests = sources.flatMap { source in keywords.flatMap { source.components(separatedBy: $0).dropFirst() } }
    return Set(rests.map { String($0.prefix { $0.isLetter || $0.isNumber }) })
  }

  private static func sources() throws -> [String] {
    let folder = Program.checkout.appending(path: "Tests")
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.map {
      String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)
    }
  }
}
