/// Characters that stand for others in a search, looked up by the character written.
enum CharacterVariants {
  /// NFKC forms of radicals, compatibility ideographs, full-width and half-width forms (UAX #15).
  static let compatible = CompatibilityForms.runs.reduce(into: [Unicode.Scalar: Unicode.Scalar]()) { table, run in
    for (offset, target) in run.value.unicodeScalars.enumerated() {
      guard let written = Unicode.Scalar(run.key + UInt32(offset)) else { continue }
      table[written] = target
    }
  }

  /// One character for each family of Simplified and Traditional Chinese variants.
  static let chinese = Dictionary(
    zip(HanVariants.written.unicodeScalars, HanVariants.folded.unicodeScalars), uniquingKeysWith: { first, _ in first })
}
