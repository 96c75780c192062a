import Interface
import Sessions
import Typesetting

/// What a command changes in a context, and nothing else.
struct Expectation {
  var changes: Set<Aspect>
  var effects: [Effect] = []
  /// Keys pressed before, where the command needs something to act on.
  var script = ""

  static func changes(_ changes: Aspect..., after script: String = "") -> Expectation {
    Expectation(changes: Set(changes), script: script)
  }

  static func asks(_ effect: Effect) -> Expectation {
    Expectation(changes: [], effects: [effect])
  }

  /// What is on the screen leaves it.
  static func handsOut(_ effect: (HandoutSheet) -> Effect) -> Expectation {
    Expectation(changes: [], effects: [sheet.map(effect)].compactMap(\.self))
  }

  private static let sheet = try? Visit.after(ways[.handout] ?? "", abilities: abilities).state.handoutSheet

  /// A terminal of which nothing is closed.
  static let abilities = Abilities(printer: "office")

  /// Another page is shown, or another pane than that of a page.
  static func goes(after script: String = "") -> Expectation {
    Expectation(changes: [.place, .spot], script: script)
  }
}

extension Expectation {
  /// The way into each context: three records marked, and some of everything to act on.
  static let ways: [Context: String] = [
    .browse: marking, .detail: marking + " Enter", .route: marking + " r", .compare: marking + " c", .filter: marking + " /s",
    .picker: marking + " c a",
    .marked: marking + " v", .help: marking + " ?", .source: marking + " i", .conditions: marking + " f", .handout: marking + " p",
    .code: marking + " p c",
    .note: marking + " n one Enter n two Enter n",
  ]

  private static let marking = "m Down m Down m"

  /// Two years of experience, which leave out nothing, and back to the lists: the years stay selected.
  private static let years = "f Down Down Enter Down Down Down Enter f"
  /// The last of the kinds of record: what is listed above it stays.
  private static let kinds = "End Up Enter End Up"

