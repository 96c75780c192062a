internal import Careers
internal import TextLayout
internal import Typesetting

/// A record's source: its document, and for each row the line numbers it restates, whether its words are ours, and the text of those lines if
/// the document's text is available.
struct SourcePage {
  /// Cells: leaves room for text beside it at 80 columns.
  private static let noteWidth = 14
  /// The most lines of the document quoted below one row.
  private static let mostQuoted = 12

  let presentation: Presentation
  /// Nil unless the document's text was asked for.
  let quotation: Quotation?
  let style: PageStyle

  var lines: [StyledLine] {
    let title = StyledLine(OurMark.words(presentation.title, in: style.language), .strong)
    return [title] + documentLines + [StyledLine()] + legend + presentation.sections.flatMap(lines)
  }

  /// The rows about the document, as at the end of the page.
  private var documentLines: [StyledLine] {
    let page = PresentationPage(presentation, style: style)
    let index = presentation.sections.lastIndex { $0.heading == .source }
    return page.blocks.filter { block in
      if case .row(let section, _) = block.anchor { section == index } else { false }
    }.flatMap(\.lines).filter { !$0.spans.isEmpty }
  }

  private var legend: [StyledLine] {
    let words = Text(
      "Numbers are lines of the document’s text. “Ours” is what we worded, translated or judged.",
      "數字為原文的行號。「我們的」指由我們撰寫、翻譯或判斷的內容。")
    let remarks = [words] + (quotation.map { [Self.legend(of: $0, isTheOneRead: isTheOneRead)] } ?? [])
    return remarks.flatMap { WrappedText.lines(style.words($0), style: .dim, width: style.width) }
  }

  private static func legend(of quotation: Quotation, isTheOneRead: Bool) -> Text {
    let file = quotation.file
    if quotation.lines == nil {
      return Text("The documents folder has no readable text “\(file)”.", "文件資料夾內沒有可讀取的原文「\(file)」。")
    }
    return isTheOneRead
      ? Text("The text of those lines is below each row.", "每項之下是該行的原文。")
      : Text(
        "The text “\(file)” ends differently from the one that was read, so its lines aren’t quoted.", "原文「\(file)」的結尾與當初讀取的不同，因此沒有引述。")
  }

  /// Whether the text ends at the same line as the one that was imported; assumed so if that wasn't recorded.
  private var isTheOneRead: Bool { presentation.lastLine == nil || presentation.lastLine == quotation?.lastLine }

  private func lines(of section: PresentationSection) -> [StyledLine] {
    let rows = section.rows.indices.flatMap { index in
      let isRepeated = index > 0 && section.rows[index].lines == section.rows[index - 1].lines
      return lines(of: section.rows[index]) + (isRepeated ? [] : quoted(section.rows[index]))
    }
    guard section.heading != .source, !rows.isEmpty else { return [] }
    return [StyledLine(), StyledLine(style.words(section.title), .strong)] + rows
  }

  private func lines(of row: PresentationRow) -> [StyledLine] {
    row.statements.flatMap { text in
      let reading = text.reading(in: style.language)
      return WrappedText.lines(reading.words, lead: lead(note(lines: row.lines, isOurs: reading.isOurs)), width: style.width)
    }
  }

  /// The document's words, line by line; empty if they say no more than the row.
  private func quoted(_ row: PresentationRow) -> [StyledLine] {
    let lines = isTheOneRead ? row.lines.flatMap { quotation?.lines($0) } ?? [] : []
    let own = row.statements.flatMap { [$0.english, $0.traditionalChinese].compactMap(\.self) }
    guard !own.contains(lines.map(\.words).joined(separator: " ")) else { return [] }
    let shown = lines.prefix(Self.mostQuoted).flatMap { line(String($0.number), $0.words) }
    let others = lines.count - Self.mostQuoted
    return shown + (others > 0 ? line("", style.words(Text("and \(others) more lines", "另有\(others)行"))) : [])
  }

  private func line(_ number: String, _ words: String) -> [StyledLine] {
    let indent = String(repeating: " ", count: max(0, Self.noteWidth - number.count - 1))
    return WrappedText.lines(words, style: .dim, lead: lead(indent + number), width: style.width)
  }

  private func lead(_ note: String) -> String { Truncation.pad(note, to: max(Self.noteWidth, CellWidth.of(note))) + " " }

  /// “36–37 ours”.
  private func note(lines: ClosedRange<Int>?, isOurs: Bool) -> String {
    let ours = isOurs ? [style.words(Phrases.ours)] : []
    return ([lines.map { Wording.lines($0) }].compactMap(\.self) + ours).joined(separator: " ")
  }
}

/// The plain text of a document, for quoting its lines.
public struct Quotation: Hashable, Sendable {
  /// The file name, without folders.
  public let file: String
  /// Its lines, the first at index 0; nil if the file isn't available.
  public let lines: [String]?

  public init(file: String, lines: [String]?) {
    self.file = file
    self.lines = lines
  }

  /// The number of the last line that isn't empty.
  var lastLine: Int? { lines?.lastIndex { !$0.isEmpty }.map { $0 + 1 } }

  /// The numbers and words of the lines in a range that exist and aren't empty.
  func lines(_ range: ClosedRange<Int>) -> [(number: Int, words: String)] {
    guard let lines, range.lowerBound >= 1, range.lowerBound <= lines.count else { return [] }
    return (range.lowerBound...min(range.upperBound, lines.count)).map { ($0, lines[$0 - 1]) }.filter { !$0.words.isEmpty }
  }
}
