import Careers
import Testing
import TextLayout
import Typesetting

/// Comparisons side by side.
@Suite struct ComparisonGridTests {
  private func mixed() throws -> Comparison {
    try Shown.comparison(
      "it-technician", "cloud-service-rd-manager", "cloud-computing/expert", "cloud-computing/expert/cloud-architect")
  }

  @Test func linesKeepWithinTheWidth() throws {
    let comparison = try mixed()
    for width in 38...200 {
      for language in Language.allCases {
        let grid = ComparisonGrid(comparison, style: PageStyle(language: language, width: width))
        #expect((grid.heading + grid.page.lines).allSatisfy { $0.width <= width }, "\(width)")
      }
    }
  }

  /// Shows as many columns of 24 cells as fit beside their labels, at least two.
  @Test(arguments: [(39, 0..<2), (80, 0..<2), (95, 0..<2), (96, 0..<3), (122, 0..<3), (123, 0..<4), (250, 0..<4)])
  func showsTheColumnsThatFit(_ width: Int, _ shown: Range<Int>) throws {
    #expect(ComparisonGrid(try mixed(), style: PageStyle(language: .english, width: width)).shown == shown)
  }

  @Test(arguments: [(0, 0..<2), (1, 1..<3), (2, 2..<4), (3, 2..<4), (9, 2..<4), (-1, 0..<2)])
  func pagesSideways(_ first: Int, _ shown: Range<Int>) throws {
    #expect(ComparisonGrid(try mixed(), style: PageStyle(language: .english, width: 80), first: first).shown == shown)
  }

  /// The lines of a spot hold its cell's words, in its column's cells.
  @Test(arguments: [40, 79, 130])
  func spotsAreAtTheirWords(_ width: Int) throws {
    let comparison = try mixed()
    let grid = ComparisonGrid(comparison, style: PageStyle(language: .traditionalChinese, width: width))
    let body = grid.body
    for spot in body.spots {
      #expect(spot.lines.lowerBound >= 0 && spot.lines.upperBound <= body.lines.count && !spot.lines.isEmpty)
      let cells = spot.column.map { grid.cells(ofColumn: $0) } ?? 0..<width
      let words = body.lines[spot.lines].map { Self.text(of: $0, in: cells) }.joined()
      #expect(words.contains { $0 != " " }, "\(spot)")
      #expect(!words.contains("│"), "\(spot): \(words)")
    }
  }

  @Test func everyLinkOfTheComparisonCanBeSelected() throws {
    let comparison = try Shown.comparison("it-technician", "cloud-computing/expert")
    let spots = ComparisonGrid(comparison, style: PageStyle(language: .english, width: 80)).body.spots
    let links = comparison.rows.flatMap { row in
      row.shared.compactMap(\.id)
        + row.cells.flatMap { cell in if case .items(let items) = cell { items.compactMap(\.id) } else { [RecordID]() } }
    }
    #expect(!links.isEmpty)
    #expect(spots.compactMap(\.link).sorted { $0.rawValue < $1.rawValue } == links.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func spotsAreTheSameInEveryLanguageAndWidth() throws {
    let comparison = try mixed()
    let reference = ComparisonGrid(comparison, style: PageStyle(language: .english, width: 130)).body.spots.map(\.id)
    for language in Language.allCases {
      let spots = ComparisonGrid(comparison, style: PageStyle(language: language, width: 200)).body.spots.map(\.id)
      #expect(spots == reference)
    }
  }

  @Test func differencesOnlyHidesEqualRows() throws {
    let comparison = try Shown.comparison("it-technician", "web-administrator")
    let style = PageStyle(language: .english, width: 80)
    let all = ComparisonGrid(comparison, style: style).body
    let different = ComparisonGrid(comparison, style: style, differencesOnly: true).body
    #expect(all.lines.contains { $0.text.hasPrefix("= ") } && !different.lines.contains { $0.text.hasPrefix("= ") })
    #expect(different.lines.contains { $0.text.hasPrefix("≠ ") })
    #expect(!different.spots.contains { if case .shared = $0.id.part { true } else { false } })
  }

  /// The text in some cells of a line.
  private static func text(of line: StyledLine, in cells: Range<Int>) -> String {
    var column = 0
    return String(
      line.text.filter { character in
        defer { column += CellWidth.of(character) }
        return cells.contains(column)
      })
  }
}
