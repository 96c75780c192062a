extension RepertoireFault {
  /// Why a character is refused, each with its name in English.
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
