internal import App
internal import Canvas
internal import Careers

/// The command table on paper: a section for each context and a row for each binding, in both languages.
enum KeySheet {
  /// The few keys that somebody new needs, in one English sentence.
  static var beginning: String {
    [Command.open, .search, .mark, .compare, .language, .help, .quit].compactMap { CommandTable.binding(of: $0, in: .browse) }
      .map { ($0.keys.first?.name.words(in: .english) ?? "") + " (" + $0.title.words(in: .english) + ")" }
      .joined(separator: ", ")
  }

  static var markdown: String {
    ([head] + Context.allCases.map(section) + [tail]).joined(separator: "\n")
  }

  private static let head = """
    # Keys 按鍵

    `waymark keys` prints this page from the table that the panes themselves go by.

    本頁由 `waymark keys` 按程式內的按鍵表印出。

    """

  private static let tail = """
    A capital does what its small letter does, but for `G`, and a full-width key what its ASCII twin does: neither Caps Lock nor an input \
    method gets in the way.

    除 `G` 外，大小楷字母作用相同，全形與半形按鍵作用亦相同，毋須理會大寫鎖定或輸入法。
    """

  private static func section(_ context: Context) -> String {
    let rows = CommandTable.bindings.filter { $0.contexts.contains(context) }.map(row)
    return "## \(both(context.title))\n\n" + Markdown.table(headers: ["Keys 按鍵", "English", "中文"], rows: rows)
  }

  private static func row(_ binding: Binding) -> [String] {
    let keys = binding.keys.map { both($0.name) }.joined(separator: ", ")
    return [keys] + Language.allCases.map { binding.title.words(in: $0) }
  }

  /// The words in each language, once where they are the same.
  private static func both(_ text: Text) -> String {
    let (english, chinese) = (text.words(in: .english), text.words(in: .traditionalChinese))
    return english == chinese ? english : english + " " + chinese
  }
}
