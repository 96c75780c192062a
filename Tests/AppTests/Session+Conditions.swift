import App
import Canvas
import Careers
import Search
import Sessions
import Testing

extension Session {
  /// Sets a condition, or takes it off, by keys alone; the conditions stay open.
  mutating func choose(_ subject: Condition.Subject) throws {
    try go(to: subject)
    press(.enter)
  }

  /// Keeps out what a condition asks for, or no longer.
  mutating func exclude(_ subject: Condition.Subject) throws {
    try go(to: subject)
    press("x")
  }

  mutating func go(to subject: Condition.Subject) throws {
    try go(to: .subject(subject), of: ConditionFacet(of: subject))
  }

  mutating func go(to choice: ConditionChoice, of facet: ConditionFacet) throws {
    if state.context != .conditions { press("f") }
    try go(to: .facet(facet))
    if state.conditionsPlace.open != facet { press(.enter) }
    try go(to: .choice(choice))
  }

  private mutating func go(to line: ConditionLine.ID) throws {
    press(.home)
    for _ in 0..<200 where state.conditionsPlace.standing.id != line { press(.down) }
    try #require(state.conditionsPlace.standing.id == line, "\(line) isn't there")
  }

  /// What would remain with the selected choice, as its line says.
  var promised: ConditionRemains? {
    for line in state.conditionLines where line.id == state.conditionsPlace.standing.id {
      if case .choice(_, let remaining) = line.content { return remaining }
    }
    return nil
  }

  /// How many occupations are listed.
  var listedOccupations: Int { state.items.count { $0.summary?.kind == .occupation } }
}
