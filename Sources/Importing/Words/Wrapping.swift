internal import TextLayout

/// Joins the lines of a cell or sentence that wraps: nothing between Chinese characters, one blank between Latin words.
enum Wrapping {
  private enum Gap {
    case none, blank, wrap
  }

  /// The lines of a cell.
  static func joined(_ parts: [String]) -> String {
    var joined = ""
    var last: Unicode.Scalar?
    for part in parts {
      var gap = Gap.wrap
      for scalar in part.unicodeScalars {
        if scalar == " " {
          gap = .blank
          continue
        }
        if let last, needsBlank(between: last, and: scalar, at: gap) { joined += " " }
        joined.unicodeScalars.append(scalar)
        last = scalar
        gap = .none
      }
    }
    return joined
  }

  private static func needsBlank(between last: Unicode.Scalar, and next: Unicode.Scalar, at gap: Gap) -> Bool {
    switch gap {
    case .none: false
    case .blank: CellWidth.of(last) < 2 || CellWidth.of(next) < 2
    case .wrap: (isLatin(last) || ",.;:)!?&".unicodeScalars.contains(last)) && (isLatin(next) || "(&".unicodeScalars.contains(next))
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    CellWidth.of(scalar) == 1 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Adds the next line of a sentence to it. English sentences may break after more marks than cells do.
  static func extend(_ above: inout String, with below: String) {
    if let last = above.last, let first = below.first {
      let isTight = last.isHan || first.isHan || "，、；：（。".contains(last) || (last == "-" && !above.hasSuffix(" -"))
      if !isTight { above += " " }
    }
    above += below
  }
}
