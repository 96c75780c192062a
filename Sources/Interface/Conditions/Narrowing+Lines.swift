internal import Careers

/// The lines of the conditions: every facet, and the choices of the one that is open.
extension Narrowing {
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

  /// A line with what would remain if its choice were taken; any other as it is.
  mutating func counted(_ line: ConditionLine, under conditions: Conditions) -> ConditionLine {
    guard case .choice(let choice) = line.id, case .choice(let mark, remaining: nil) = line.content else { return line }
    let with = remaining(under: conditions.taking(choice))
    let without = choice.canBeExcluded ? remaining(under: conditions.taking(choice, isExcluded: true)) : nil
    return ConditionLine(id: line.id, content: .choice(mark, remaining: ConditionRemains(with: with, without: without)))
  }
}
