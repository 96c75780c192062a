public import Careers

extension GlyphSet {
  /// How somebody stands to a requirement.
  public func sign(of standing: RequirementStanding) -> String {
    switch standing {
    case .met: met
    case .notMet: notMet
    case .toJudge: toJudge
    }
  }

  /// Whether a level is above, at or below the held one.
  func sign(of distance: QFDistance) -> String {
    distance.rawValue == 0 ? same : distance.rawValue > 0 ? above : below
  }
}
