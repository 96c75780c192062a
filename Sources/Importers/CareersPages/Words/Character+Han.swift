extension Character {
  /// Whether it is a Chinese character.
  var isHan: Bool { unicodeScalars.first?.properties.isIdeographic == true }
}

extension String {
  var hasHan: Bool { contains(where: \.isHan) }
}
