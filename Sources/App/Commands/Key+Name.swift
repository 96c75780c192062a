public import Canvas
public import Careers

extension Key {
  /// What the key is called in help and hints.
  public var name: Text {
    switch self {
    case .character(" "): Text("Space", "空格鍵")
    case .character(let character): Text(verbatim: String(character))
    case .control(let character): Text(verbatim: "Ctrl-\(character.uppercased())")
    case .enter: Text(verbatim: "Enter")
    case .escape: Text(verbatim: "Esc")
    case .backspace: Text("Backspace", "退格鍵")
    case .delete: Text(verbatim: "Del")
    case .tab: Text(verbatim: "Tab")
    case .backTab: Text(verbatim: "Shift-Tab")
    case .up: Text("Up", "上鍵")
    case .down: Text("Down", "下鍵")
    case .left: Text("Left", "左鍵")
    case .right: Text("Right", "右鍵")
    case .home: Text(verbatim: "Home")
    case .end: Text(verbatim: "End")
    case .pageUp: Text(verbatim: "PgUp")
    case .pageDown: Text(verbatim: "PgDn")
    case .function(let number): Text(verbatim: "F\(number)")
    case .unknown: Text("a key", "此鍵")
    }
  }
}
