internal import Canvas
internal import Careers
internal import TextLayout

/// Draws a full-screen notice: centred lines, in both languages at once.
struct NoticePage {
  /// Longer lines are hard to read from a step away.
  private static let widest = 64
  private static let margin = 2
  /// From this many rows on, paragraphs are spaced further apart.
  private static let rowsForSpace = 20

  let state: State
  let notice: KioskNotice

  func draw(on canvas: inout Canvas) {
    let lines = lines(within: canvas.rows)
    for (row, line) in zip(max(0, (canvas.rows - lines.count) / 2)..<canvas.rows, lines) {
      let column = (canvas.columns - CellWidth.of(line.words)) / 2
      canvas.write(line.words, at: Position(column: column, row: row), style: line.style)
    }
  }

  private typealias Line = (words: String, style: Style)

  /// The lines, spaced as widely as fits.
  private func lines(within rows: Int) -> [Line] {
    let gaps = rows >= Self.rowsForSpace ? [2, 1] : [1]
    return gaps.map(lines(apart:)).first { $0.count <= rows } ?? lines(apart: 0)
  }

  private func lines(apart gap: Int) -> [Line] {
    let space = Array(repeating: Line("", .plain), count: gap)
    return Array(notice.paragraphs.map(lines).joined(separator: space))
  }

  /// Words that are the same in both languages appear once.
  private func lines(of paragraph: KioskNotice.Paragraph) -> [Line] {
    let words = languages.map { paragraph.text.words(in: $0) }
    let sentences = words.indices.filter { !words[..<$0].contains(words[$0]) }.map { words[$0] }
    let width = min(Self.widest, state.size.columns - 2 * Self.margin)
    return sentences.flatMap { LineBreaker.wrap($0, to: width) }.map { ($0, paragraph.isStrong ? Style.strong : .plain) }
  }

  /// The language that the kiosk begins in comes first.
  private var languages: [Language] { state.abilities.showsChinese ? [state.language, state.language.other] : [.english] }
}
