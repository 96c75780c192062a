import Importing
import Testing

@Suite struct IDCommentsTests {
  private func rewritten(_ text: String) throws -> String { try IDFile.text(of: IDFile(text: text).table, after: text) }

  @Test func commentsAreKept() throws {
    let text = """
      # Ours.
      # Two lines of it.
      occupations:
        Boatman: ferryman  # as the town calls him
        # Asked for by the school.
        'Cook: Head': head-cook
      levels: # steps
        園藝/學徒級別: garden/apprentice
      # The end.

      """
    #expect(IDFile(text: text).faults.isEmpty)
    let once = try rewritten(text)
    for comment in [
      "# Ours.\n# Two lines of it.\n", "ferryman # as the town", "  # Asked for by the school.\n  'Cook: Head'", "levels: # steps",
    ] {
      #expect(once.contains(comment), "\(comment)")
    }
    #expect(once.hasSuffix("# The end.\n"))
    #expect(try rewritten(once) == once)
  }

  @Test func aFileWithoutCommentsGetsAHeader() throws {
    let text = try rewritten("occupations: {Boatman: ferryman, 'C #1': c-one}\n")
    #expect(text.hasPrefix("# The ids of published names"))
    #expect(text.split(separator: "\n").count == 4)
    #expect(try rewritten(text) == text)
  }

  @Test(arguments: ["'C: #1'", "\"C: #1\"", "'it''s: #1'", "'麵包師: #1 甲'"])
  func aHashInANameBeginsNoComment(name: String) throws {
    let once = try rewritten("# Ours.\noccupations:\n  \(name): c-one # a comment\n")
    #expect(once.ranges(of: "#1").count == 1)
    #expect(once.hasSuffix(": c-one # a comment\n"))
    #expect(try rewritten(once) == once)
  }
}
