internal import Canvas

// All that the rest of the interface knows of a feature: a new one is listed here.

/// Something over the panes that gets the keys until it is left. Layers are stacked: the topmost gets them, and Esc takes it off.
public enum Layer: Codable, Hashable, Sendable {
  /// Typing into the filter of the lists: the only one that leaves the panes in sight.
  case finding
  /// The keys; the line at the top of the screen.
  case help(Standing<Int>)
  /// Where the record comes from, line by line.
  case source(Standing<Int>)
  /// The choice of a record to add to the comparison.
  case picker(Picker)
  /// What a person holds, wants and is.
  case conditions
  /// The handout that is being made.
  case handout(HandoutPlace)
  /// The same as QR codes: always over the handout that they hold.
  case code(CodePlace)
  /// A counsellor's notes on a record or the comparison, one of them being written.
  case note(NoteDraft)

  var feature: any Feature.Type {
    switch self {
    case .finding: Finding.self
    case .help: HelpScreen.self
    case .source: SourceScreen.self
    case .picker: PickerMenu.self
    case .conditions: ConditionsMenu.self
    case .handout: HandoutMenu.self
    case .code: CodeScreen.self
    case .note: NoteEditor.self
    }
  }
}

extension Context: CaseIterable {
  /// Every feature that keys can go to, in the order of the help.
  static let features: [any Feature.Type] = [
    Browse.self, Page.self, ComparisonPane.self, Finding.self, PickerMenu.self, ConditionsMenu.self, HandoutMenu.self, CodeScreen.self,
    NoteEditor.self, HelpScreen.self, SourceScreen.self,
  ]

  public static let allCases: [Context] = features.map { $0.context }
}

extension Command {
  /// What can be done from the lists, pages and the comparison alike, before their own.
  static let inEveryPane: [Command] = [.back, .forward]
}

// MARK: The stack

extension State {
  /// What covers the panes; nil where they are in sight.
  var cover: Layer? { layers.last == .finding ? nil : layers.last }

  /// The feature that draws what covers them.
  var overlay: (any Overlay.Type)? { layers.last?.feature as? any Overlay.Type }

  /// Whether keys go into the filter of the lists, once nothing covers them.
  public var isFinding: Bool { layers.contains(.finding) }

  /// Takes the topmost layer off.
  mutating func closeTop() {
    _ = session.layers.popLast()
  }

  /// Puts a layer in place of the topmost.
  mutating func setTop(_ layer: Layer) {
    closeTop()
    session.layers.append(layer)
  }
}
