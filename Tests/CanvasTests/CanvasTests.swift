import Canvas
import TestSupport
import Testing
import TextLayout

@Suite struct CanvasTests {
  @Test func textIsWrittenCellByCell() {
    var canvas = Canvas(columns: 8, rows: 2)
    let end = canvas.write("雲端 A", at: Position(column: 1, row: 0))
    #expect(end == 7)
    #expect(canvas.text == " 雲端 A \n        ")
    #expect(canvas.row(0).map(\.isContinuation) == [false, false, true, false, true, false, false, false])
  }

  @Test func aWideCharacterAtTheEdgeLeavesABlank() {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.write("A雲端", at: Position(column: 0, row: 0))
    #expect(canvas.text == "A雲 ")
    canvas.write("端", at: Position(column: 3, row: 0))
    #expect(canvas.text == "A雲 ")
  }

  @Test func nothingIsWrittenBeyondTheLimit() {
    var canvas = Canvas(columns: 8, rows: 1)
    canvas.write("........", at: Position(column: 0, row: 0))
    canvas.write("A雲端", at: Position(column: 0, row: 0), limit: 4)
    #expect(canvas.text == "A雲.....")
  }

  @Test(arguments: [(0, "A 端.."), (1, " A端.."), (2, "雲A .."), (3, "雲 A..")])
  func halfAWideCharacterBecomesABlank(column: Int, expected: String) {
    var canvas = Canvas(columns: 6, rows: 1)
    canvas.write("雲端..", at: Position(column: 0, row: 0))
    canvas.write("A", at: Position(column: column, row: 0))
    #expect(canvas.text == expected)
  }

  @Test func controlsAreMadeHarmless() {
    var canvas = Canvas(columns: 6, rows: 1)
    canvas.write("a\u{1B}b\nc\u{202E}", at: Position(column: 0, row: 0))
    #expect(canvas.text == "a?b c?")
  }

  @Test func undrawableCharactersAreReplaced() {
    var canvas = Canvas(columns: 9, rows: 1, limits: DrawingLimits(drawsWide: false, drawsAmbiguousNarrow: false))
    canvas.write("雲A’s 1–2…", at: Position(column: 0, row: 0))
    #expect(canvas.text == "?A's 1-2~")
  }

  @Test func placesOutsideAreIgnored() {
    var canvas = Canvas(columns: 3, rows: 1)
    for position in [Position(column: 0, row: 1), Position(column: 3, row: 0), Position(column: -1, row: 0), Position(column: 0, row: -1)] {
      canvas.write("abc", at: position)
    }
    #expect(canvas.text == "   ")
    #expect(Canvas(columns: -1, rows: 5).text == "\n\n\n\n")
  }

  @Test func runsJoinCellsOfOneStyle() {
    var canvas = Canvas(columns: 6, rows: 1)
    let bold = Style(isBold: true)
    canvas.write("雲", at: Position(column: 0, row: 0), style: bold)
    canvas.write("ab", at: Position(column: 2, row: 0), style: bold)
    canvas.write("c", at: Position(column: 4, row: 0))
    #expect(canvas.runs(inRow: 0).map(\.text) == ["雲ab", "c "])
    #expect(canvas.runs(inRow: 0).map(\.column) == [0, 4])
    canvas.restyle(4..<9, row: 0) { $0.isBold = true }
    #expect(canvas.runs(inRow: 0).map(\.text) == ["雲abc "])
  }

  @Test func anyWritingKeepsEveryRowAsWideAsTheCanvas() {
    var random = SplitMix64(seed: 7)
    let pieces = ["雲端", "a", "é", "，", "——", "\u{301}", "👩‍💻", "\t", "level 等級", ""]
    var canvas = Canvas(columns: 13, rows: 4)
    for _ in 0..<2_000 {
      let position = Position(column: Int.random(in: -2...14, using: &random), row: Int.random(in: -1...4, using: &random))
      canvas.write(pieces.randomElement(using: &random) ?? "", at: position, limit: Int.random(in: 0...15, using: &random))
      for row in 0..<4 { #expect(CellWidth.of(canvas.row(row).map(\.text).joined()) == 13) }
    }
  }
}
