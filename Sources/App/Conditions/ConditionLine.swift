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
    /// How many would remain with it, and where it can be excluded without it.
    case choice(ConditionMark, with: Int, without: Int?)
    case rest(shown: Int, total: Int)
  }

  public let id: ID
  public let content: Content
}
