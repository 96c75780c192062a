internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

/// The open facet and the selection in the conditions.
public struct ConditionsPlace: Codable, Hashable, Sendable {
  /// The facet whose choices are shown.
  public var open: ConditionFacet?
  public var selection: Selection<ConditionLine.ID> = Selection(.facet(.award), row: 1)
}

extension Context {
  public static let conditions = ConditionsMenu.context
}

extension CommandName {
  public static let exclude = Self("exclude")
}

extension Command {
  static let removeAllConditions = Command(
    .removeAllConditions, ["0"], Text("clear all conditions", "取消所有條件"), hint: Text("clear all", "全部取消"),
    unavailable: { $0.conditions.isEmpty ? Phrases.noConditions : nil }, run: { $0.removeAllConditions() })
}

/// The conditions a student sets: what they hold, want and are like.
enum ConditionsMenu: Overlay {
  static let context = Context("conditions", Text("In my conditions", "在我的條件"), of: Self.self)

  static let commands = Command.table(
    going, setting, [.language], Command.moves { $0.moveInConditions($1) }, [.help, .finish, .hold], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter, " "], Text("show the choices; set one, or remove it", "顯示選項；選用或取消選項"), hint: Text("choose", "選擇"),
      hintNow: { $0.hintForChoosing }, unavailable: { $0.conditionLines.isEmpty ? Phrases.nothingToChoose : nil },
      run: { state in
        if let choice = state.selectedChoice { state.set(state.conditions.turning(choice)) } else { state.unfoldOrFold() }
      }),
    Command(
      .right, [.right, "l"], Text("show the choices", "顯示選項"), hint: Text("in", "展開"),
      unavailable: { state in
        state.selectedChoice != nil ? Phrases.enterTakes : state.conditionLines.isEmpty ? Phrases.nothingToChoose : nil
      },
      run: { state in
        if state.session.conditionsPlace.open == state.selectedFacet { state.moveInConditions(.down) } else { state.unfoldOrFold() }
      }),
    Command(.left, [.left, "h"], Text("fold the choices", "摺起選項"), hint: Text("fold", "摺起")) { $0.foldFacet() },
    Command(.leave, [.escape], Text("fold the choices; with none shown, close", "摺起選項；沒有展開時關閉"), hint: Text("fold", "摺起")) {
      if $0.session.conditionsPlace.open == nil { $0.closeTop() } else { $0.foldFacet() }
    },
  ]

  private static let setting: [Command] = [
    Command(
      .conditions, ["f", "q", .backspace, "["], Text("close, back to where you were", "關閉並返回原處"), hint: Text("close", "關閉")
    ) { $0.closeTop() },
    Command(
      .exclude, ["x"], Text("exclude what has this, or undo", "排除有此項的，或取消排除"), hint: Text("exclude", "排除"),
      unavailable: \.reasonAgainstExcluding,
      run: { state in
        if let choice = state.selectedChoice { state.set(state.conditions.turning(choice, isExcluded: true)) }
      }),
    Command(
      .removeCondition, ["u"], Text("remove the condition set here, or the one that leaves nothing", "取消此處的條件，或令列表變空的一項"),
      hint: Text("remove", "取消此項"), unavailable: \.reasonAgainstRemoving, run: { $0.removeCondition() }),
    .removeAllConditions, .fitFromConditions,
  ]

  static func hints(in state: State) -> [CommandName] {
    [.open, .fit, .conditions, .help, .exclude] + (state.isTaken ? [] : [.removeCondition]) + [.removeAllConditions, .language]
  }

  static func title(in state: State) -> Text { Phrases.conditions }

  static func draw(_ state: State, on canvas: inout Canvas) { ConditionsPane(state: state).draw(on: &canvas) }
}

// MARK: Why not now, and hints