  /// Every command in every context where a key does it.
  static let table: [Context: [CommandName: Expectation]] = [
    .browse: [
      .up: .changes(.selection), .down: .changes(.selection), .pageUp: .changes(.selection, after: "PgDn"),
      .pageDown: .changes(.selection), .first: .changes(.selection), .last: .changes(.selection),
      .open: .goes(), .right: .goes(), .next: .goes(), .left: .changes(.selection),
      .leave: .changes(.filter, .selection, after: "/s Enter"), .marked: .changes(.overlay, .scroll), .back: .goes(after: "Enter / Enter"),
      .forward: .goes(after: "Enter ["),
      .nextSection: .changes(.selection), .previousSection: .changes(.selection), .search: .changes(.typing),
      .sort: .changes(.sort, .selection, .message), .fold: .changes(.folds, after: "Left"),
      .mark: .changes(.shortlist, .message, after: "Down"), .compare: .changes(.place, .comparing), .fit: .goes(), .route: .goes(),
      .source: .changes(.overlay, .scroll), .handOut: .changes(.overlay, .scroll, .handout), .bilingual: .changes(.bilingual, .message),
      .language: .changes(.language),
      .conditions: .changes(.overlay, .scroll), .removeCondition: .changes(.conditions, .message, after: years),
      .removeAllConditions: .changes(.conditions, .message, after: years),
      .note: .changes(.overlay, .scroll), .help: .changes(.overlay, .scroll), .quit: .asks(.quit), .redraw: .asks(.redraw),
      .suspend: .asks(.suspend), .hold: .changes(.message),
      .finish: .changes(.message),
    ],
    .detail: [
      .up: .changes(.spot, after: "Down"), .down: .changes(.spot), .pageUp: .changes(.spot, after: "PgDn"), .pageDown: .changes(.spot),
      .first: .changes(.spot, after: "Down"), .last: .changes(.spot), .open: .goes(after: "Tab"), .right: .goes(after: "Tab"),
      .left: .goes(), .leave: .goes(), .marked: .changes(.overlay, .scroll), .back: .goes(), .forward: .goes(after: "Tab Enter ["),
      .next: .changes(.spot),
      .previous: .changes(.spot), .nextSection: .changes(.spot), .previousSection: .changes(.spot),
      .search: .changes(.place, .spot, .typing), .mark: .changes(.shortlist, .message), .compare: .changes(.place, .spot, .comparing),
      .source: .changes(.overlay, .scroll), .handOut: .changes(.overlay, .scroll, .handout), .bilingual: .changes(.bilingual, .message),
      .language: .changes(.language),
      .conditions: .changes(.overlay, .scroll), .fit: .changes(.place), .route: .changes(.place),
      .note: .changes(.overlay, .scroll), .help: .changes(.overlay, .scroll), .quit: .asks(.quit), .redraw: .asks(.redraw),
      .suspend: .asks(.suspend), .hold: .changes(.message),
      .finish: .changes(.message),
    ],
    .route: [
      .up: .changes(.spot, after: "Down"), .down: .changes(.spot), .pageUp: .changes(.spot, after: "PgDn"), .pageDown: .changes(.spot),
      .first: .changes(.spot, after: "Down"), .last: .changes(.spot), .open: .goes(after: "Tab"), .right: .goes(after: "Tab"),
      .left: .goes(), .leave: .goes(), .marked: .changes(.overlay, .scroll), .back: .goes(), .forward: .goes(after: "Tab Enter ["),
      .next: .changes(.spot),
      .previous: .changes(.spot), .nextSection: .changes(.spot), .previousSection: .changes(.spot),
      .search: .changes(.place, .spot, .typing), .mark: .changes(.shortlist, .message, after: "Tab"),
      .compare: .changes(.place, .spot, .comparing),
      .source: .changes(.message), .handOut: .changes(.overlay, .scroll, .handout), .bilingual: .changes(.bilingual, .message),
      .language: .changes(.language),
      .conditions: .changes(.overlay, .scroll), .fit: .changes(.place), .route: .changes(.spot, after: "Down"),
      .tick: .changes(.conditions, after: "Esc /support Enter r End Shift-Tab Shift-Tab"),
      .note: .changes(.message), .help: .changes(.overlay, .scroll), .quit: .asks(.quit), .redraw: .asks(.redraw),
      .suspend: .asks(.suspend), .hold: .changes(.message),
      .finish: .changes(.message),
    ],
    .compare: [
      .up: .changes(.spot, after: "Down"), .down: .changes(.spot), .pageUp: .changes(.spot, after: "End"),
      .pageDown: .changes(.spot), .first: .changes(.spot, after: "Down"), .last: .changes(.spot), .right: .changes(.column),
      .left: .changes(.column, after: "Right"), .open: .goes(), .leave: .changes(.place, .comparing),
      .marked: .changes(.overlay, .scroll), .back: .changes(.place),
      .forward: .goes(after: "Enter ["), .next: .changes(.column), .previous: .changes(.column, after: "Right"),
      .nextSection: .changes(.spot), .previousSection: .changes(.spot, after: "End"), .search: .changes(.place, .typing),
      .mark: .changes(.shortlist, .message), .add: .changes(.overlay, .scroll), .remove: .changes(.shortlist, .message),
      .moveEarlier: .changes(.shortlist, .column, after: "Right"), .moveLater: .changes(.shortlist, .column),
      .differences: .changes(.differences, .message), .conditions: .changes(.overlay, .scroll), .source: .changes(.overlay, .scroll),
      .fit: .goes(), .route: .goes(), .handOut: .changes(.overlay, .scroll, .handout), .language: .changes(.language),
      .note: .changes(.overlay, .scroll), .help: .changes(.overlay, .scroll), .quit: .asks(.quit), .redraw: .asks(.redraw),
      .suspend: .asks(.suspend), .hold: .changes(.message),
      .finish: .changes(.message),
    ],
    .marked: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .first: .changes(.scroll, after: "Down"), .last: .changes(.scroll),
      .open: .changes(.overlay, .scroll, .place, .spot), .compare: .changes(.overlay, .scroll, .place, .comparing),
      .leave: .changes(.overlay, .scroll), .remove: .changes(.shortlist, .scroll, .message),
      .moveLater: .changes(.shortlist, .column, .scroll),
      .moveEarlier: .changes(.shortlist, .column, .scroll, after: "Down"), .handOut: .changes(.overlay, .scroll, .handout),
      .language: .changes(.language), .help: .changes(.overlay, .scroll),
      .redraw: .asks(.redraw), .suspend: .asks(.suspend), .hold: .changes(.message), .finish: .changes(.message),
    ],
    .filter: [
      .up: .changes(.selection), .down: .changes(.selection), .pageUp: .changes(.selection, after: "PgDn"),
      .pageDown: .changes(.selection), .open: .changes(.typing), .leave: .changes(.filter, .typing, .selection),
      .next: .changes(.typing, .place, .spot), .erase: .changes(.filter, .selection), .eraseWord: .changes(.filter, .selection),
      .eraseAll: .changes(.filter, .selection), .language: .changes(.language), .help: .changes(.overlay, .scroll), .redraw: .asks(.redraw),
      .suspend: .asks(.suspend), .finish: .changes(.message),
    ],
    .picker: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .open: .changes(.overlay, .scroll, .shortlist, .column), .leave: .changes(.overlay, .scroll),
      .erase: .changes(.overlay, .scroll), .eraseWord: .changes(.filter, after: "s"), .eraseAll: .changes(.filter, after: "s"),
      .language: .changes(.language), .help: .changes(.overlay, .scroll), .redraw: .asks(.redraw), .suspend: .asks(.suspend),
      .finish: .changes(.message),
    ],
    .conditions: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .first: .changes(.scroll, after: "Down"), .last: .changes(.scroll), .open: .changes(.facet),
      .right: .changes(.facet), .left: .changes(.facet, after: "Enter"), .leave: .changes(.overlay, .scroll),
      .exclude: .changes(.conditions, after: "Enter Esc " + kinds),
      .removeCondition: .changes(.conditions, .message, after: "f " + years + " f"),
      .removeAllConditions: .changes(.conditions, .message, after: "f " + years + " f"), .conditions: .changes(.overlay, .scroll),
      .fit: .changes(.overlay, .scroll, .place, .spot),
      .language: .changes(.language), .help: .changes(.overlay, .scroll), .redraw: .asks(.redraw), .suspend: .asks(.suspend),
      .hold: .changes(.message), .finish: .changes(.message),
    ],
    .handout: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .first: .changes(.scroll, after: "Down"), .last: .changes(.scroll), .open: .changes(.handout),
      .next: .changes(.handout, .scroll), .bilingual: .changes(.handout, .message),
      .profileOnHandout: .changes(.handout, .message, after: "p f Enter Down Enter f p"), .printOut: .handsOut { .print($0) },
      .saveFile: .handsOut { .save($0) }, .leave: .changes(.overlay, .scroll, .handout), .handOut: .changes(.overlay, .scroll, .handout),
      .codes: .changes(.overlay, .scroll, .code), .language: .changes(.language), .help: .changes(.overlay, .scroll),
      .redraw: .asks(.redraw), .suspend: .asks(.suspend),
      .hold: .changes(.message), .finish: .changes(.message),
    ],
    .code: [
      .next: .changes(.code), .previous: .changes(.code, after: "Tab"), .pageUp: .changes(.code, after: "PgDn"), .pageDown: .changes(.code),
      .first: .changes(.code, after: "Tab"), .last: .changes(.code), .swapGrounds: .changes(.code),
      .leave: .changes(.overlay, .scroll, .code), .codes: .changes(.overlay, .scroll, .code),
      .language: .changes(.language), .help: .changes(.overlay, .scroll, .code), .redraw: .asks(.redraw), .suspend: .asks(.suspend),
      .hold: .changes(.message), .finish: .changes(.message),
    ],
    .note: [
      .up: .changes(.scroll, .filter), .down: .changes(.scroll, .filter, after: "Up"), .pageUp: .changes(.scroll, .filter),
      .pageDown: .changes(.scroll, .filter, after: "Up"), .open: .changes(.overlay, .scroll, .filter, .notes, .message, after: "three"),
      .leave: .changes(.overlay, .scroll, .filter, after: "three"), .erase: .changes(.filter, after: "Up"),
      .eraseWord: .changes(.filter, after: "Up"), .eraseAll: .changes(.filter, after: "Up"),
      .putBack: .changes(.filter, after: "three Ctrl-U"), .language: .changes(.language), .help: .changes(.overlay, .scroll),
      .redraw: .asks(.redraw), .suspend: .asks(.suspend), .finish: .changes(.message),
    ],
    .help: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .first: .changes(.scroll, after: "Down"), .last: .changes(.scroll),
      .leave: .changes(.overlay, .scroll), .language: .changes(.language), .help: .changes(.overlay, .scroll),
      .redraw: .asks(.redraw), .suspend: .asks(.suspend), .hold: .changes(.message), .finish: .changes(.message),
    ],
    .source: [
      .up: .changes(.scroll, after: "Down"), .down: .changes(.scroll), .pageUp: .changes(.scroll, after: "PgDn"),
      .pageDown: .changes(.scroll), .first: .changes(.scroll, after: "Down"), .last: .changes(.scroll),
      .leave: .changes(.overlay, .scroll), .source: .changes(.overlay, .scroll), .language: .changes(.language),
      .help: .changes(.overlay), .redraw: .asks(.redraw), .suspend: .asks(.suspend), .hold: .changes(.message), .finish: .changes(.message),
    ],
  ]
}

