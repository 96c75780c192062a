internal import Careers

/// The lines of the conditions: every facet, and the choices of the one that is open.
extension Narrowing {
  /// Counts what would remain with each choice in sight.
  mutating func lines(of conditions: Conditions, open: ConditionFacet?) -> [ConditionLine] {
    var lines: [ConditionLine] = []
    for group in ConditionGroup.allCases {
      let facets = group.facets.filter { !menu[$0].isEmpty }
      if !facets.isEmpty { lines.append(ConditionLine(id: .group(group), content: .group)) }
      for facet in facets {
        lines.append(line(of: facet, isOpen: facet == open))
        if facet == open { lines += choices(of: facet, under: conditions) }
      }
    }
    return lines
  }

  private func line(of facet: ConditionFacet, isOpen: Bool) -> ConditionLine {
    let canBeExcluded = menu[facet].contains(where: \.canBeExcluded)
    return ConditionLine(id: .facet(facet), content: .facet(isOpen: isOpen, canBeExcluded: canBeExcluded))
  }

  private mutating func choices(of facet: ConditionFacet, under conditions: Conditions) -> [ConditionLine] {
    let choices = menu[facet]
    var lines: [ConditionLine] = []
    for choice in choices {
      let with = remaining(under: conditions.taking(choice))
      let without = choice.canBeExcluded ? remaining(under: conditions.taking(choice, isExcluded: true)) : nil
      lines.append(ConditionLine(id: .choice(choice), content: .choice(conditions.mark(of: choice), with: with, without: without)))
    }
    if let total = menu.total(of: facet) {
      lines.append(ConditionLine(id: .rest(facet), content: .rest(shown: choices.count, total: total)))
    }
    return lines
  }
}
