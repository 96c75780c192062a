internal import Foundation

/// The characters a catalogue may hold: those that every terminal draws alike, and that can neither hide nor move text.
public enum AllowedCharacters {
  /// The characters of a text that a catalogue may not hold, in order.
  ///
  /// The text is one line, so line separators are faults. If it isn't NFC (UAX #15), the fault is the first mark of the character that NFC
  /// would change.
  public static func faults(in text: String) -> [DisallowedCharacter] {
    var text = text
    if text.withUTF8(areOrdinary) { return [] }
    var offset = 0
    return text.flatMap { character in
      defer { offset += character.unicodeScalars.count }
      return faults(of: character, at: offset)
    }
  }

  /// Whether UTF-8 text is only ASCII without controls, middle dots, dashes, quotation marks, lines and blocks, unified ideographs and their
  /// usual punctuation. Such text is allowed and is NFC; most texts can be accepted by this byte check alone.
  public static func areOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var bytes = bytes.makeIterator()
    while let first = bytes.next() {
      if (0x20...0x7E).contains(first) { continue }
      guard let second = bytes.next() else { return false }
      // U+00B7.
      if (first, second) == (0xC2, 0xB7) { continue }
      guard (0xE2...0xEF).contains(first), let third = bytes.next() else { return false }
      switch (first, second, third) {
      // U+2010 to U+2027, U+2500 to U+25BF, U+3000 to U+3029, U+4E00 to U+9FFF, U+FF01 to U+FF60.
      case (0xE2, 0x80, 0x90...0xA7), (0xE2, 0x94...0x96, _), (0xE3, 0x80, 0x80...0xA9), (0xE4, 0xB8..., _), (0xE5...0xE9, _, _): break
      case (0xEF, 0xBC, 0x81...), (0xEF, 0xBD, 0x80...0xA0): break
      default: return false
      }
    }
    return true
  }

  private static func faults(of character: Character, at offset: Int) -> [DisallowedCharacter] {
    let scalars = Array(character.unicodeScalars)
    let faults = scalars.enumerated().compactMap { index, scalar in
      fault(of: scalar, leading: offset + index == 0).map { DisallowedCharacter(scalar: scalar, offset: offset + index, kind: $0) }
    }
    guard faults.isEmpty, let index = firstNotComposed(in: scalars) else { return faults }
    return [DisallowedCharacter(scalar: scalars[index], offset: offset + index, kind: .notComposed)]
  }

  /// The index of the first mark of a character that NFC would change; nil if NFC leaves it alone.
  private static func firstNotComposed(in scalars: [Unicode.Scalar]) -> Int? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    if composed(String(view)).unicodeScalars.elementsEqual(scalars) { return nil }
    return scalars.count > 1 ? 1 : 0
  }

  /// A text in NFC (UAX #15).
  public static func composed(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Characters of which every sequence is NFC: those before the first mark, unified ideographs, and most Chinese punctuation. Chinese
  /// text holds little else.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x2FF, 0x2010...0x2027, 0x3000...0x3029, 0xFF01...0xFF60: true
    default: SearchFolding.ideographs.contains(scalar)
    }
  }

  /// Whether a text is ASCII without controls, which is allowed and NFC.
  public static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Whether a catalogue may hold a character in any place.
  public static func allows(_ scalar: Unicode.Scalar) -> Bool {
    fault(of: scalar) == nil
  }

  /// Whether a scalar separates lines. A carriage return and line feed count as two.
  static func separatesLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Why a character is refused. A combining mark at the start of a line would join the row above on the screen.
  static func fault(of scalar: Unicode.Scalar, leading: Bool) -> DisallowedCharacter.Kind? {
    fault(of: scalar) ?? (leading && CellWidth.of(scalar) == 0 ? .leadingCombiningMark : nil)
  }

  private static func fault(of scalar: Unicode.Scalar) -> DisallowedCharacter.Kind? {
    if (" "..."~").contains(scalar) || SearchFolding.ideographs.contains(scalar) { return nil }
    if separatesLines(scalar) { return .lineSeparator }
    let properties = scalar.properties
    if properties.isBidiControl { return .bidirectionalControl }
    if properties.isVariationSelector { return .variationSelector }
    if isEmoji(scalar) { return .emoji }
    if isCompatibilityIdeograph(scalar) { return .compatibilityIdeograph }
    switch properties.generalCategory {
    case .control: return .control
    case .privateUse: return .privateUse
    case .unassigned: return .unassigned
    case .format: return .zeroWidth
    default: return properties.isDefaultIgnorableCodePoint ? .zeroWidth : nil
    }
  }

  /// Digits, ©, ™ and ↔ have the property Emoji but are drawn as text. Only characters drawn as pictures count.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || (0x1F000...0x1FAFF).contains(scalar.value)
  }

  /// Both blocks of compatibility ideographs, except the twelve characters of the first that are ordinary ideographs.
  private static func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xF900...0xFAD9, 0x2F800...0x2FA1D: !scalar.properties.isUnifiedIdeograph
    default: false
    }
  }
}

/// A character that a catalogue may not hold, with its place in the text.
public struct DisallowedCharacter: Hashable, Sendable {
  public let scalar: Unicode.Scalar
  /// The number of scalars before it in the text.
  public let offset: Int
  /// Why it is refused.
  public let kind: Kind

  public init(scalar: Unicode.Scalar, offset: Int, kind: Kind) {
    self.scalar = scalar
    self.offset = offset
    self.kind = kind
  }
}

extension DisallowedCharacter: CustomStringConvertible {
  /// The fault in words, e.g. "U+F0A7, private use".
  public var description: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "U+\(padding)\(digits), \(kind.rawValue)"
  }
}

extension DisallowedCharacter {
  /// The reason for refusing a character, with its English name.
  public enum Kind: String, CaseIterable, Sendable {
    case control = "control"
    case lineSeparator = "line separator"
    case bidirectionalControl = "bidirectional control"
    case zeroWidth = "zero width"
    case variationSelector = "variation selector"
    case emoji = "emoji"
    case privateUse = "private use"
    case compatibilityIdeograph = "compatibility ideograph"
    case unassigned = "unassigned"
    case notComposed = "not NFC"
    case leadingCombiningMark = "leading combining mark"
  }
}

/// Cleaning of text from any source for display.
public enum Sanitiser {
  /// The text as one line, without any character that `AllowedCharacters` refuses.
  ///
  /// A tab or line end becomes a space, other refused characters become "?". Text isn't normalised.
  public static func clean(_ text: String) -> String {
    var text = text
    if text.withUTF8(AllowedCharacters.areOrdinary) || isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // A carriage return and line feed are one line end.
      let endsSameLine = previous == "\r" && scalar == "\n"
      if !endsSameLine { cleaned.append(replacement(of: scalar, leading: previous == nil)) }
      previous = scalar
    }
    return String(cleaned)
  }

  private static func isClean(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return AllowedCharacters.fault(of: first, leading: true) == nil && text.unicodeScalars.allSatisfy(AllowedCharacters.allows)
  }

  private static func replacement(of scalar: Unicode.Scalar, leading: Bool) -> Unicode.Scalar {
    if scalar == "\t" || AllowedCharacters.separatesLines(scalar) { return " " }
    return AllowedCharacters.fault(of: scalar, leading: leading) == nil ? scalar : "?"
  }
}
