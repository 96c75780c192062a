public import Careers

/// How many would remain with a choice, and where it can be kept out without it.
public struct ConditionRemains: Hashable, Sendable {
  public let with: Int
  public let without: Int?
}

/// One line of the conditions.
public struct ConditionLine: Hashable, Sendable, Identifiable {
  public enum ID: Codable, Hashable, Sendable {
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

/// Something that can be chosen under a facet.
public enum ConditionChoice: Codable, Hashable, Sendable {
  case subject(Condition.Subject)
  /// Whether records stay whose source doesn't state what is asked for.
  case unknown(isKept: Bool)

  var canBeExcluded: Bool {
    if case .subject(let subject) = self { subject.canBeExcluded } else { false }
  }
}

/// Whether a choice was taken.
public enum ConditionMark: Hashable, Sendable {
  case none, included, excluded
}

extension Conditions {
  func mark(of choice: ConditionChoice) -> ConditionMark {
    switch choice {
    case .subject(let subject): list.first { $0.subject == subject }.map { $0.isExcluded ? .excluded : .included } ?? .none
    case .unknown(let isKept): isKept == keepsUnknown ? .included : .none
    }
  }

  /// The conditions with a choice taken, or with what it asks for kept out.
  func taking(_ choice: ConditionChoice, isExcluded: Bool = false) -> Conditions {
    switch choice {
    case .subject(let subject): adding(Condition(subject, isExcluded: isExcluded))
    case .unknown(let isKept): Conditions(list, keepsUnknown: isKept)
    }
  }

  /// The same turned off where it stands already.
  func turning(_ choice: ConditionChoice, isExcluded: Bool = false) -> Conditions {
    let wanted: ConditionMark = isExcluded ? .excluded : .included
    guard mark(of: choice) == wanted, case .subject(let subject) = choice else { return taking(choice, isExcluded: isExcluded) }
    return removing(Condition(subject, isExcluded: isExcluded))
  }

  /// The conditions on one facet, in the order they were added.
  func of(_ facet: ConditionFacet) -> [Condition] {
    list.filter { ConditionFacet(of: $0.subject) == facet }
  }
}
