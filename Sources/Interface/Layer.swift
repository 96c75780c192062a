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
  /// What somebody holds, wants and is.
  case conditions
  /// What is about to be taken away.
  case handout(HandoutPlace)
  /// The same as QR codes: always over the handout that they hold.
  case code(CodePlace)
  /// A counsellor's notes on a record or the comparison, one of them being written.
  case note(NoteDraft)

  var context: Context {
    switch self {
    case .finding: .filter
    case .help: .help
    case .source: .source
    case .picker: .picker
    case .conditions: .conditions
    case .handout: .handout
    case .code: .code
    case .note: .note
    }
  }
}

extension State {
  /// What covers the panes; nil where they are in sight.
  var cover: Layer? { layers.last == .finding ? nil : layers.last }

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
