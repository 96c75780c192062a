extension CareersPage {
  /// What marks a line as an item of a list.
  enum Bullet: Hashable, Sendable {
    case symbol
    case number(Int?)

    /// Those that are bullets alone, dashes and the asterisk.
    private static let symbols = BulletSign.round.union(["-", "–", "—", "−", "*"])

    /// The bullet that words begin with, and the words behind it.
    static func read(_ words: String) -> (bullet: Bullet?, rest: String) {
      guard let first = words.first else { return (nil, words) }
      if symbols.contains(first) { return symbol(first, in: words) }
      return numbered(words) ?? (nil, words)
    }

    /// "-5" and "**word**" aren't items; "-word" and "•word" are.
    private static func symbol(_ mark: Character, in words: String) -> (bullet: Bullet?, rest: String) {
      let behind = words.dropFirst()
      guard let next = behind.first else { return (.symbol, "") }
      if symbols.contains(next) || (next.isNumber && mark != "•" && mark != "●") || (mark == "*" && next == "*") { return (nil, words) }
      return (.symbol, String(behind.drop { $0 == " " }))
    }

    /// "1.", "1)", "(1)", "(a)", "a)", "(i)", "一、", "（一）".
    private static func numbered(_ words: String) -> (bullet: Bullet?, rest: String)? {
      let head = words.prefix(6)
      let isBracketed = head.first.map("(（".contains) ?? false
      let number = (isBracketed ? head.dropFirst() : head).prefix { $0.isNumber || $0.isASCII && $0.isLowercase || numerals.contains($0) }
      guard !number.isEmpty, number.count < 4, let close = head[number.endIndex...].first else { return nil }
      guard (isBracketed ? ")）" : ".)、．）").contains(close), isOneKind(number) else { return nil }
      let behind = words[words.index(after: number.endIndex)...]
      // "1.5 hours" isn't an item.
      guard let next = behind.first, isBracketed || next == " " || (close != "." && !next.isNumber) || next.isHan else { return nil }
      if !isBracketed, close == ".", number.first?.isLetter == true, number.count > 1, !numerals.contains(number[number.startIndex]) {
        return nil
      }
      return (.number(Int(number)), String(behind.drop { $0 == " " }))
    }

    private static let numerals = "一二三四五六七八九十"

    private static func isOneKind(_ number: Substring) -> Bool {
      number.allSatisfy { $0.isASCII && $0.isNumber } || number.allSatisfy(numerals.contains)
        || (number.allSatisfy { $0.isASCII && $0.isLowercase } && (number.count == 1 || number.allSatisfy("ivx".contains)))
    }
  }
}
