/// A route to meet a task's competency requirements.
public struct Route: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A training programme that leads to a certificate.
    case training
    /// Recognition of prior learning, by a cluster of units.
    case recognitionOfPriorLearning = "rpl"
  }

  public var kind: Kind
  /// The level of the certificate or the cluster, which need not be the units' level.
  public var qfLevel: QFLevel
  /// The code of the cluster, for recognition of prior learning.
  public var cluster: String?
  public var lines: ClosedRange<Int>?

  /// The route wherever the document has it.
  var placeless: Route {
    var placeless = self
    placeless.lines = nil
    return placeless
  }

  public init(kind: Kind, qfLevel: QFLevel, cluster: String? = nil, lines: ClosedRange<Int>? = nil) {
    self.kind = kind
    self.qfLevel = qfLevel
    self.cluster = cluster
    self.lines = lines
  }
}
