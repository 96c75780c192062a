public import Careers

extension PathwayDocument {
  /// A unit of competency that a key task needs.
  public struct Unit: Hashable, Sendable {
    public var name: Text
    public var code: String
    /// From its name to its code.
    public var lines: ClosedRange<Int>?

    /// The QF level that its code carries.
    public var qfLevel: QFLevel? { UnitOfCompetency.qfLevel(ofCode: code) }
  }
}
