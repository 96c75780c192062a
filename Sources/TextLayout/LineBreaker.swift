import CUnibreak

/// Line breaking by UAX #14.
public enum LineBreaker {
  /// The lines of a text, at most `cells` wide and without spaces at their ends; at least one line.
  ///
  /// Line ends in the text are kept. A tab counts as one cell, so clean the text first (see `Sanitiser`). A word wider than a line is
  /// broken between graphemes. A width below 1 counts as 1. A grapheme wider than a line, such as a Chinese character in one cell, gets
  /// its own line and overflows it.
  public static func wrap(_ text: String, to cells: Int) -> [String] {
    wrap(text, to: cells) { CellWidth.of($0) }
  }

  /// The lines of a text, at most a number of UTF-8 bytes long, except single graphemes that are longer.
  public static func wrap(_ text: String, toBytes bytes: Int) -> [String] {
    wrap(text, to: bytes) { $0.utf8.count }
  }

  private static func wrap(_ text: String, to room: Int, measure: (Substring) -> Int) -> [String] {
    lines(of: text).flatMap { line in
      // Most lines fit and don't have to be split into graphemes.
      measure(line) <= room ? [String(line.droppingTrailingSpaces)] : Paragraph(line, measure: measure).lines(to: max(1, room))
    }
  }
}

extension LineBreaker {
  /// The text split at its line ends. Looking for the bytes that begin line ends is faster than testing each grapheme.
  private static func lines(of text: String) -> [Substring] {
    let mayEndLines = text.utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    return mayEndLines ? text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) : [text[...]]
  }
}

/// Text without line ends, split into graphemes.
struct Paragraph {
  private let text: Substring
  private let pieces: [Piece]

  /// A grapheme: its end in the text, its size, and how good a line break after it is.
  private struct Piece {
    let end: Substring.Index
    let size: Int
    let isSpace: Bool
    var strength: BreakStrength
  }

  /// - Parameter measure: the size of a grapheme.
  init(_ text: Substring, measure: (Substring) -> Int) {
    self.text = text
    let opportunities = BreakOpportunities(text.unicodeScalars)
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.utf8.count)
    var (scalars, start) = (0, text.startIndex)
    var previous: BreakClass?
    while start < text.endIndex {
      let end = text.index(after: start)
      let grapheme = text[start..<end]
      let current = BreakClass(of: grapheme)
      if let previous {
        pieces[pieces.count - 1].strength = BreakStrength(between: previous, and: current, allowed: opportunities.allows(after: scalars))
      }
      pieces.append(Piece(end: end, size: measure(grapheme), isSpace: current == .space, strength: .allowed))
      scalars += grapheme.unicodeScalars.count
      (previous, start) = (current, end)
    }
    self.pieces = pieces
  }

  /// The lines of the paragraph. Spaces at the end of a line take no room.
  func lines(to room: Int) -> [String] {
    var lines: [String] = []
    var rest = pieces[...]
    var start = text.startIndex
    repeat {
      let count = lengthOfFirstLine(of: rest, room: room)
      let end = rest.prefix(count).last?.end ?? start
      lines.append(String(text[start..<end].droppingTrailingSpaces))
      rest = rest.dropFirst(count)
      start = end
    } while !rest.isEmpty
    return lines
  }

  /// The number of graphemes up to the best break that fits; at least one, so that no line is empty.
  private func lengthOfFirstLine(of rest: ArraySlice<Piece>, room: Int) -> Int {
    var (used, spaces) = (0, 0)
    var best = (count: min(1, rest.count), strength: BreakStrength.lastResort)
    for (index, piece) in rest.enumerated() {
      if piece.isSpace {
        spaces += piece.size
      } else {
        used += spaces + piece.size
        spaces = 0
      }
      if used > room { return best.count }
      if piece.strength >= best.strength { best = (index + 1, piece.strength) }
    }
    return rest.count
  }
}

extension Substring {
  /// The text without trailing spaces at which a line can end.
  fileprivate var droppingTrailingSpaces: Substring {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard BreakClass(of: self[before..<end]) == .space else { break }
      end = before
    }
    return self[..<end]
  }
}

