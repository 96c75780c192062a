/// Text without ends of line, taken apart into graphemes.
struct Paragraph {
  private let pieces: [Piece]

  init(_ text: Substring) {
    let opportunities = BreakOpportunities(text.unicodeScalars)
    var scalars = 0
    pieces = zip(text, text.dropFirst().map(Optional.some) + [nil]).map { character, next in
      scalars += character.unicodeScalars.count
      return Piece(character, next: next, allowed: opportunities.allows(after: scalars))
    }
  }

  /// The lines of the paragraph, filled one after the other; spaces at the end of a line take no room.
  func lines(to cells: Int) -> [String] {
    var lines: [String] = []
    var rest = pieces[...]
    repeat {
      let end = endOfFirstLine(of: rest, cells: cells)
      lines.append(Self.text(of: rest[..<end]))
      rest = rest[end...]
    } while !rest.isEmpty
    return lines
  }

  /// The last of the best places to break among those that fit; the first grapheme always does, lest a line be empty.
  private func endOfFirstLine(of rest: ArraySlice<Piece>, cells: Int) -> Int {
    var used = 0
    var spaces = 0
    var best = (end: min(rest.startIndex + 1, rest.endIndex), strength: BreakStrength.lastResort)
    for (index, piece) in zip(rest.indices, rest) {
      if piece.isSpace {
        spaces += piece.width
      } else {
        used += spaces + piece.width
        spaces = 0
      }
      if used > cells { return best.end }
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
  /// A grapheme, its width in cells and how good a place to break follows it.
  private struct Piece {
    let character: Character
    let width: Int
    let strength: BreakStrength

    var isSpace: Bool { character.isBreakingSpace }

    init(_ character: Character, next: Character?, allowed: Bool) {
      self.character = character
      width = CellWidth.of(character)
      strength = next.map { BreakStrength(between: character, and: $0, allowed: allowed) } ?? .allowed
    }
  }
}
