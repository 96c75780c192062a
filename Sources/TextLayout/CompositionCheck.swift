/// Reads a text scalar by scalar and tells whether it is NFC (UAX #15).
struct CompositionCheck {
  /// The last character that marks can join.
  private var starter: Unicode.Scalar?
  /// The combining class of the scalar before; 0 when that was the starter.
  private var previousClass: UInt8 = 0

  /// Whether NFC would leave the next scalar as it is, where it is.
  mutating func accepts(_ scalar: Unicode.Scalar) -> Bool {
    let combiningClass = scalar.combiningClass
    defer {
      if combiningClass == 0 { starter = scalar }
      previousClass = combiningClass
    }
    guard scalar.value >= Self.firstCombiningMark else { return true }
    if Self.excluded.contains(scalar) { return false }
    if combiningClass != 0, previousClass > combiningClass { return false }
    guard let starter, previousClass == 0 || previousClass < combiningClass else { return true }
    return !Self.composes(starter, with: scalar)
  }

  /// No scalar before U+0300 joins another or is replaced.
  private static let firstCombiningMark: UInt32 = 0x300

  private static let excluded = ScalarRanges(edges: Compositions.excluded)

  /// Whether NFC joins a mark to a starter, or to what the starter is made of when its own mark belongs after this one.
  private static func composes(_ starter: Unicode.Scalar, with mark: Unicode.Scalar) -> Bool {
    if Decomposition.bases(joining: mark).contains(starter) || Hangul.composes(starter, with: mark) { return true }
    guard mark.combiningClass != 0, let parts = Decomposition.of(starter) else { return false }
    return parts.mark.combiningClass > mark.combiningClass && composes(parts.base, with: mark)
  }
}

extension Unicode.Scalar {
  fileprivate var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }
}
