internal import Canvas

extension Key {
  /// The key that acts: full-width forms as their ASCII twins, and capitals as small letters, but for `G`.
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
  /// The ASCII twin of a full-width form (Unicode block Halfwidth and Fullwidth Forms), the ideographic space included.
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
