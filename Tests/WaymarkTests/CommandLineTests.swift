import Testing

@testable import waymark

/// How command lines are read: as little of the command tree as they need.
struct CommandLineTests {
  @Test func aSearchOfWordsAloneIsReadDirectly() throws {
    let search = try #require(SearchRequest(["search", "cloud", "雲端"]))
    #expect(search.text == ["cloud", "雲端"])
    #expect(search.limit == SearchRequest.usualLimit && search.catalogue == nil)
  }

  @Test(arguments: [
    [], ["search"], ["search", ""], ["search", " "], ["search", "cloud", "--limit", "3"], ["search", "-h"], ["search", "--", "cloud"],
    ["list", "cloud"],
  ])
  func anyOtherIsParsed(arguments: [String]) {
    #expect(SearchRequest(arguments[...]) == nil)
  }

  @Test func aCommandIsFoundByItsNames() throws {
    #expect(try Waymark.command(["list"]) is List)
    #expect(try Waymark.command(["session", "list"]) is SessionList)
    #expect(try Waymark.command(["--ascii"]) is Browse)
  }

  @Test(arguments: ["--bogus", "--version"])
  func mistakesAreThrown(option: String) {
    #expect(throws: (any Error).self) { try Waymark.command(["list", option]) }
  }

  @Test func helpIsOfTheWholeProgram() throws {
    var help = try Waymark.command(["list", "--help"])
    let error = #expect(throws: (any Error).self) { try help.run() }
    #expect(error.map { Waymark.fullMessage(for: $0) }?.contains("USAGE: waymark list") == true)
  }
}
