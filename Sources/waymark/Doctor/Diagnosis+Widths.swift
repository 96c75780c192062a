internal import Careers
internal import Terminal
internal import TextLayout

extension Diagnosis {
  /// - Parameters:
  ///   - widths: what the terminal says of `WidthSamples.all`.
  ///   - usesASCII: whether the settings have our own marks drawn in ASCII.
  static func widths(_ widths: DrawnWidths, usesASCII: Bool) -> [Diagnosis] {
    switch widths {
    case .measured(let cells): measured(Array(zip(WidthSamples.all, cells)), usesASCII: usesASCII)
    case .silent: [unknown(Text("the terminal doesn't say where its cursor is", "終端機不回報游標位置"))]
    case .unclear: [unknown(Text("what the terminal says of its cursor makes no sense", "終端機回報的游標位置並不合理"))]
    case .unavailable, .ended: [Diagnosis(.widths, .skipped, Text("the terminal can't be asked just now", "現時無法查詢終端機"))]
    }
  }

  private static func unknown(_ found: Text) -> Diagnosis {
    Diagnosis(
      .widths, .note, found,
      advice: Text(
        "open the panes: where rows are shifted or marks overlap, use waymark --ascii", "開啟畫面看看：若有錯行或符號重疊，請用 waymark --ascii"))
  }

  private static func measured(_ widths: [(text: String, cells: Int)], usesASCII: Bool) -> [Diagnosis] {
    let wrong = widths.filter { $0.cells != CellWidth.of($0.text) }
    let (chinese, marks) = (
      wrong.filter { WidthSamples.chinese.contains($0.text) }, wrong.filter { !WidthSamples.chinese.contains($0.text) }
    )
    return [judged(chinese: chinese), judged(marks: marks, usesASCII: usesASCII)]
  }

  private static func judged(chinese: [(text: String, cells: Int)]) -> Diagnosis {
    guard !chinese.isEmpty else { return Diagnosis(.widths, .well, Text("Chinese takes two cells", "中文字佔兩格")) }
    return Diagnosis(
      .widths, .mend, Text("Chinese doesn't take two cells: \(list(chinese))", "中文字並非佔兩格：\(list(chinese))"),
      advice: Text(
        "the terminal may not take UTF-8, or has no Chinese font: set both, or begin in English",
        "終端機可能不用 UTF-8，或沒有中文字型：請設定，否則使用英文"))
  }

  private static func judged(marks: [(text: String, cells: Int)], usesASCII: Bool) -> Diagnosis {
    if marks.isEmpty {
      return Diagnosis(
        .widths, .well,
        Text("each of our \(WidthSamples.marks.count) marks takes one cell", "全部 \(WidthSamples.marks.count) 個符號各佔一格"))
    }
    if usesASCII {
      return Diagnosis(
        .widths, .well,
        Text(
          "marks that take another width are drawn in ASCII, as the settings say: \(list(marks))", "寬度不同的符號已按設定以 ASCII 顯示：\(list(marks))"))
    }
    return Diagnosis(
      .widths, .mend, Text("marks that should take one cell: \(list(marks))", "應佔一格的符號：\(list(marks))"),
      advice: Text(
        "start waymark --ascii or write “glyphs: ascii” in the settings, or let the terminal draw ambiguous characters narrow",
        "用 waymark --ascii，或在設定寫上 glyphs: ascii，或設定終端機把寬度不明的字元畫成一格"))
  }

  private static func list(_ widths: [(text: String, cells: Int)]) -> String {
    widths.map { "\($0.text) \($0.cells)" }.joined(separator: ", ")
  }
}
