import TestSupport
import Testing

@testable import Terminal

/// Answers of a terminal that was asked for its cursor.
@Suite struct CursorReportsTests {
  private func columns(_ text: String) -> [Int] {
    var reports = CursorReports()
    reports.read(text.utf8)
    return reports.columns
  }

  @Test(
    arguments: [
      ("", []), ("\u{1B}[1;1R", [1]), ("\u{1B}[24;80R\u{1B}[24;3R", [80, 3]),
      // Keys typed meanwhile, before, between and within.
      ("ls\r\u{1B}[5;2R\u{1B}OA\u{1B}[5;3Rq", [2, 3]), ("\u{1B}[5\u{1B}[5;2R", [2]), ("\u{1B}\u{1B}[5;2R", [2]),
      // Other answers, and none.
      ("\u{1B}[?64;1;2c", []), ("\u{1B}[0n", []), ("\u{1B}[?5;2R", []), ("\u{1B}[>0;276;0c\u{1B}[5;2R", [2]),
      ("\u{1B}P1$r0m\u{1B}\\", []), ("\u{1B}]0;rm -rf\u{07}", []),
      // Wrong ones.
      ("\u{1B}[R", []), ("\u{1B}[;R", []), ("\u{1B}[5R", []), ("\u{1B}[5;R", []), ("\u{1B}[5;2;3R", []), ("\u{1B}[0;0R", []),
      ("\u{1B}[5:2R", []), ("\u{1B}[-1;-1R", []), ("\u{1B}[5;99999999999999999999R", []), ("\u{1B}[1;65536R", []), ("5;2R", []),
    ] as [(String, [Int])])
  func onlyReportsCount(text: String, expected: [Int]) {
    #expect(columns(text) == expected)
  }

  /// A report that comes byte by byte, or a flood of them.
  @Test func reportsMayComeInPiecesOrWithoutEnd() {
    var reports = CursorReports()
    for byte in "\u{1B}[12;34R".utf8 { reports.read([byte]) }
    #expect(reports.columns == [34])
    for _ in 0..<5000 { reports.read("\u{1B}[1;2R".utf8) }
    #expect(reports.columns.count == CursorReports.most)
    #expect(!reports.isInterrupted)
    reports.read([0x03])
    #expect(reports.isInterrupted)
  }

  @Test(arguments: Seeds.all())
  func randomInputIsHandled(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    var reports = CursorReports()
    let bytes = Array("\u{1B}[;0123456789R".utf8)
    reports.read(
      (0..<2000).map { _ in
        Int.random(in: 0..<4, using: &source) == 0 ? .random(in: 0...255, using: &source) : bytes.randomElement(using: &source) ?? 0
      })
    #expect(reports.columns.allSatisfy { (1...65_535).contains($0) })
  }

  // MARK: What the reports say

  @Test(
    arguments: [
      ([1, 3, 2], .measured([2, 1])), ([1, 1, 1], .measured([0, 0])),
      // Fewer, more, or another place than the beginning of the line.
      ([1, 3], .unclear), ([1, 3, 2, 2], .unclear), ([2, 3, 2], .unclear), ([], .unclear), ([1, 9, 2], .unclear), ([1, 3, 80], .unclear),
    ] as [([Int], DrawnWidths)])
  func widthsAreJudged(columns: [Int], expected: DrawnWidths) {
    #expect(DrawnWidths.judge(columns, of: ["路", "│"]) == expected)
  }
}
