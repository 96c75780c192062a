internal import App
internal import Canvas
internal import Careers

/// The command table on paper: a section for each context and a row for each binding, in both languages.
enum KeySheet {
  /// The keys for a newcomer, in one English sentence.
  static var beginning: String {
    [Command.open, .search, .mark, .compare, .language, .help, .quit].compactMap { CommandTable.binding(of: $0, in: .browse) }
      .map { ($0.keys.first?.name.words(in: .english) ?? "") + " (" + $0.title.words(in: .english) + ")" }
      .joined(separator: ", ")
  }

  /// Contexts that share many of their keys.
  static let families: [(title: Text, contexts: [Context])] = [
    (Text("Everywhere, unless you type", "到處適用（輸入文字時除外）"), Context.allCases.filter { !takesText($0) }),
    (Text("In lists, pages and comparisons", "在列表、內容頁及比較時"), [.browse, .detail, .compare]),
    (Text("While you type", "輸入文字時"), Context.allCases.filter(takesText)),
  ]

  /// The bindings that families share, then each context's own.
  static var markdown: String {
    let sections =
      families.map { section($0.title, bindings(sharedBy: $0.contexts)) } + Context.allCases.map { section($0.title, bindings(of: $0)) }
    return ([head] + sections + [tail]).joined(separator: "\n")
  }

  private static func bindings(of context: Context) -> [Binding] {
    let shared = families.filter { $0.contexts.contains(context) }.flatMap { bindings(sharedBy: $0.contexts) }
    return CommandTable.bindings.filter { $0.contexts.contains(context) && !shared.contains($0) }
  }

  private static func bindings(sharedBy contexts: [Context]) -> [Binding] {
    let wider = families.map(\.contexts).filter { $0.count > contexts.count && Set($0).isSuperset(of: contexts) }
    return CommandTable.bindings.filter { binding in
      isShared(binding, by: contexts) && !wider.contains { isShared(binding, by: $0) }
    }
  }

  /// Whether most of the contexts have the binding. The others give its keys another meaning.
  private static func isShared(_ binding: Binding, by contexts: [Context]) -> Bool {
    let others = contexts.filter { !binding.contexts.contains($0) }
    return others.count * 2 < contexts.count
      && others.allSatisfy { other in binding.keys.allSatisfy { CommandTable.binding(for: $0, in: other) != nil } }
  }

  private static func takesText(_ context: Context) -> Bool { CommandTable.binding(of: .eraseWord, in: context) != nil }

  private static let head = """
    # Keys 按鍵

    `waymark keys` prints this page from the table that the panes use. Keys listed once for several places do the same in each, unless the place \
    gives them another meaning.

    本頁由 `waymark keys` 按程式內的按鍵表印出。幾處共用的按鍵只列一次，個別地方另有註明者除外。

    """

  private static let tail = """
    A capital does what its small letter does, but for `G`, and a full-width key what its ASCII twin does: neither Caps Lock nor an input \
    method gets in the way.

    除 `G` 外，大小楷字母作用相同，全形與半形按鍵作用亦相同，毋須理會大寫鎖定或輸入法。
    """

  private static func section(_ title: Text, _ bindings: [Binding]) -> String {
    "## \(both(title))\n\n" + Markdown.table(headers: ["Keys 按鍵", "English", "中文"], rows: bindings.map(row))
  }

  private static func row(_ binding: Binding) -> [String] {
    let keys = binding.keys.map { both($0.name) }.joined(separator: ", ")
    return [keys] + Language.allCases.map { binding.title.words(in: $0) }
  }

  /// The words in each language, once if they are the same.
  private static func both(_ text: Text) -> String {
    let (english, chinese) = (text.words(in: .english), text.words(in: .traditionalChinese))
    return english == chinese ? english : english + " " + chinese
  }
}
