internal import Canvas
internal import Careers
internal import Interface

/// The commands on paper: a section for each context and a row for each command, in both languages.
enum KeySheet {
  /// A command as it reads: in several contexts it may read the same.
  private struct Row: Hashable {
    let name: CommandName
    let keys: [Key]
    let title: Text

    init(_ command: Command) {
      (name, keys, title) = (command.name, command.keys, command.title)
    }
  }

  /// The keys for a newcomer, in one English sentence.
  static var beginning: String {
    [CommandName.open, .search, .mark, .compare, .language, .help, .quit].compactMap { Context.browse.command($0) }
      .map { ($0.keys.first?.name.words(in: .english) ?? "") + " (" + $0.title.words(in: .english) + ")" }
      .joined(separator: ", ")
  }

  /// Contexts that share many of their keys.
  static let families: [(title: Text, contexts: [Context])] = [
    (Text("Everywhere, unless you type", "到處適用（輸入文字時除外）"), Context.allCases.filter { !takesText($0) }),
    (Text("In lists, pages and comparisons", "在列表、內容頁及比較時"), [.browse, .detail, .route, .compare]),
    (Text("On every page", "在各內容頁"), [.detail, .route]),
    (Text("While you type", "輸入文字時"), Context.allCases.filter(takesText)),
  ]

  /// The rows that families share, then each context's own.
  static var markdown: String {
    let parts = families.map { ($0.title, rows(sharedBy: $0.contexts)) } + Context.allCases.map { ($0.title, ownRows(of: $0)) }
    let sections = parts.filter { !$0.1.isEmpty }.map(section)
    return ([head] + sections + [tail]).joined(separator: "\n")
  }

  private static func rows(of context: Context) -> [Row] { context.commands.map(Row.init) }

  private static func ownRows(of context: Context) -> [Row] {
    let shared = Set(families.filter { $0.contexts.contains(context) }.flatMap { rows(sharedBy: $0.contexts) })
    return rows(of: context).filter { !shared.contains($0) }
  }

  private static func rows(sharedBy contexts: [Context]) -> [Row] {
    let wider = families.map(\.contexts).filter { $0.count > contexts.count && Set($0).isSuperset(of: contexts) }
    let all = contexts.flatMap(rows).reduce(into: [Row]()) { if !$0.contains($1) { $0.append($1) } }
    return all.filter { row in isShared(row, by: contexts) && !wider.contains { isShared(row, by: $0) } }
  }

  /// Whether most of the contexts have the row. The others give its keys another meaning.
  private static func isShared(_ row: Row, by contexts: [Context]) -> Bool {
    let others = contexts.filter { !rows(of: $0).contains(row) }
    return others.count * 2 < contexts.count && others.allSatisfy { other in row.keys.allSatisfy { other.command(for: $0) != nil } }
  }

  private static func takesText(_ context: Context) -> Bool { context.command(.eraseWord) != nil }

  private static let head = """
    # Keys 按鍵

    `waymark keys` prints this page from the table that the panes use. Keys listed once for several places do the same in each, unless the place \
    gives them another meaning.

    本頁由 `waymark keys` 按程式內的按鍵表印出。幾處共用的按鍵只列一次，另有註明的除外。

    """

  private static let tail = """
    A capital does what its small letter does, except `G`, and a full-width key what its ASCII twin does: neither Caps Lock nor an input \
    method gets in the way.

    除 `G` 外，大小楷字母作用相同，全形與半形按鍵作用亦相同，不用理會大寫鎖定或輸入法。
    """

  private static func section(_ title: Text, _ rows: [Row]) -> String {
    "## \(both(title))\n\n" + Markdown.table(headers: ["Keys 按鍵", "English", "中文"], rows: rows.map(cells))
  }

  private static func cells(of row: Row) -> [String] {
    let keys = row.keys.map { both($0.name) }.joined(separator: ", ")
    return [keys] + Language.allCases.map { row.title.words(in: $0) }
  }

  /// The words in each language, once if they are the same.
  private static func both(_ text: Text) -> String {
    let (english, chinese) = (text.words(in: .english), text.words(in: .traditionalChinese))
    return english == chinese ? english : english + " " + chinese
  }
}
