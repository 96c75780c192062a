extension Unicode.Scalar {
  /// Whether it is a Chinese character: by its block, which is much quicker than by its properties.
  var isHan: Bool {
    switch value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

extension Character {
  /// Whether it is a Chinese character.
  var isHan: Bool { unicodeScalars.first?.isHan == true }
}

extension StringProtocol {
  var hasHan: Bool { unicodeScalars.contains(where: \.isHan) }
}
