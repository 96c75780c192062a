internal import TextLayout

/// Folds names of institutions, courses, awards and occupations for comparison.
public enum NameFolding {
  /// A name without its case, its article "The", its kinds of dash and apostrophe, and the blanks around its marks.
  public static func fold(_ name: String) -> String {
    var folded = ""
    var isApart = false
    for scalar in SearchFolding.fold(name).unicodeScalars {
      switch kind(of: scalar) {
      case .letter:
        if isApart, !folded.isEmpty { folded += " " }
        folded.unicodeScalars.append(scalar)
        isApart = false
      case .combining: if !isApart { folded.unicodeScalars.append(scalar) }
      case .ampersand:
        folded += folded.isEmpty ? "and" : " and"
        isApart = true
      case .apostrophe: break
      case .mark: isApart = true
      }
    }
    if folded == "the" { return "" }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  private enum Kind {
    case letter, combining, ampersand, apostrophe, mark
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "#": .letter
    case "&": .ampersand
    case "'", "’": .apostrophe
    case _ where scalar.isASCII: .mark
    case _ where scalar.isHan: .letter
    case _ where scalar.isCombining: .combining
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .mark
    }
  }
}
