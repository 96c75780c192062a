public import Careers
public import Search
internal import Typesetting

/// What would remain with a choice; and how many without it, if it can be excluded.
public struct ConditionRemains: Hashable, Sendable {
  public let with: ConditionCount
  public let without: Int?
}

extension ConditionCount {
  /// How many occupations are in each of the groups that have a sign: “✓0 ?3 ≈11”.
  func signs(with glyphs: GlyphSet) -> String {
    Fit.Group.allCases.compactMap { group in glyphs.sign(of: group).map { $0 + Wording.grouped(groups[group] ?? 0) } }
      .joined(separator: " ")
  }
}

/// One line of the conditions.
public struct ConditionLine: Hashable, Sendable, Identifiable {
  public enum ID: Codable, Hashable, Sendable {
    case group(ConditionGroup)
    case facet(ConditionFacet)
    case choice(ConditionChoice)
    /// The number of choices that a long list leaves out.
    case rest(ConditionFacet)
  }

  public enum Content: Hashable, Sendable {
    case group
    case facet(isOpen: Bool, canBeExcluded: Bool)
    /// The remaining count is filled in once the line is in view.
    case choice(ConditionMark, remaining: ConditionRemains?)
    case rest(shown: Int, total: Int)
  }

  public let id: ID
  public let content: Content
}

/// A choice under a facet.
public enum ConditionChoice: Codable, Hashable, Sendable {
  case subject(Condition.Subject)
  /// Whether records stay whose source doesn't state what a condition needs.
  case unknown(isKept: Bool)

  var canBeExcluded: Bool {
    if case .subject(let subject) = self { subject.canBeExcluded } else { false }
  }
}

/// Whether a choice is set, and how.
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

  /// The conditions with a choice added, as wanted or excluded.
  func taking(_ choice: ConditionChoice, isExcluded: Bool = false) -> Conditions {
    switch choice {
    case .subject(let subject): adding(Condition(subject, isExcluded: isExcluded))
    case .unknown(let isKept): Conditions(list, keepsUnknown: isKept)
    }
  }

  /// The same, but a choice that is already set is removed.
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