/// What of a state a key can change.
enum Aspect: CaseIterable {
  /// The row of the lists, and where in the pane it is.
  case selection
  /// What was typed, into the filter or to choose a record.
  case filter
  case typing, folds, sort
  /// What is held, wanted and so on, and which of its facets is unfolded.
  case conditions, facet
  /// The pane that keys go to, and the record read in it.
  case place
  /// The part of the page or of the column.
  case spot
  case column, shortlist, comparing, differences, bilingual, language
  /// The handout's subject, the lines left out and its languages.
  case handout
  /// Which code is shown, and which of its sides is dark.
  case code
  case overlay
  /// Where in what covers the panes.
  case scroll
  case notes
  case message

  func value(in state: State) -> AnyHashable? {
    switch self {
    case .selection: [AnyHashable(state.layout.lists.selectedID), state.layout.lists.selection?.row]
    case .filter: Self.typed(in: state)
    case .typing: state.isFinding
    case .folds: state.session.lists.folds
    case .sort: state.session.lists.sort
    case .conditions: state.conditions
    case .facet: state.session.conditionsPlace.open
    case .place: Self.place(in: state)
    case .spot: Self.spot(in: state)
    case .column: state.compareColumn
    case .shortlist: state.session.marks
    case .comparing: state.isComparing
    case .differences: state.session.comparison.differencesOnly
    case .bilingual: state.session.isBilingual
    case .language: state.language
    case .handout:
      state.handoutPlace.map { [AnyHashable($0.subject), state.layout.handout?.leftOut, $0.bothLanguages, $0.includesProfile] }
    case .code: state.codePlace.map { [AnyHashable(state.codeIndex), $0.isSwapped] }
    case .overlay: Self.overlay(in: state)
    case .scroll: Self.scroll(in: state)
    case .notes: state.notes
    case .message: state.message
    }
  }

