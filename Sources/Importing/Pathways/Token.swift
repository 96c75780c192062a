internal import TextLayout

/// A word of a table's line, and where it stands.
struct Token {
  enum Kind {
    /// It begins a key task: "1." or "1.領導".
    case number(Int)
    case bullet
    case code(CodeShape)
    case words
  }

  let kind: Kind
  let words: String
  /// Blanks before it; none at the beginning of a line.
  let gap: Int
  /// Where it begins in characters, by which the text of a PDF is aligned, and in cells, by which an editor aligns.
  let start: Int
  let cell: Int
  /// The characters at which it begins and ends are Chinese, so that a blank beside them stands between two cells.
  let beginsWide: Bool
  let endsWide: Bool
  /// The column that it can't but stand in.
  let anchor: TableColumn?
}

extension Token {
  /// The words of a line, without the marks that say that a cell goes on from another page.
  static func tokens(of line: SourceLine) -> [Token] {
    var tokens: [Token] = []
    var (start, cell) = (line.indent, line.indent)
    var gap = 0
    for word in line.words.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        append(word, to: &tokens, start: start, cell: cell, gap: gap)
        gap = 0
      }
      start += word.unicodeScalars.count + 1
      cell += CellWidth.of(word) + 1
      gap += 1
    }
    return tokens
  }

  private static func append(_ word: Substring, to tokens: inout [Token], start: Int, cell: Int, gap: Int) {
    let word = PathwayWords.withoutContinuation(String(word))
    guard let first = word.first else { return }
    if BulletSign.all.contains(first) || (tokens.isEmpty && word == "-") {
      tokens.append(Token(.bullet, "", gap: gap, start: start, cell: cell))
      let rest = String(word.dropFirst())
      if !rest.isEmpty { tokens.append(Token(.words, rest, gap: 0, start: start + 1, cell: cell + 1)) }
    } else if tokens.last.map(\.isWords) ?? true, let (number, rest) = number(word) {
      tokens.append(Token(.number(number), "", gap: gap, start: start, cell: cell))
      let before = word.count - rest.count
      if !rest.isEmpty { tokens.append(Token(.words, rest, gap: 0, start: start + before, cell: cell + before)) }
    } else {
      let squeezed = word.utf8.count <= 60 ? PathwayWords.squeezed(word) : word
      let code = squeezed.last.map { ",;、".contains($0) } == true ? String(squeezed.dropLast()) : squeezed
      let shape = CodeShape(code)
      tokens.append(Token(shape.map { .code($0) } ?? .words, shape == nil ? word : code, gap: gap, start: start, cell: cell))
    }
  }

  /// The number that a key task begins with, and what stands behind it; "2.0" is none.
  private static func number(_ word: String) -> (Int, rest: String)? {
    let digits = word.prefix { $0.isWholeNumber }
    let rest = word.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let dot = rest.first, ".．、".contains(dot) else { return nil }
    let behind = rest.dropFirst()
    guard behind.first?.isNumber != true, let number = Int(PathwayWords.squeezed(digits)) else { return nil }
    return (number, String(behind))
  }

  var isWords: Bool { if case .words = kind { true } else { false } }

  private init(_ kind: Kind, _ words: String, gap: Int, start: Int, cell: Int) {
    (self.kind, self.words, self.gap, self.start, self.cell) = (kind, words, gap, start, cell)
    beginsWide = words.unicodeScalars.first.map { CellWidth.of($0) == 2 } ?? false
    endsWide = words.unicodeScalars.last.map { CellWidth.of($0) == 2 } ?? false
    anchor =
      switch kind {
      case .number: .task
      case .bullet: .unit
      case .code(.unit): .code
      case .code(.cluster): nil
      case .words: RouteWords.mayBegin(words) && words.count > 3 && RouteWords.begin(PathwayWords.squeezed(words)) ? .route : nil
      }
  }
}