extension State {
  fileprivate var reasonAgainstExcluding: Text? {
    guard let choice = selectedChoice else { return Phrases.selectChoice }
    return choice.canBeExcluded ? nil : Phrases.cannotBeExcluded
  }

  var reasonAgainstRemoving: Text? {
    if conditions.isEmpty { return Phrases.noConditions }
    return removableCondition == nil ? Phrases.nothingSetHere : nil
  }

  fileprivate var hintForChoosing: Text {
    guard selectedChoice != nil else {
      return session.conditionsPlace.open == selectedFacet ? Phrases.hintForFolding : Phrases.hintForChoices
    }
    return isTaken ? Phrases.hintForTakingOff : Phrases.hintForSetting
  }

  /// Whether Enter removes the selected choice: another key that does so needs no hint.
  fileprivate var isTaken: Bool { selectedChoice.map { conditions.mark(of: $0) == .included } ?? false }

  fileprivate var selectedChoice: ConditionChoice? {
    if case .choice(let choice) = conditionsSelection.id { choice } else { nil }
  }

  fileprivate var selectedFacet: ConditionFacet? {
    if case .facet(let facet) = conditionsSelection.id { facet } else { nil }
  }
}

// MARK: Actions

extension State {
  mutating func openConditions() { session.layers.append(.conditions) }

  fileprivate mutating func moveInConditions(_ move: Move) {
    session.conditionsPlace.selection = conditionsViewport.moved(conditionsSelection, move)
  }

  fileprivate mutating func unfoldOrFold() {
    guard let facet = selectedFacet else { return }
    session.conditionsPlace = ConditionsPlace(open: facet == session.conditionsPlace.open ? nil : facet, selection: conditionsSelection)
    layOut()
    if session.conditionsPlace.open != nil { showChoices(of: facet) }
  }

  /// Scrolls as many of the choices into view as fit, with the facet still visible above them.
  private mutating func showChoices(of facet: ConditionFacet) {
    let viewport = conditionsViewport
    let last = conditionLines.last { line in
      if case .choice = line.content { true } else { false }
    }
    let selection = conditionsSelection
    guard let last, let stop = viewport.stops.first(where: { $0.id == last.id }) else { return }
    let hidden = stop.lines.upperBound - viewport.top(for: selection) - viewport.height
    if hidden > 0 { session.conditionsPlace.selection = viewport.settled(Selection(selection.id, row: max(0, selection.row - hidden))) }
  }

  fileprivate mutating func foldFacet() {
    guard let facet = session.conditionsPlace.open else {
      message = Phrases.nothingUnfolded
      return
    }
    // The facet comes into view where its choices were.
    session.conditionsPlace.selection = conditionsViewport.selecting(.facet(facet), from: conditionsSelection)
    session.conditionsPlace.open = nil
  }

  // MARK: Setting

  /// Sets conditions. The selection stays on its record if that remains, else it goes to the next one that does. The list scrolls up as far as
  /// the selection allows.
  mutating func set(_ conditions: Conditions) {
    let (former, selection) = (items, layout.lists.selectedID ?? session.lists.selection.id)
    session.conditions = conditions
    layOut()
    var id = selection
    if items.index(of: id) == nil {
      let next = former.index(of: id).flatMap { former.firstRecord(from: $0, within: filterResult?.kept) } ?? items.firstRecord()
      if let next, items.index(of: .record(next)) != nil { id = .record(next) }
    }
    session.lists.selection = Selection(id, row: items.index(of: id) ?? 0)
    session.lists.isChosen = true
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

  /// The condition that one key removes: the one that leaves nothing; else the one on the selected row, or outside the conditions the last added.
  var removableCondition: Condition? {
    if let emptying = filterResult?.emptying { return emptying }
    guard layers.last == .conditions else { return conditions.list.last }
    if case .subject(let subject)? = selectedChoice { return conditions.list.first { $0.subject == subject } }
    return selectedFacet.flatMap { conditions.of($0).last }
  }
}
