public import Canvas
public import Careers
internal import Typesetting

extension Key {
  /// The key's name in help and hints.
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
    case .up: Text("Up", "↑")
    case .down: Text("Down", "↓")
    case .left: Text("Left", "←")
    case .right: Text("Right", "→")
    case .home: Text(verbatim: "Home")
    case .end: Text(verbatim: "End")
    case .pageUp: Text(verbatim: "PgUp")
    case .pageDown: Text(verbatim: "PgDn")
    case .function(let number): Text(verbatim: "F\(number)")
    case .unknown: Text("a key", "此鍵")
    }
  }

  /// The name beside marks of a set. Arrows in ASCII would be other keys: `<` moves a column, `v` lists the marks.
  func name(beside glyphs: GlyphSet) -> Text {
    guard glyphs == .ascii else { return name }
    return switch self {
    case .up: Text("Up", "上")
    case .down: Text("Down", "下")
    case .left: Text("Left", "左")
    case .right: Text("Right", "右")
    default: name
    }
  }
}

extension Key {
  /// The key to look up: full-width forms as their ASCII equivalents, and capitals as small letters, except `G`.
  ///
  /// So neither Caps Lock nor an input method left on gets in the way.
  var folded: Key {
    guard case .character(let character) = self else { return self }
    let narrow = character.narrow
    if narrow == "G" { return .character(narrow) }
    return .character(narrow.lowercased().first ?? narrow)
  }
}

extension Character {
  /// The ASCII equivalent of a full-width form (Unicode block Halfwidth and Fullwidth Forms), including the ideographic space.
  fileprivate var narrow: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar.value {
    case 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
    case 0x3010: return "["
    case 0x3011: return "]"
    default: return self
    }
  }
}
