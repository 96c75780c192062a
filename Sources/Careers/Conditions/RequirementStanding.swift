/// How somebody stands to an entry requirement.
public enum RequirementStanding: String, Codable, CaseIterable, Hashable, Sendable {
  case met
  case notMet = "not-met"
  /// What is stated or told doesn't settle it.
  case toJudge = "to-judge"

  public var title: Text {
    switch self {
    case .met: Text("met", "達到")
    case .notMet: Text("not met", "未達到")
    case .toJudge: Text("for you to judge", "由你自行判斷")
    }
  }

  /// How somebody stands to several things that are all asked for; nothing asked for in terms that can be compared is for them to judge.
  init(ofAll standings: [RequirementStanding]) {
    if standings.contains(.notMet) {
      self = .notMet
    } else {
      self = standings.isEmpty || standings.contains(.toJudge) ? .toJudge : .met
    }
  }
}
