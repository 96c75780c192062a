internal import Canvas
internal import Careers
public import Typesetting

extension Context {
  public static let help = HelpScreen.context
  public static let source = SourceScreen.context
}

/// The keys.
enum HelpScreen: Overlay {
  static let context = Context("help", Text("In this help", "在本說明"))

  static let commands = Command.table(
    [.closeScreen, .language], Command.moves(pagesBySpace: true) { $0.scroll($1) },
    [close, .finish(by: ["f", .function(10)]), .hold], Command.screen)

  private static let close = Command(.help, ["?", .function(1)], Text("close", "關閉"), hint: Text("close", "關閉")) { $0.closeTop() }

  static func hints(in state: State) -> [CommandName] { [.leave, .finish, .pageDown, .language] }

  static func title(in state: State) -> Text { Phrases.help }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .help(let selection) = state.layers.last { PagedOverlay(state: state, selection: selection).draw(on: &canvas) }
  }
}

/// A record's source, line by line.
enum SourceScreen: Overlay {
  static let context = Context("source", Text("Where it comes from", "資料出處"))

  static let commands = Command.table(
    [.closeScreen, close, .language], Command.moves(pagesBySpace: true) { $0.scroll($1) }, [.help, .finish, .hold], Command.screen)

  private static let close = Command(.source, ["i"], Text("close", "關閉"), hint: Text("close", "關閉")) { $0.closeTop() }

  static func hints(in state: State) -> [CommandName] { [.leave, .pageDown, .help, .language] }

  static func title(in state: State) -> Text { Phrases.source }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .source(let selection) = state.layers.last { PagedOverlay(state: state, selection: selection).draw(on: &canvas) }
  }
}

extension Command {
  fileprivate static let closeScreen = Command(
    .leave, [.escape, .left, .backspace, .enter, "h", "q", "["], Text("close", "關閉"), hint: Text("close", "關閉")
  ) { $0.closeTop() }
}

/// Lines that scroll as one.
extension State {
  fileprivate mutating func scroll(_ move: Move) {
    let viewport = scrolledViewport(of: scrolledLines)
    if case .help(let selection) = layers.last { setTop(.help(viewport.moved(selection, move))) }
    if case .source(let selection) = layers.last { setTop(.source(viewport.moved(selection, move))) }
  }

  /// The lines of the help or the source, depending on which is on top.
  public var scrolledLines: [StyledLine] {
    let style = style(width: size.columns - 2 * Self.pageMargin)
    if case .help = layers.last { return HelpPage(context: contextBelow, offers: offers, style: style).lines }
    return sourceLines(style: style)
  }

  public func scrolledViewport(of lines: [StyledLine]) -> Viewport<Int> {
    Viewport(stops: [Stop(0, lines: 0..<max(1, lines.count))], lineCount: lines.count, height: arrangement.body.count)
  }

  private var contextBelow: Context {
    var below = self
    below.closeTop()
    return below.context
  }

  private func sourceLines(style: PageStyle) -> [StyledLine] {
    guard let id = subject, let presentation = page(of: id) else { return [] }
    return SourcePage(presentation: presentation, quotation: presentation.plainText.flatMap { answers.text(of: $0) }, style: style).lines
  }
}
