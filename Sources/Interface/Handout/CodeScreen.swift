internal import Canvas
internal import Careers
internal import Typesetting

/// Which of a handout's QR codes is shown, and how.
public struct CodePlace: Codable, Hashable, Sendable {
  /// From 0.
  public internal(set) var index = 0
  /// Whether dark and light are swapped: a terminal without colours may show them either way.
  public internal(set) var isSwapped = false
}

extension Context {
  public static let code = CodeScreen.context
}

extension CommandName {
  /// Swaps dark and light.
  public static let swapGrounds = Self("swapGrounds")
}

/// A handout as QR codes.
enum CodeScreen: Overlay {
  static let context = Context("code", Text("QR code", "二維碼"), of: Self.self)

  static let commands = Command.table(moves, closing, [.language, .help, .finish, .hold], Command.screen)

  private static let moves: [Command] = [
    Command(
      .next, [.right, .down, .tab, .enter, " ", "l", "j"], Text("to the next code", "到下一個二維碼"), hint: Text("next code", "下一個"),
      unavailable: { $0.reasonAgainstCode(1) }, run: { $0.goToCode($0.codeIndex + 1) }),
    Command(
      .previous, [.left, .up, .backTab, "h", "k"], Text("to the previous code", "到上一個二維碼"), hint: Text("previous", "上一個"),
      unavailable: { $0.reasonAgainstCode(-1) }, run: { $0.goToCode($0.codeIndex - 1) }),
    Command(.first, [.home, "g"], Text("to the first code", "到第一個二維碼"), hint: Text("first", "第一個")) { $0.goToCode(0) },
    Command(.last, [.end, "G"], Text("to the last code", "到最後一個二維碼"), hint: Text("last", "最後")) { $0.goToCode(.max) },
    Command(.pageUp, [.pageUp], Text("to the previous code", "到上一個二維碼"), hint: Text("previous", "上一個")) { $0.goToCode($0.codeIndex - 1) },
    Command(.pageDown, [.pageDown], Text("to the next code", "到下一個二維碼"), hint: Text("next code", "下一個")) {
      $0.goToCode($0.codeIndex + 1)
    },
    Command(
      .swapGrounds, ["x"], Text("swap dark and light, if no phone can read it", "深淺對調，手機掃描不到時可試"), hint: Text("dark/light", "深淺對調")
    ) { $0.swapGrounds() },
  ]

  private static let closing: [Command] = [
    Command(
      .leave, [.escape, .backspace, "q", "["], Text("close, back to the handout", "關閉並返回資料單張"), hint: Text("close", "關閉")
    ) { $0.closeCodes() },
    Command(.codes, ["c"], Text("close, back to the handout", "關閉並返回資料單張"), hint: Text("close", "關閉")) { $0.closeCodes() },
  ]

  static func hints(in state: State) -> [CommandName] { [.next, .previous, .leave, .help, .hold, .finish, .language, .swapGrounds] }

  static func title(in state: State) -> Text { Phrases.handout }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if let place = state.codePlace { CodePane(state: state, place: place).draw(on: &canvas) }
  }
}

/// The handout as QR codes.
extension State {
  public var codePlace: CodePlace? {
    if case .handout(let place) = layers.last { place.code } else { nil }
  }

  /// The code shown, within range, or 0 if no code fits. The number of codes depends on the screen's size and the language.
  public var codeIndex: Int { min(max(0, codePlace?.index ?? 0), codeCount - 1) }

  private var codeCount: Int { (try? layout.handout?.codes.get())?.parts.count ?? 1 }

  /// - Parameter step: how far from the code shown.
  fileprivate func reasonAgainstCode(_ step: Int) -> Text? {
    guard case .success? = layout.handout?.codes else { return Phrases.noCode }
    let next = codeIndex + step
    return next < 0 ? Phrases.firstCode : next < codeCount ? nil : Phrases.lastCode
  }

  /// Goes to another code, clamped to those that exist.
  fileprivate mutating func goToCode(_ index: Int) {
    let last = codeCount - 1
    changeCode { $0.index = min(max(0, index), last) }
  }

  fileprivate mutating func swapGrounds() { changeCode { $0.isSwapped.toggle() } }

  private mutating func changeCode(_ body: (inout CodePlace) -> Void) {
    change { handout in
      if var code = handout.code {
        body(&code)
        handout.code = code
      }
    }
  }

  fileprivate mutating func closeCodes() { change { $0.code = nil } }
}
