internal import Foundation

/// A word, a number, a Chinese character or a mark, in either language.
struct Token: Hashable, Sendable {
  let text: String
  /// The form that is compared: in lower case, with one kind of dash and apostrophe.
  let folded: String
  /// Whether a blank precedes it.
  let isApart: Bool
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case word, number, han, mark
  }

  init(_ text: String, kind: Kind, isApart: Bool) {
    self.text = text
    self.kind = kind
    self.isApart = isApart
    folded =
      switch kind {
      case .han, .number: text
      case .mark: text.utf8.count > 1 && Self.dashes.contains(text) ? "-" : text
      case .word: Self.folded(word: text)
      }
  }

  private static let dashes: Set = ["–", "—", "‐", "‑", "−", "―"]

  private static func folded(word: String) -> String {
    let folded = word.lowercased()
    return folded.utf8.allSatisfy { $0 < 0x80 } ? folded : String(folded.map { $0 == "’" ? "'" : $0 })
  }

  var isCapitalised: Bool { kind == .word && text.first?.isUppercase == true }
}

extension Token {
  /// The tokens of a text. Full-width letters, digits and marks count as ordinary ones.
  static func all(in text: String) -> [Token] {
    let isPlain = text.unicodeScalars.allSatisfy(Self.isPlain)
    let scalars = (isPlain ? text : text.precomposedStringWithCompatibilityMapping).unicodeScalars
    var tokens: [Token] = []
    var place = scalars.startIndex
    var isApart = false
    while place < scalars.endIndex {
      guard let kind = Kind(scalars[place]) else {
        isApart = true
        repeat { scalars.formIndex(after: &place) } while place < scalars.endIndex && scalars[place].isCombining
        continue
      }
      let end = kind.end(from: place, in: scalars)
      tokens.append(Token(String(scalars[place..<end]), kind: kind, isApart: isApart))
      isApart = false
      place = end
    }
    return tokens
  }

  /// Whether NFKC (UAX #15) leaves a character alone: ASCII, unified ideographs, dashes and quotation marks.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x7F, 0x4E00...0x9FFF, 0x2013...0x2014, 0x2018...0x2019, 0x201C...0x201D, 0x3001...0x3003: true
    default: false
    }
  }
}

extension Token.Kind {
  /// Nil for a blank.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z": self = .word
    case "0"..."9": self = .number
    case " ", "\t"..."\r": return nil
    case _ where scalar.isASCII: self = .mark
    case _ where scalar.isHan: self = .han
    case _ where scalar.properties.isWhitespace: return nil
    default: self = scalar.properties.isAlphabetic ? .word : .mark
    }
  }

  /// The end of the token that begins at a place.
  fileprivate func end(from start: String.Index, in scalars: String.UnicodeScalarView) -> String.Index {
    var end = scalars.index(after: start)
    while end < scalars.endIndex {
      let next = scalars.index(after: end)
      if scalars[end].isCombining || (isRun && Self(scalars[end]) == self) {
        end = next
      } else if joins(scalars[end]), next < scalars.endIndex, Self(scalars[next]) == self {
        end = next
      } else {
        break
      }
    }
    // C++ and C#.
    while self == .word, end < scalars.endIndex, scalars[end] == "+" || scalars[end] == "#" { scalars.formIndex(after: &end) }
    return end
  }

  /// Whether several such characters in a row are one token.
  private var isRun: Bool { self == .word || self == .number }

  /// Whether a mark within a token belongs to it: 12,000, B.Sc, bachelor's.
  private func joins(_ mark: Unicode.Scalar) -> Bool {
    switch self {
    case .number: mark == "," || mark == "."
    case .word: mark == "." || mark == "'" || mark == "’"
    case .han, .mark: false
    }
  }
}

extension Collection<Token> {
  /// The words of the tokens, with the blanks that were between them.
  var words: String {
    var words = ""
    for token in self {
      if token.isApart, !words.isEmpty { words += " " }
      words += token.text
    }
    return words
  }
}

// MARK: Chinese characters

extension Unicode.Scalar {
  /// Whether it is a Chinese character. Judged by its block, which is much quicker than by its properties.
  var isHan: Bool {
    switch value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether it belongs to the character before it (UAX #29).
  var isCombining: Bool { value >= 0x300 && !isHan && properties.isGraphemeExtend }
}

extension Character {
  var isHan: Bool { unicodeScalars.first?.isHan == true }
}

extension StringProtocol {
  /// Whether it has a Chinese character, none of which has a lower lead byte in UTF-8.
  var hasHan: Bool { utf8.contains { $0 >= 0xE3 } && unicodeScalars.contains(where: \.isHan) }
}
