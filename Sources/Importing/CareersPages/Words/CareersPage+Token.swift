internal import Foundation

extension CareersPage {
  /// A word, a number, a Chinese character or a mark: what phrases are made of, in either language.
  struct Token: Hashable, Sendable {
    let text: String
    /// As it is compared: in lower case, with one kind of dash and apostrophe.
    let folded: String
    /// Whether a blank stands before it.
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
        case .mark: Self.dashes.contains(text) ? "-" : text
        case .word: text.lowercased().replacingOccurrences(of: "’", with: "'")
        }
    }

    private static let dashes: Set = ["-", "–", "—", "‐", "‑", "−", "―"]

    var isCapitalised: Bool { kind == .word && text.first?.isUppercase == true }
  }
}

extension CareersPage.Token {
  /// The tokens of a text. Full-width letters, digits and marks count as the ordinary ones.
  static func all(in text: String) -> [Self] {
    let characters = Array(text.precomposedStringWithCompatibilityMapping)
    var tokens: [Self] = []
    var place = 0
    var isApart = false
    while place < characters.count {
      let kind = Kind(characters[place])
      guard let kind else {
        isApart = true
        place += 1
        continue
      }
      let end = kind.end(from: place, in: characters)
      tokens.append(Self(String(characters[place..<end]), kind: kind, isApart: isApart))
      isApart = false
      place = end
    }
    return tokens
  }
}

extension CareersPage.Token.Kind {
  /// Nothing for a blank.
  fileprivate init?(_ character: Character) {
    if let ascii = character.asciiValue {
      self.init(ascii)
      return
    }
    if character.isWhitespace { return nil }
    self = character.isHan ? .han : character.isLetter ? .word : .mark
  }

  /// Most characters, decided quickly.
  private init?(_ ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .word
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: " "), UInt8(ascii: "\t")...UInt8(ascii: "\r"): return nil
    default: self = .mark
    }
  }

  /// The end of a token that begins at a place.
  fileprivate func end(from start: Int, in characters: [Character]) -> Int {
    func kind(_ place: Int) -> Self? { place < characters.count ? Self(characters[place]) : nil }
    var end = start + 1
    guard self == .word || self == .number else { return end }
    // A full stop, comma or apostrophe is part of what goes on behind it: 12,000, B.Sc, bachelor's.
    while kind(end) == self || (kind(end) == .mark && joins(characters[end]) && kind(end + 1) == self) { end += 1 }
    // C++ and C#.
    while self == .word, end < characters.count, "+#".contains(characters[end]) { end += 1 }
    return end
  }

  private func joins(_ mark: Character) -> Bool {
    self == .number ? ",.".contains(mark) : ".'’".contains(mark)
  }
}

extension Collection<CareersPage.Token> {
  /// The words of the tokens, with the blanks between them as they stand.
  var words: String {
    var words = ""
    for token in self {
      if token.isApart, !words.isEmpty { words += " " }
      words += token.text
    }
    return words
  }
}
