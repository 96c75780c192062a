/// The fixed words of pathway documents. They are compared without blanks, since cells wrap anywhere.
enum PathwayWords {
  static let title = "職業資歷階梯"
  static let labels = "工作領域工作級別"
  static let jobTitles = "職位名稱"
  static let relatedJobTitles = "相關職位名稱"
  static let tableHeadings = ["擬議的能力要求(", "擬議能力要求(", "能力要求("]
  static let headerCells = ["工作領域/組別名稱", "主要工作", "能力單元名稱", "能力要求", "能力單元編號", "滿足能力要求的途徑"]

  /// Words without blanks, with letters and signs in half width and dashes as hyphens.
  static func squeezed(_ words: some StringProtocol) -> String {
    if !words.unicodeScalars.contains(where: isChanged) { return String(words) }
    var squeezed = String.UnicodeScalarView()
    for scalar in words.unicodeScalars where scalar != " " { squeezed.append(halfWidth(scalar)) }
    return String(squeezed)
  }

  private static func isChanged(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || !(scalar.isASCII || (0x4E00...0x9FFF).contains(scalar.value)) && halfWidth(scalar) != scalar
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2010...0x2015, 0x2212, 0x2500: "-"
    default: scalar
    }
  }

  /// Whether words are a piece of a heading. Long ones are refused first, so that the time stays linear.
  static func isPiece(_ words: String, of heading: String) -> Bool {
    words.utf8.count <= heading.utf8.count && heading.contains(words)
  }

  private static let headerScalars = Set(headerCells.joined().unicodeScalars + ["／", " "])

  /// Whether all characters occur in headings: a quick test that few lines pass.
  static func mayBeHeader(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy(headerScalars.contains)
  }

  static func isPieceOfHeader(_ words: Substring) -> Bool {
    let words = squeezed(words)
    return headerCells.contains { isPiece(words, of: $0) }
  }

  /// The words of a cell without the mark that it continues from another page.
  static func withoutContinuation(_ words: String) -> String {
    guard words.unicodeScalars.contains("續") else { return words }
    for mark in ["(續)", "（續）"] where words.hasSuffix(mark) { return String(words.dropLast(3)) }
    for mark in ["(續)", "（續）"] where words.hasPrefix(mark) { return String(words.dropFirst(3)) }
    return words
  }
}
