/// An award that somebody holds.
public struct HeldAward: Codable, Hashable, Sendable {
  /// The id of a ``Qualification``.
  public var id: RecordID
  /// Its place on the Hong Kong Qualifications Framework as the catalogue gives it; absent where the catalogue gives none.
  public var qfLevel: QFLevel?

  public init(_ id: RecordID, qfLevel: QFLevel? = nil) {
    self.id = id
    self.qfLevel = qfLevel
  }
}