  /// What differs between two states.
  static func changes(from before: State, to after: State) -> Set<Aspect> {
    Set(allCases.filter { $0.value(in: before) != $0.value(in: after) })
  }

  private static func typed(in state: State) -> AnyHashable {
    switch state.layers.last {
    case .picker(let picker): picker.query
    case .note(let draft): draft.text
    default: state.session.lists.filter
    }
  }

  private static func place(in state: State) -> AnyHashable {
    switch state.trail.current {
    case .browse: "browse"
    case .compare: "compare"
    case .detail(let place): place.subject
    }
  }

  private static func spot(in state: State) -> AnyHashable? {
    switch state.trail.current {
    case .browse: nil
    case .detail: state.pageSelection
    case .compare: state.compareSelection
    }
  }

  private static func overlay(in state: State) -> AnyHashable? {
    state.layers.last == .finding ? nil : state.layers.last.map { _ in state.context }
  }

  private static func scroll(in state: State) -> AnyHashable? {
    switch state.layers.last {
    case .help(let selection), .source(let selection): selection
    case .picker: [AnyHashable(state.layout.picker?.choice), state.layout.picker?.selection?.row]
    case .marked: state.markedSelection
    case .conditions: state.conditionsSelection
    case .handout: state.codePlace == nil ? state.layout.handout?.selection : nil
    case .note(let draft): draft.line
    case .finding, nil: nil
    }
  }
}
