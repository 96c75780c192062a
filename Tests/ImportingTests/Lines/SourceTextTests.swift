import Importing
import Testing

@Suite struct SourceTextTests {
  @Test func linesAreCountedAsAnEditorDoes() {
    let text = SourceText("\u{FEFF}one\r\ntwo\n\n\u{0C}four\n")
    #expect(text.lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(text.lines.map(\.words) == ["one", "two", "", "four", ""])
    #expect(text.nonblankLines.map(\.number) == [1, 2, 4])
  }

  @Test func aCarriageReturnEndsALineAloneOrWithItsLineFeed() {
    #expect(SourceText("a\r\r\nb\rc\n\rd\r").lines.map(\.words) == ["a", "", "b", "c", "", "d", ""])
  }

  @Test(arguments: [
    ("\u{F0A7} 單元", "• 單元"), ("\u{A0}\u{3000}a\u{A0}b \t", "a b"), ("\u{F9E4}", "理"), ("a\u{200B}b\u{202E}c", "abc"),
    ("cafe\u{301}", "café"),
  ])
  func aLineSaysWhatIsSeen(raw: String, words: String) {
    #expect(SourceText(raw).lines.map(\.words) == [words])
  }

  @Test(arguments: [("  a", 2), ("\u{0C}a", 0), ("\u{3000}a", 2), ("a", 0), ("   ", 3)])
  func indentIsInCells(raw: String, cells: Int) {
    #expect(SourceText(raw).lines.first?.indent == cells)
  }
}
