public import Careers
public import Search

/// The part of the lists that the conditions leave, and how far a person meets what is asked.
public struct FilterResult: Sendable {
  private var sets: ConditionSets
  let edition: Int
  private var conditions = Conditions()
  let menu: ConditionMenu
  /// The rows that stay; nil if nothing is wanted.
  public private(set) var kept: RowSet?
  /// The occupations in each group.
  private var groups: [Fit.Group: RowSet] = [:]
  /// How many remain, and of how many.
  public private(set) var count: ConditionCount
  /// The condition that leaves nothing, if nothing is left.
  public private(set) var emptying: Condition?

  init(_ facts: FactTable, of answers: Answers) {
    sets = ConditionSets(facts)
    edition = answers.edition
    menu = ConditionMenu(sets, records: answers.listing.table)
    count = sets.count(of: Conditions())
    groups = sets.groups(for: Profile())
  }

  /// Applies other conditions.
  mutating func narrow(to conditions: Conditions) {
    guard conditions != self.conditions else { return }
    self.conditions = conditions
    kept = conditions.wants.isEmpty ? nil : sets.kept(by: conditions)
    groups = sets.groups(for: conditions.profile)
    count = sets.count(of: conditions)
    emptying = count.remaining == 0 ? sets.emptyingCondition(of: conditions) : nil
  }

  /// The group of the record in a row; nil if it has none, or nothing is known of the person.
  public func group(ofRow row: Int) -> Fit.Group? {
    conditions.profile.isEmpty ? nil : groups.first { $0.value.contains(row) }?.key
  }

  /// The rows of all occupations: the best group first, and last those that a want rules out.
  var fitting: [Int] {
    let wanted = Fit.Group.allCases.flatMap { group in groups[group]?.rows ?? [] }.filter { kept?.contains($0) ?? true }
    guard let kept else { return wanted }
    return wanted + sets.rows(of: .occupation).rows.filter { !kept.contains($0) }
  }

  var fitCounts: FitCounts {
    let all = sets.rows(of: .occupation)
    return FitCounts(
      groups: groups.mapValues { rows in kept.map { rows.count(with: $0) } ?? rows.count },
      ruledOut: kept.map { all.count - all.count(with: $0) } ?? 0)
  }

  /// How many records of a kind stay.
  func keptCount(of kind: RecordKind) -> Int { kept?.count(with: sets.rows(of: kind)) ?? sets.rows(of: kind).count }

  /// What would remain under other conditions.
  mutating func remaining(under conditions: Conditions) -> ConditionCount { sets.count(of: conditions) }
}

/// The lines of the conditions: every facet, and the choices of the one that is open.
extension FilterResult {
  func lines(of conditions: Conditions, open: ConditionFacet?) -> [ConditionLine] {
    ConditionGroup.allCases.flatMap { group -> [ConditionLine] in
      let facets = group.facets.filter { !menu[$0].isEmpty }
      let heading = facets.isEmpty ? [] : [ConditionLine(id: .group(group), content: .group)]
      return heading + facets.flatMap { lines(of: $0, isOpen: $0 == open, conditions) }
    }
  }

  private func lines(of facet: ConditionFacet, isOpen: Bool, _ conditions: Conditions) -> [ConditionLine] {
    let choices = menu[facet]
    let content = ConditionLine.Content.facet(isOpen: isOpen, canBeExcluded: choices.contains(where: \.canBeExcluded))
    let line = ConditionLine(id: .facet(facet), content: content)
    guard isOpen else { return [line] }
    let rest = menu.total(of: facet).map { ConditionLine(id: .rest(facet), content: .rest(shown: choices.count, total: $0)) }
    return [line] + choices.map { ConditionLine(id: .choice($0), content: .choice(conditions.mark(of: $0), remaining: nil)) }
      + [rest].compactMap(\.self)
  }

  /// A choice's line with how many would remain; any other line unchanged.
  mutating func counted(_ line: ConditionLine, under conditions: Conditions) -> ConditionLine {
    guard case .choice(let choice) = line.id, case .choice(let mark, remaining: nil) = line.content else { return line }
    let with = remaining(under: conditions.taking(choice))
    let without = choice.canBeExcluded ? remaining(under: conditions.taking(choice, isExcluded: true)).remaining : nil
    return ConditionLine(id: line.id, content: .choice(mark, remaining: ConditionRemains(with: with, without: without)))
  }
}
