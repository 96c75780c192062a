internal import Careers
internal import Search

/// The conditions.
extension State {
  /// Opens the conditions, or closes them again.
  mutating func toggleConditions() {
    if overlay == .conditions { closeOverlay() } else { open(.conditions) }
  }

  mutating func performInConditions(_ command: Command) {
    switch command {
    case .up: moveInConditions(.up)
    case .down: moveInConditions(.down)
    case .pageUp: moveInConditions(.pageUp)
    case .pageDown: moveInConditions(.pageDown)
    case .first: moveInConditions(.first)
    case .last: moveInConditions(.last)
    case .open: if let choice = selectedChoice { set(conditions.turning(choice)) } else { unfoldOrFold() }
    case .right: if conditionsPlace.open == selectedFacet { moveInConditions(.down) } else { unfoldOrFold() }
    case .left: foldFacet()
    case .leave: if conditionsPlace.open == nil { closeOverlay() } else { foldFacet() }
    case .exclude: if let choice = selectedChoice { set(conditions.turning(choice, isExcluded: true)) }
    default: break
    }
  }

  private mutating func moveInConditions(_ move: Move) {
    conditionsPlace.standing = conditionsTrack.moved(conditionsPlace.standing, move)
  }

  private mutating func unfoldOrFold() {
    guard let facet = selectedFacet else { return }
    conditionsPlace.open = facet == conditionsPlace.open ? nil : facet
    layOutConditions()
    if conditionsPlace.open != nil { showChoices(of: facet) }
  }

  /// As many of the choices as there is room for come in sight; the facet stays in sight above them.
  private mutating func showChoices(of facet: ConditionFacet) {
    let track = conditionsTrack
    let last = conditionLines.last { line in
      if case .choice = line.content { true } else { false }
    }
    let standing = conditionsPlace.standing
    guard let last, let stop = track.stops.first(where: { $0.id == last.id }) else { return }
    let hidden = stop.lines.upperBound - track.top(for: standing) - track.height
    if hidden > 0 { conditionsPlace.standing = track.settled(Standing(standing.id, row: max(0, standing.row - hidden))) }
  }

  private mutating func foldFacet() {
    guard let facet = conditionsPlace.open else {
      message = Phrases.nothingUnfolded
      return
    }
    // The facet stays where its choices were looked at.
    conditionsPlace.standing = conditionsTrack.selecting(.facet(facet), from: conditionsPlace.standing)
    conditionsPlace.open = nil
  }

  // MARK: Setting

  /// Sets conditions, and finds anew what they leave.
  mutating func set(_ conditions: Conditions) {
    self.conditions = conditions
    narrowing?.narrow(to: conditions)
    if !browse.filter.isEmpty { search(for: browse.filter) }
    keepSelection()
  }

  mutating func removeCondition() {
    guard let condition = removableCondition else { return }
    set(conditions.removing(condition))
    message = Phrases.conditionRemoved(title(of: condition))
  }

  mutating func removeAllConditions() {
    var none = conditions
    none.removeAll()
    set(none)
    message = Phrases.conditionsRemoved
  }

  /// What one key takes off: the condition that leaves nothing; else in the conditions the one on the selected row, elsewhere the last one added.
  var removableCondition: Condition? {
    if let emptying = narrowing?.emptying { return emptying }
    guard overlay == .conditions else { return conditions.list.last }
    if case .subject(let subject)? = selectedChoice { return conditions.list.first { $0.subject == subject } }
    return selectedFacet.flatMap { conditions.of($0).last }
  }

  /// The selection stays on its record while that remains; else it goes to the next one that does. As much of the list's head is in sight as
  /// leaves the selection so.
  private mutating func keepSelection() {
    let (former, index) = (items, items.index(of: browse.standing.id))
    layOutLists()
    if items.index(of: browse.standing.id) == nil {
      let next = index.flatMap { former.firstRecord(from: $0, within: narrowing?.kept) } ?? items.firstRecord()
      if let next, items.index(of: .record(next)) != nil { browse.standing.id = .record(next) }
    }
    browse.standing.row = items.index(of: browse.standing.id) ?? 0
  }

  // MARK: Laying out

  /// The lines of the conditions as things stand, made anew where anything has changed that they depend on.
  mutating func layOutConditions() {
    guard overlay == .conditions, narrowing != nil else { return }
    if let inputs = conditionInputs, inputs == (conditions, conditionsPlace.open) { return }
    conditionInputs = (conditions, conditionsPlace.open)
    conditionLines = narrowing?.lines(of: conditions, open: conditionsPlace.open) ?? []
  }

  /// The selection stands on a line that exists, and in sight.
  mutating func settleConditions() {
    layOutConditions()
    guard overlay == .conditions, !conditionLines.isEmpty else { return }
    let track = conditionsTrack
    conditionsPlace.standing = track.settled(conditionsPlace.standing)
    countChoices(from: track.top(for: conditionsPlace.standing), height: track.height)
  }

  /// Counts what would remain with each choice in sight. Out of sight there may be a hundred.
  private mutating func countChoices(from top: Int, height: Int) {
    for index in conditionLines.indices.clamped(to: top..<top + height) {
      conditionLines[index] = narrowing?.counted(conditionLines[index], under: conditions) ?? conditionLines[index]
    }
  }
}
