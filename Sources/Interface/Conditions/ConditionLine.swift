/// How many would remain with a choice, and where it can be kept out without it.
public struct ConditionRemains: Hashable, Sendable {
  public let with: Int
  public let without: Int?
}

/// One line of the conditions.
public struct ConditionLine: Hashable, Sendable, Identifiable {
  public enum ID: Hashable, Sendable {
    case group(ConditionGroup)
    case facet(ConditionFacet)
    case choice(ConditionChoice)
    /// What a long list leaves out.
    case rest(ConditionFacet)
  }

  public enum Content: Hashable, Sendable {
    case group
    case facet(isOpen: Bool, canBeExcluded: Bool)
    /// What would remain is counted as soon as the line is in sight.
    case choice(ConditionMark, remaining: ConditionRemains?)
    case rest(shown: Int, total: Int)
  }

  public let id: ID
  public let content: Content
}