/// The quality of a line break between two graphemes.
enum BreakStrength: Comparable {
  /// Leaves a mark on the wrong line: a closing mark or space at the start, or an opening mark at the end.
  case lastResort
  /// Breaks a word.
  case emergency
  /// UAX #14 allows a break here, and so do we.
  case allowed

  /// The strength of a break between two graphemes, where UAX #14 does or doesn't allow one.
  init(between previous: BreakClass, and next: BreakClass, allowed: Bool) {
    if next == .space || next.neverBeginsLine || previous.neverEndsLine {
      self = .lastResort
    } else {
      self = allowed && !Self.isInsideWord(previous, next) ? .allowed : .emergency
    }
  }

  /// UAX #14 would break "C++", "bachelor’s" and "$12,000–16,000". We break Latin words only after a hyphen or slash.
  private static func isInsideWord(_ previous: BreakClass, _ next: BreakClass) -> Bool {
    previous.isInLatinWords && next.isInLatinWords && previous != .hyphen
  }
}

/// The class of a grapheme for our own line breaking rules, beyond UAX #14.
enum BreakClass {
  /// An ASCII or ideographic space, at which a line can end.
  case space
  /// A hyphen or slash, after which a Latin word can be broken.
  case hyphen
  /// A closing mark, which never begins a line; `latinClosing` is one inside Latin words.
  case closing, latinClosing
  /// An opening mark, which never ends a line; `latinOpening` is one inside Latin words.
  case opening, latinOpening
  /// Any other character in Latin words.
  case latin
  case other

  init(of grapheme: Substring) {
    if let byte = grapheme.utf8.first, byte < 0x80, grapheme.utf8.count == 1 {
      self = Self.ascii[Int(byte)]
    } else {
      self = Self.beyondASCII(grapheme)
    }
  }

  var neverBeginsLine: Bool { self == .closing || self == .latinClosing }
  var neverEndsLine: Bool { self == .opening || self == .latinOpening }

  var isInLatinWords: Bool {
    switch self {
    case .latin, .latinClosing, .latinOpening, .hyphen: true
    case .space, .closing, .opening, .other: false
    }
  }

  private static let closingMarks = Set("，。、；：？！）」』】》〉〕］｝”…‥·・％")
  private static let openingMarks = Set("（「『【《〈〔［｛“‘")

  private static let ascii: [BreakClass] = (0..<0x80).map { byte in
    switch UnicodeScalar(UInt8(byte)) {
    case " ": .space
    case "-", "/": .hyphen
    case ",", ".", ";", ":", "?", "!", ")", "]", "}", "%": .latinClosing
    case "(", "[", "{": .latinOpening
    default: .latin
    }
  }

  private static func beyondASCII(_ grapheme: Substring) -> BreakClass {
    guard let character = grapheme.first else { return .other }
    if character == "\u{3000}" { return .space }
    if character == "’" { return .latinClosing }
    if closingMarks.contains(character) { return .closing }
    if openingMarks.contains(character) { return .opening }
    if character == "–" { return .latin }
    return character.isLetter && CellWidth.of(character) == 1 ? .latin : .other
  }
}

/// The places where UAX #14 allows a line break, from libunibreak.
struct BreakOpportunities {
  private let breaks: [CChar]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    Self.prepareLibrary
    let codes = scalars.map(Self.code)
    var breaks = [CChar](repeating: 0, count: codes.count)
    // "zh" for English as well, because it distinguishes opening and closing quotation marks.
    set_linebreaks_utf32(codes, codes.count, "zh", &breaks)
    self.breaks = breaks
  }

  /// Whether a line may end after the first `count` scalars.
  func allows(after count: Int) -> Bool {
    breaks.indices.contains(count - 1) && breaks[count - 1] == LINEBREAK_ALLOWBREAK
  }

  /// The library uses U+FFFF as the end of text, and aborts on it and on regional indicators. Both are passed as U+FFFD.
  private static func code(of scalar: Unicode.Scalar) -> utf32_t {
    switch scalar.value {
    case 0xFFFF, 0x1F1E6...0x1F1FF: 0xFFFD
    default: scalar.value
    }
  }

  private static let prepareLibrary: Void = init_linebreak()
}
