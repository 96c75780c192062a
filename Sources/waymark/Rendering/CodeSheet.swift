internal import Typesetting

/// The codes of a handout, one below the other, numbered if there are several.
struct CodeSheet {
  /// The surface that codes are drawn on.
  enum Ground {
    /// Paper or a file, where ink is dark.
    case paper
    /// A terminal with unknown colours: black on white, or reverse video if it has no colours.
    case terminal(hasColors: Bool)
  }

  private let codes: [DrawnCode]

  /// - Throws: ``CodeError`` if there is too little room, or too much text.
  init(of sheet: HandoutSheet, in room: CodeRoom) throws(CodeError) {
    let series = try CodeSeries(HandoutDigest(of: sheet).text, in: room)
    codes = series.parts.indices.compactMap { series.code(at: $0) }.map { DrawnCode($0, form: room.form) }
  }

  /// The codes as text, with every line ended.
  func text(on ground: Ground) -> String {
    codes.enumerated().map { index, code in
      let caption = codes.count > 1 ? ["\(index + 1)/\(codes.count)"] : []
      return (code.rows.map { Self.line(of: $0, on: ground) } + caption).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func line(of runs: [DrawnCode.Run], on ground: Ground) -> String {
    switch ground {
    case .paper: runs.map(\.text).joined()
    case .terminal(let hasColors): runs.map { colored($0, hasColors: hasColors) }.joined() + "\u{1B}[0m"
    }
  }

  /// On a terminal, dark cells are drawn as a dark background, without ink. The sequences are from ECMA-48.
  private static func colored(_ run: DrawnCode.Run, hasColors: Bool) -> String {
    let (light, dark) = hasColors ? ("30;47", "37;40") : ("7", "27")
    let text = run.isDark ? String(repeating: " ", count: run.text.count) : run.text
    return "\u{1B}[\(run.isDark ? dark : light)m" + text
  }
}
