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
