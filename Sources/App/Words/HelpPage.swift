internal import Careers
internal import TextLayout
internal import Typesetting

/// The command table as a page: what can be done here first, then elsewhere.
struct HelpPage {
  private static let keyWidth = 22

  let context: Context
  let style: PageStyle

  var lines: [StyledLine] {
    let others = Context.allCases.filter { $0 != context && $0 != .help && $0 != .source }
    return ([context] + others).flatMap { section(of: $0) + [StyledLine()] } + closing
  }

  private func section(of context: Context) -> [StyledLine] {
    [StyledLine(style.words(context.title), .strong)]
      + CommandTable.bindings.filter { $0.contexts.contains(context) }.flatMap { line(of: $0) }
  }

  private func line(of binding: Binding) -> [StyledLine] {
    let keys = Truncation.pad(binding.keys.map { style.words($0.name) }.joined(separator: "  "), to: min(Self.keyWidth, style.width / 2))
    return WrappedText.lines(style.words(binding.title), lead: "  " + keys + " ", width: style.width)
  }

  private var closing: [StyledLine] {
    let marks = style.words(
      Text(
        "Marks: > is selected, \(style.glyphs.marked) is marked, \(style.glyphs.link) leads to a record, * is ours.",
        "記號：> 所選，\(style.glyphs.marked) 已選作比較，\(style.glyphs.link) 通往另一項，* 由我們加入。"))
    return WrappedText.lines(marks, style: .dim, width: style.width)
  }
}
