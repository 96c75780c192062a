internal import Careers
internal import TextLayout
internal import Typesetting

/// The command table as a page: the commands here first, then those elsewhere.
struct HelpPage {
  private static let keyWidth = 22

  let context: Context
  /// Whether to list a command.
  let offers: (Command) -> Bool
  let style: PageStyle

  var lines: [StyledLine] {
    let others = Context.allCases.filter { $0 != context && $0 != .help && $0 != .source && ($0 != .note || offers(.note)) }
    return section(of: context) + [StyledLine()] + signs + others.flatMap { [StyledLine()] + section(of: $0) }
  }

  private func section(of context: Context) -> [StyledLine] {
    [StyledLine(style.words(context.title), .strong)]
      + context.commands.filter(offers).flatMap(lines)
  }

  /// The keys, and beside them the command's title.
  private func lines(of command: Command) -> [StyledLine] {
    let width = min(Self.keyWidth, style.width / 2)
    let names = command.keys.map { style.words($0.name(beside: style.glyphs)) }.joined(separator: "  ")
    let keys = "  " + Truncation.pad(names, to: width) + " "
    return LineBreaker.wrap(style.words(command.title), to: style.width - CellWidth.of(keys)).enumerated().map { index, line in
      StyledLine((index == 0 ? keys : String(repeating: " ", count: CellWidth.of(keys))) + line)
    }
  }

  /// The meaning of the symbols on the screen.
  private var signs: [StyledLine] {
    let glyphs = style.glyphs
    let words = [
      Text(
        "> selected   \(glyphs.marked) marked to compare   \(glyphs.link) leads to a record   * ours, not the source’s",
        "> 所選   \(glyphs.marked) 已選作比較   \(glyphs.link) 通往另一項   * 由我們加入，並非資料來源"),
      Text(
        "\(glyphs.same) the same   \(glyphs.differs) differs   \(glyphs.bar)\(glyphs.openEnd) and + or more   \(glyphs.dot) none or not stated",
        "\(glyphs.same) 相同   \(glyphs.differs) 不同   \(glyphs.bar)\(glyphs.openEnd) 及 + 或以上   \(glyphs.dot) 沒有或沒有列明"),
      Text(
        "\(glyphs.met) met   \(glyphs.toCheck) to check   \(glyphs.near) one thing missing   \(glyphs.notMet) not met",
        "\(glyphs.met) 達到   \(glyphs.toCheck) 待查證   \(glyphs.near) 尚欠一項   \(glyphs.notMet) 未達到"),
      Text(
        "1234567 levels of the Qualifications Framework (QF), those that apply on the next line",
        "1234567 資歷架構（QF）的級別，下一行列出適用的級別"),
      Text(
        "[+] chosen or kept   [-] excluded   [~] some lines kept   [ ] not chosen, or skipped",
        "[+] 已選用或保留   [-] 已排除   [~] 保留部分   [ ] 未選用或略去"),
    ]
    return [StyledLine(style.words(Text("Symbols", "符號")), .strong)]
      + words.flatMap { WrappedText.lines(style.words($0), indent: 2, width: style.width) }
  }
}
