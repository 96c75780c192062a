internal import Canvas
internal import Careers
internal import Typesetting

extension Context {
  public static let help = HelpScreen.context
}

/// The keys.
enum HelpScreen: Overlay {
  static let context = Context("help", Text("In this help", "在本說明"), of: Self.self)

  static let commands = Command.table(
    [.closeScreen, .language], Command.moves(pagesBySpace: true) { $0.scroll($1) },
    [close, .finish(by: ["f", .function(10)]), .hold], Command.screen)

  private static let close = Command(.help, ["?", .function(1)], Text("close", "關閉"), hint: Text("close", "關閉")) { $0.closeTop() }

  static func hints(in state: State) -> [CommandName] { [.leave, .finish, .pageDown, .language] }

  static func title(in state: State) -> Text { Phrases.help }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .help(let selection) = state.layers.last { ScrolledLines(state: state, selection: selection).draw(on: &canvas) }
  }
}

extension State {
  func helpLines(style: PageStyle) -> [StyledLine] {
    HelpPage(context: context(under: layers.dropLast()), offers: offers, style: style).lines
  }
}
