internal import TextLayout

/// A word of a table's line and its position.
struct TableWord {
  enum Kind {
    /// It begins a key task: "1." or "1.領導".
    case number(Int)
    case bullet
    case code(CodeShape)
    case words
  }

  let kind: Kind
  let words: String
  /// Blanks before it; 0 at the beginning of a line.
  let gap: Int
  /// The place of its beginning, in characters (how PDF text is aligned) and in cells (how editors align).
  let start: Int
  let cell: Int
  /// Its first and last characters are Chinese, so that a blank beside them separates two cells.
  let beginsWide: Bool
  let endsWide: Bool
  /// The only possible column.
  let anchor: TableColumn?
}

extension TableWord {
  /// The words of a line without the marks of a cell that continues from another page.
  static func all(in line: SourceLine) -> [TableWord] {
    var tokens: [TableWord] = []
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

  private static func append(_ word: Substring, to tokens: inout [TableWord], start: Int, cell: Int, gap: Int) {
    let word = PathwayWords.withoutContinuation(String(word))
    guard let first = word.first else { return }
    if Bullet.isPrinted(first) || (tokens.isEmpty && word == "-") {
      tokens.append(TableWord(.bullet, "", gap: gap, start: start, cell: cell))
      let rest = String(word.dropFirst())
      if !rest.isEmpty { tokens.append(TableWord(.words, rest, gap: 0, start: start + 1, cell: cell + 1)) }
    } else if tokens.last.map(\.isWords) ?? true, let (number, rest) = number(word) {
      tokens.append(TableWord(.number(number), "", gap: gap, start: start, cell: cell))
      let before = word.count - rest.count
      if !rest.isEmpty { tokens.append(TableWord(.words, rest, gap: 0, start: start + before, cell: cell + before)) }
    } else {
      let squeezed = word.utf8.count <= 60 ? PathwayWords.squeezed(word) : word
      let code = squeezed.last.map { ",;、".contains($0) } == true ? String(squeezed.dropLast()) : squeezed
      let shape = CodeShape(code)
      tokens.append(TableWord(shape.map { .code($0) } ?? .words, shape == nil ? word : code, gap: gap, start: start, cell: cell))
    }
  }

  /// The number that begins a key task, and the rest; "2.0" isn't one.
  private static func number(_ word: String) -> (Int, rest: String)? {
    let digits = word.prefix { $0.isWholeNumber }
    let rest = word.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let dot = rest.first, ".．、".contains(dot) else { return nil }
    let following = rest.dropFirst()
    guard following.first?.isNumber != true, let number = Int(PathwayWords.squeezed(digits)) else { return nil }
    return (number, String(following))
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

/// The shapes of codes of the Qualifications Framework.
enum CodeShape {
  /// A unit: `111201L6`, or `ITSWSM603A` of the former generation.
  case unit
  /// A cluster for the recognition of prior learning, `ITOS010L3`; in other industries it may be a unit.
  case cluster

  /// The shape of a word; nil if it isn't a code.
  init?(_ word: some StringProtocol) {
    guard word.utf8.count <= 20 else { return nil }
    let letters = word.utf8.prefix { Self.letters.contains($0) }.count
    let digits = word.utf8.dropFirst(letters).prefix { Self.digits.contains($0) }.count
    let tail = Array(word.utf8.dropFirst(letters + digits))
    switch (letters, digits, tail.count) {
    case (0, 5...7, 2) where Self.endsInLevel(tail): self = .unit
    case (2...10, 3, 1) where Self.letters.contains(tail[0]): self = .unit
    case (2...10, 2...4, 2) where Self.endsInLevel(tail): self = .cluster
    default: return nil
    }
  }

  private static let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func endsInLevel(_ tail: [UInt8]) -> Bool {
    tail.first == UInt8(ascii: "L") && tail.last.map(digits.contains) == true
  }
}

/// The columns of a level's table, from left to right.
enum TableColumn: Int, CaseIterable {
  case area, task, unit, code, route
}

/// The beginning of a column, in characters and in cells (``TableWord``).
struct ColumnPlace {
  let start: Int
  let cell: Int
}

extension ColumnPlace {
  init(_ token: TableWord) {
    self.init(start: token.start, cell: token.cell)
  }

  func distance(to token: TableWord) -> Int {
    min(abs(token.start - start), abs(token.cell - cell))
  }
}

/// The words of one line in one column.
struct TableFragment {
  var column: TableColumn
  var words: String
  let line: SourceLine
  /// Whether it begins a cell.
  let opens: Bool
  /// The number of a key task that it begins.
  var number: Int?
}
