extension HanVariants {
  /// The one character that stands for each family of Simplified and Traditional Chinese variants, by the character written.
  static let families = Dictionary(
    zip(written.unicodeScalars, folded.unicodeScalars), uniquingKeysWith: { first, _ in first })
}
