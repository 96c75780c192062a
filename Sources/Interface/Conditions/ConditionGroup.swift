public import Careers

/// A heading over facets.
public enum ConditionGroup: CaseIterable, Hashable, Sendable {
  case held, wanted, personal, learning, records

  public var title: Text {
    switch self {
    case .held: Text("What I hold", "我具備的")
    case .wanted: Text("What I want", "我想要的")
    case .personal: Text("Who I am", "我是怎樣的人")
    case .learning: Text("Where I’d learn", "我想修讀的")
    case .records: Text("What is listed", "列出的項目")
    }
  }

  var facets: [ConditionFacet] {
    switch self {
    case .held: [.award, .field, .years, .languages, .certificates]
    case .wanted: [.pay, .hours, .workplace, .regularHours]
    case .personal: [.traits]
    case .learning: [.institutions, .courses]
    case .records: [.qfFrom, .qfTo, .kind, .unknown]
    }
  }
}
