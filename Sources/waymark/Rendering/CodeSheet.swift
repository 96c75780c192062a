internal import Typesetting

/// The codes of a handout, one below the other, each with its number where there are several.
struct CodeSheet {
  /// What codes are drawn on.
  enum Ground {
    /// Paper, or a file: ink is dark.
    case paper
    /// A terminal, whose own colours nobody knows: black on white, or in reverse video where it has no colours.
    case terminal(hasColors: Bool)
  }

  private let codes: [DrawnCode]

  /// - Throws: ``CodeError`` where there is too little room, or too much to say.
  init(of sheet: HandoutSheet, in room: CodeRoom) throws(CodeError) {
    let series = try CodeSeries(HandoutDigest(of: sheet).text, in: room)
    codes = series.parts.indices.compactMap { series.code(at: $0) }.map { DrawnCode($0, form: room.form) }
  }

  /// Every line ended.
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

  /// On a terminal what is dark all over is dark ground, not ink. The sequences are those of ECMA-48.
  private static func colored(_ run: DrawnCode.Run, hasColors: Bool) -> String {
    let (light, dark) = hasColors ? ("30;47", "37;40") : ("7", "27")
    let text = run.isDark ? String(repeating: " ", count: run.text.count) : run.text
    return "\u{1B}[\(run.isDark ? dark : light)m" + text
  }
}
