import App
import Typesetting

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
  /// What is taken away of what, and in which languages.
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
    case .selection: state.browse.standing
    case .filter: Self.typed(in: state)
    case .typing: state.browse.isTyping
    case .folds: state.browse.folds
    case .sort: state.browse.sort
    case .conditions: state.conditions
    case .facet: state.conditionsPlace.open
    case .place: Self.place(in: state)
    case .spot: Self.spot(in: state)
    case .column: state.compare.column
    case .shortlist: state.shortlist
    case .comparing: state.isComparing
    case .differences: state.compare.differencesOnly
    case .bilingual: state.isBilingual
    case .language: state.language
    case .handout: state.handoutPlace.map { [AnyHashable($0.subject), $0.leftOut, $0.bothLanguages] }
    case .code: state.codePlace.map { [AnyHashable($0.index), $0.isSwapped] }
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
    switch state.overlay {
    case .picker(let picker): picker.query
    case .note(let draft): draft.text
    default: state.browse.filter
    }
  }

  private static func place(in state: State) -> AnyHashable {
    switch state.trail.current {
    case .browse: "browse"
    case .compare: "compare"
    case .detail(let place): place.id
    }
  }

  private static func spot(in state: State) -> AnyHashable? {
    switch state.trail.current {
    case .browse: nil
    case .detail(let place): place.standing
    case .compare: state.compare.standing
    }
  }

  private static func overlay(in state: State) -> AnyHashable? {
    switch state.overlay {
    case .help: "help"
    case .source: "source"
    case .picker: "picker"
    case .conditions: "conditions"
    case .handout: "handout"
    case .note: "note"
    case .code: "code"
    case nil: nil
    }
  }

  private static func scroll(in state: State) -> AnyHashable? {
    switch state.overlay {
    case .help(let standing), .source(let standing): standing
    case .picker(let picker): picker.standing
    case .conditions: state.conditionsPlace.standing
    case .handout(let place): place.standing
    case .note(let draft): draft.line
    case .code, nil: nil
    }
  }
}
