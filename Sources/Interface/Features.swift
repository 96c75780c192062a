internal import Canvas
public import Careers

// The features: a new one is listed here.

/// A layer over the panes that gets the keys until it is closed. Layers are stacked: the topmost gets the keys. Esc closes it,
/// in the conditions an open facet first.
public enum Layer: Codable, Hashable, Sendable {
  /// Typing into the lists' filter: the only layer that leaves the panes in view.
  case finding
  /// The keys, and how far they are scrolled.
  case help(Selection<Int>)
  /// The record's source, line by line.
  case source(Selection<Int>)
  /// The choice of a record to add to the comparison.
  case picker(Picker)
  /// The marked records, and the selected one.
  case marked(Selection<RecordID>)
  /// The conditions a student sets: what they hold, want and are like.
  case conditions
  /// The handout being made, or its QR codes.
  case handout(HandoutPlace)
  /// A counsellor's notes on a record or the comparison, one of them being written.
  case note(NoteDraft)

  var feature: any Feature.Type {
    switch self {
    case .finding: Finding.self
    case .help: HelpScreen.self
    case .source: SourceScreen.self
    case .picker: PickerMenu.self
    case .marked: MarkedList.self
    case .conditions: ConditionsMenu.self
    case .handout(let place): place.code == nil ? HandoutMenu.self : CodeScreen.self
    case .note: NoteEditor.self
    }
  }
}

extension Context: CaseIterable {
  /// Every feature that can receive keys, in the order of the help.
  static let features: [any Feature.Type] = [
    Browse.self, Page.self, RoutePage.self, Compare.self, MarkedList.self, Finding.self, PickerMenu.self, ConditionsMenu.self,
    HandoutMenu.self, CodeScreen.self, NoteEditor.self, HelpScreen.self, SourceScreen.self,
  ]

  public static let allCases: [Context] = features.map { $0.context }
}

extension Command {
  /// Some of the commands that the lists, pages and the comparison share.
  static let inEveryPane: [Command] = [.back, .forward, .marked, .fit, .route]
}

// MARK: The stack

extension State {
  /// The layer that covers the panes; nil if they are in view.
  var cover: Layer? { layers.last == .finding ? nil : layers.last }

  /// The feature that draws it.
  var overlay: (any Overlay.Type)? { layers.last?.feature as? any Overlay.Type }

  /// Whether text is being typed into the lists' filter, even while help covers it.
  public var isFinding: Bool { layers.contains(.finding) }

  /// Closes the topmost layer.
  mutating func closeTop() {
    _ = session.layers.popLast()
  }

  /// Replaces the topmost layer.
  mutating func setTop(_ layer: Layer) {
    closeTop()
    session.layers.append(layer)
  }
}
