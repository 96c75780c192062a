import CUnibreak

/// Breaks text into lines by UAX #14.
public enum LineBreaker {
  /// The lines of a text, none wider than `cells` cells and none ending in spaces; at least one.
  ///
  /// Ends of line in the text are kept; a tab counts as one cell, so clean the text first (see `Sanitiser`). A word too wide
  /// for a line is broken between graphemes. A width below 1 counts as 1. A grapheme wider than a line, such as a Chinese
  /// character in one cell, has a line of its own and overflows it.
  public static func wrap(_ text: String, to cells: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Paragraph($0) { CellWidth.of($0) }.lines(to: max(1, cells)) }
  }

  /// The lines of a text, none longer than so many bytes in UTF-8 unless it is a single grapheme.
  public static func wrap(_ text: String, toBytes bytes: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Paragraph($0) { String($0).utf8.count }.lines(to: max(1, bytes)) }
  }
}

/// Text without ends of line, taken apart into graphemes.
struct Paragraph {
  private let pieces: [Piece]

  /// - Parameter measure: the room that a grapheme takes.
  init(_ text: Substring, measure: (Character) -> Int) {
    let opportunities = BreakOpportunities(text.unicodeScalars)
    var scalars = 0
    pieces = zip(text, text.dropFirst().map(Optional.some) + [nil]).map { character, next in
      scalars += character.unicodeScalars.count
      return Piece(character, next: next, size: measure(character), allowed: opportunities.allows(after: scalars))
    }
  }

  /// The lines of the paragraph, filled one after the other; spaces at the end of a line take no room.
  func lines(to room: Int) -> [String] {
    var lines: [String] = []
    var rest = pieces[...]
    repeat {
      let end = endOfFirstLine(of: rest, room: room)
      lines.append(Self.text(of: rest[..<end]))
      rest = rest[end...]
    } while !rest.isEmpty
    return lines
  }

  /// The last of the best places to break among those that fit; the first grapheme always does, lest a line be empty.
  private func endOfFirstLine(of rest: ArraySlice<Piece>, room: Int) -> Int {
    var used = 0
    var spaces = 0
    var best = (end: min(rest.startIndex + 1, rest.endIndex), strength: BreakStrength.lastResort)
    for (index, piece) in zip(rest.indices, rest) {
      if piece.isSpace {
        spaces += piece.size
      } else {
        used += spaces + piece.size
        spaces = 0
      }
      if used > room { return best.end }
      if piece.strength >= best.strength { best = (index + 1, piece.strength) }
    }
    return rest.endIndex
  }

  private static func text(of line: ArraySlice<Piece>) -> String {
    let spaces = line.reversed().prefix { $0.isSpace }.count
    return String(line.dropLast(spaces).map(\.character))
  }
}

extension Paragraph {
  /// A grapheme, the room it takes and how good a place to break follows it.
  private struct Piece {
    let character: Character
    let size: Int
    let strength: BreakStrength

    var isSpace: Bool { character.isBreakingSpace }

    init(_ character: Character, next: Character?, size: Int, allowed: Bool) {
      self.character = character
      self.size = size
      strength = next.map { BreakStrength(between: character, and: $0, allowed: allowed) } ?? .allowed
    }
  }
}

/// How good a place between two graphemes is for the end of a line.
enum BreakStrength: Comparable {
  /// Leaves a mark on the wrong line: a closing one at the start, an opening one at the end, or a space at the start.
  case lastResort
  /// Breaks a word.
  case emergency
  /// UAX #14 lets the line end here, and so do we.
  case allowed

  /// The strength of the place between two graphemes, where UAX #14 does or doesn't allow a break.
  init(between previous: Character, and next: Character, allowed: Bool) {
    if next.isBreakingSpace || Self.neverFirst.contains(next) || Self.neverLast.contains(previous) {
      self = .lastResort
    } else {
      self = allowed && !Self.isInsideWord(previous, next) ? .allowed : .emergency
    }
  }

  private static let neverFirst = Set("，。、；：？！）」』】》〉〕］｝”’…‥·・,.;:?!)]}%％")
  private static let neverLast = Set("（「『【《〈〔［｛“‘([{")

  /// UAX #14 would break "C++", "bachelor’s" and "$12,000–16,000"; Latin words end at a hyphen or a slash alone.
  private static func isInsideWord(_ previous: Character, _ next: Character) -> Bool {
    previous.isInLatinWords && next.isInLatinWords && previous != "-" && previous != "/"
  }
}

extension Character {
  /// A space at which a line can end: the ASCII and the ideographic one.
  var isBreakingSpace: Bool { self == " " || self == "\u{3000}" }

  fileprivate var isInLatinWords: Bool {
    if isASCII { return self != " " }
    return self == "–" || self == "’" || isLetter && CellWidth.of(self) == 1
  }
}

/// Where UAX #14 lets a line of a text end, as libunibreak finds it.
struct BreakOpportunities {
  private let breaks: [CChar]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    Self.prepareLibrary
    let codes = scalars.map(Self.code)
    var breaks = [CChar](repeating: 0, count: codes.count)
    // Chinese, for English as well: it tells opening quotation marks from closing ones.
    set_linebreaks_utf32(codes, codes.count, "zh", &breaks)
    self.breaks = breaks
  }

  /// Whether a line may end after the first `count` scalars.
  func allows(after count: Int) -> Bool {
    breaks.indices.contains(count - 1) && breaks[count - 1] == LINEBREAK_ALLOWBREAK
  }

  /// The library takes U+FFFF for the end of the text and aborts on it and on regional indicators: both pass as U+FFFD.
  private static func code(of scalar: Unicode.Scalar) -> utf32_t {
    switch scalar.value {
    case 0xFFFF, 0x1F1E6...0x1F1FF: 0xFFFD
    default: scalar.value
    }
  }

  private static let prepareLibrary: Void = init_linebreak()
}
