internal import Canvas
internal import Careers
internal import Typesetting

extension Context {
  public static let source = SourceScreen.context
}

/// A record's source, line by line.
enum SourceScreen: Overlay {
  static let context = Context("source", Text("Where it comes from", "資料出處"), of: Self.self)

  static let commands = Command.table(
    [.closeScreen, close, .language], Command.moves(pagesBySpace: true) { $0.scroll($1) }, [.help, .finish, .hold], Command.screen)

  private static let close = Command(.source, ["i"], Text("close", "關閉"), hint: Text("close", "關閉")) { $0.closeTop() }

  static func hints(in state: State) -> [CommandName] { [.leave, .pageDown, .help, .language] }

  static func title(in state: State) -> Text { Phrases.source }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .source(let selection) = state.layers.last { ScrolledLines(state: state, selection: selection).draw(on: &canvas) }
  }
}

extension State {
  func sourceLines(style: PageStyle) -> [StyledLine] {
    guard let id = subject, let presentation = page(of: id) else { return [] }
    return SourcePage(presentation: presentation, quotation: presentation.plainText.flatMap { answers.text(of: $0) }, style: style).lines
  }
}
