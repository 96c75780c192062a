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

  /// The root's help names the program; a command's own doesn't.
  @Test func helpIsTheRootsCommand() throws {
    #expect(!(try Waymark.command(["list", "--help"]) is List))
  }
}
