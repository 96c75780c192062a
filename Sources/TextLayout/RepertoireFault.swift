/// A character that a catalogue may not hold, and where it stands.
public struct RepertoireFault: Hashable, Sendable {
  /// The character.
  public let scalar: Unicode.Scalar
  /// How many scalars stand before it in the text.
  public let offset: Int
  /// Why it is refused.
  public let kind: Kind

  /// A fault of a character at an offset in scalars.
  public init(scalar: Unicode.Scalar, offset: Int, kind: Kind) {
    self.scalar = scalar
    self.offset = offset
    self.kind = kind
  }
}

extension RepertoireFault: CustomStringConvertible {
  /// The fault in words, such as "U+F0A7, private use".
  public var description: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "U+\(padding)\(digits), \(kind.rawValue)"
  }
}
