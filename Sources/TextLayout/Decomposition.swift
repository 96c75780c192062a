/// A character taken apart into a base and one combining mark (UAX #15).
struct Decomposition: Sendable {
  let base: Unicode.Scalar
  let mark: Unicode.Scalar

  /// The parts of a character that NFC composes; none when it is whole.
  static func of(_ scalar: Unicode.Scalar) -> Decomposition? {
    byComposed[scalar]
  }

  /// The characters a mark joins to make another one.
  static func bases(joining mark: Unicode.Scalar) -> Set<Unicode.Scalar> {
    basesByMark[mark] ?? []
  }

  private static let byComposed = Compositions.composites.reduce(into: [Unicode.Scalar: Decomposition]()) { table, row in
    for (base, composed) in zip(row.bases.unicodeScalars, row.composed.unicodeScalars) {
      table[composed] = Decomposition(base: base, mark: row.mark)
    }
  }

  private static let basesByMark = Compositions.composites.reduce(into: [Unicode.Scalar: Set<Unicode.Scalar>]()) { table, row in
    table[row.mark] = Set(row.bases.unicodeScalars)
  }
}
