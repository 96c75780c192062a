internal import Careers
internal import TextLayout
internal import Typesetting

/// Pieces of CommonMark.
enum Markdown {
  /// Text on one line with all Markdown syntax escaped, for any place in a line.
  static func escaped(_ text: String) -> String {
    let line = Sanitiser.clean(text)
    let escaped = line.reduce(into: "") { escaped, character in
      if "\\`*_{}[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A dash, a plus, an equals sign or a number with a full stop is syntax only at the beginning of a line.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard let first = rest.first, digits.isEmpty ? "-+=".contains(first) : ".)".contains(first) else { return escaped }
    return digits + "\\" + rest
  }

  static func table(headers: [String], rows: [[String]]) -> String {
    let lines = [headers.map(escaped), headers.map { _ in "---" }] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
  }
}

extension Markdown {
  /// A text in each language shown; once if both are the same.
  static func words(_ text: Text, in style: PageStyle) -> String {
    let readings = style.languages.map { OurMark.words(text, in: $0) }
    let distinct = readings.count > 1 && readings.first == readings.last ? Array(readings.prefix(1)) : readings
    return distinct.map(escaped).joined(separator: " / ")
  }
}

extension Markdown {
  /// What follows a requirement or a route if a profile is given: “: ✓ met: you hold Higher Diploma”.
  static func marks(standing: Standing?, distance: QFDistance?, in style: PageStyle) -> String {
    let standing = standing.map { style.glyphs.sign(of: $0.verdict) + " " + style.words($0.text) }
    return [standing, distance.map { style.words($0.text) }].compactMap(\.self).map { style.colon + escaped($0) }.joined()
  }
}
