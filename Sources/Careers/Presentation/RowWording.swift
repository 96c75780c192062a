/// A row of a presentation in words alone, for outputs that have no columns: “label: words (detail)”.
public struct RowWording: Hashable, Sendable {
  /// What the words are about: a rung, a field, whose note it is.
  public var label: Text?
  public var words: Text
  public var detail: Text?

  public init(label: Text? = nil, words: Text, detail: Text? = nil) {
    self.label = label
    self.words = words
    self.detail = detail
  }
}

extension PresentationRow {
  /// The row in words; the number of a numbered one isn't among them.
  public var wording: RowWording {
    switch content {
    case .paragraph(let text), .group(let text), .numbered(_, let text): RowWording(words: text)
    case .item(let text, let detail), .link(_, let text, let detail): RowWording(words: text, detail: detail)
    case .field(let label, let value): RowWording(label: label, words: value)
    case .pay(let title, let pay): RowWording(label: title, words: pay?.text ?? Wording.notStated)
    case .scale(let scale): RowWording(words: scale.levelText, detail: scale.label)
    case .remark(let text): RowWording(label: Text("Source's note", "資料來源備註"), words: text)
    case .note(let text): RowWording(label: Text("Our note", "我們的備註"), words: text)
    case .notStated: RowWording(words: Wording.notStated)
    }
  }
}

extension RowWording {
  /// All of it as one text, which counts as ours where any part is.
  public var text: Text {
    let labelled = label.map { .joined([$0, words], separator: Text(": ", "：")) } ?? words
    return detail.map { .joined([labelled, $0], separator: Text(" · ", " · ")) } ?? labelled
  }
}

extension QFScale {
  /// The levels from the lowest: “QF 3, QF 4”.
  public var levelText: Text {
    .joined(levels.sorted().map(\.shortText), separator: Text(", ", "、"))
  }
}
