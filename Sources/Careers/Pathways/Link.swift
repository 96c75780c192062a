/// An occupation, or one rung of it, beside a pathway's level or job title: ours, never a document's claim.
public struct Link: Codable, Hashable, Sendable {
  public var occupation: RecordID
  /// The published title of one rung; absent for the whole occupation.
  public var rung: Text?
  /// A ``Level`` or a ``JobTitle``.
  public var pathway: RecordID
  public var reason: Text

  public init(occupation: RecordID, rung: Text? = nil, pathway: RecordID, reason: Text) {
    self.occupation = occupation
    self.rung = rung
    self.pathway = pathway
    self.reason = reason
  }
}
