/// Makes text from anywhere safe to draw.
public enum Sanitiser {
  /// A text as one line without anything that `Repertoire` refuses.
  ///
  /// A tab or an end of line becomes a space, any other character that is refused becomes "?". Text is not normalised.
  public static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // A carriage return with its line feed is one end of line.
      let endsSameLine = previous == "\r" && scalar == "\n"
      if !endsSameLine { cleaned.append(replacement(of: scalar, leading: previous == nil)) }
      previous = scalar
    }
    return String(cleaned)
  }

  private static func isClean(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return Repertoire.fault(of: first, leading: true) == nil && text.unicodeScalars.allSatisfy(Repertoire.allows)
  }

  private static func replacement(of scalar: Unicode.Scalar, leading: Bool) -> Unicode.Scalar {
    if scalar == "\t" || Repertoire.separatesLines(scalar) { return " " }
    return Repertoire.fault(of: scalar, leading: leading) == nil ? scalar : "?"
  }
}
