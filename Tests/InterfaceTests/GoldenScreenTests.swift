import Canvas
import Foundation
import Sessions
import TestSupport
import Testing

/// Screens kept as text files that a reviewer can read. `RECORD=1 swift test --filter GoldenScreenTests` writes them again.
@Suite struct GoldenScreenTests {
  static let recordings = Recordings(folder: SharedCatalogue.checkout.appending(path: "Tests/InterfaceTests/Goldens"))

  @Test(arguments: Scenes.recorded)
  func isAsRecorded(_ scene: Scene) throws {
    let picture = CanvasPicture(canvas: try scene.canvas()).text
    let recorded = try Self.recordings.expected(in: scene.fileName, recording: picture)
    #expect(picture == recorded, "differs from \(scene.fileName)")
  }

  @Test func everyRecordingHasAScene() throws {
    let names = Scenes.recorded.map(\.fileName)
    #expect(Set(names).count == names.count)
    #expect(try Self.recordings.names().subtracting(names) == [])
  }
}

extension Scene {
  /// The name and the circumstances, without spaces and signs.
  fileprivate var fileName: String {
    let words = testDescription.replacing(", ", with: ".").replacing(" ", with: "-").filter { $0 != "'" && $0 != "," }
    return words + ".txt"
  }
}

/// A canvas for a reviewer: its text in a frame, the cursor, and which cells have a style.
struct CanvasPicture {
  let canvas: Canvas

  var text: String {
    let edge = "  +" + String(repeating: "-", count: canvas.columns) + "+"
    let rows = (0..<canvas.rows).map { row in "\(Self.number(row))|" + canvas.row(row).map(\.text).joined() + "|" }
    let cursor = canvas.cursor.map { "row \($0.row), column \($0.column)" } ?? "hidden"
    return ([edge] + rows + [edge, "cursor: \(cursor)"] + styles).map { $0 + "\n" }.joined()
  }

  private static func number(_ row: Int) -> String { row < 10 ? " \(row)" : "\(row)" }

  // MARK: Styles

  /// A line for the rows that begin and end the same stretches.
  private var styles: [String] {
    Dictionary(grouping: blocks, by: \.rows).sorted { ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound) }
      .map { rows, blocks in
        let stretches = blocks.map(\.stretch).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
        return "\(Self.words(rows)): " + stretches.map { "\(Self.words($0.columns)) \($0.style.words)" }.joined(separator: ", ")
      }
  }

  /// Neighbouring cells of a row in one style.
  private struct Stretch: Hashable {
    var columns: ClosedRange<Int>
    var style: Style
  }

  /// A stretch that stands in one row after the other.
  private struct Block {
    var stretch: Stretch
    var rows: ClosedRange<Int>
  }

  private var blocks: [Block] {
    (0..<canvas.rows).reduce(into: [Block]()) { blocks, row in
      for stretch in stretches(inRow: row) {
        if let above = blocks.firstIndex(where: { $0.stretch == stretch && $0.rows.upperBound == row - 1 }) {
          blocks[above].rows = blocks[above].rows.lowerBound...row
        } else {
          blocks.append(Block(stretch: stretch, rows: row...row))
        }
      }
    }
  }

  private func stretches(inRow row: Int) -> [Stretch] {
    let stretches = canvas.row(row).enumerated().reduce(into: [Stretch]()) { stretches, entry in
      let (column, cell) = entry
      if let last = stretches.last, last.style == cell.style {
        stretches[stretches.count - 1].columns = last.columns.lowerBound...column
      } else {
        stretches.append(Stretch(columns: column...column, style: cell.style))
      }
    }
    return stretches.filter { $0.style != .plain }
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }
}

extension Style {
  fileprivate var words: String {
    let attributes = [(isBold, "bold"), (isDim, "dim"), (isUnderlined, "underlined"), (isReversed, "reversed")]
    let color = foreground.map { ["\($0)"] } ?? []
    let ground = background.map { ["on \($0)"] } ?? []
    return (attributes.filter(\.0).map(\.1) + color + ground).joined(separator: " ")
  }
}
