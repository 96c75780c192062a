internal import Careers
internal import Search

/// What covers the panes.
extension State {
  mutating func performInOverlay(_ command: Command) {
    switch command {
    case .up: scroll(.up)
    case .down: scroll(.down)
    case .pageUp: scroll(.pageUp)
    case .pageDown: scroll(.pageDown)
    case .first: scroll(.first)
    case .last: scroll(.last)
    case .leave: closeOverlay()
    default: break
    }
  }

  /// Help covers what it is asked for in, which is there again afterwards.
  mutating func open(_ overlay: Overlay) {
    covered = self.overlay
    self.overlay = overlay
  }

  mutating func closeOverlay() {
    overlay = covered
    covered = nil
  }

  private mutating func scroll(_ move: Move) {
    let track = overlayTrack(of: overlayLines)
    switch overlay {
    case .help(let standing): overlay = .help(track.moved(standing, move))
    case .source(let standing): overlay = .source(track.moved(standing, move))
    case .picker, .conditions, .handout, .code, .note, nil: break
    }
  }

  /// Offers all that can be added, the first of it chosen.
  mutating func openPicker() {
    overlay = .picker(Picker())
    pick(by: "")
  }

  /// Offers anew what the query finds: what finds records has come.
  mutating func pickAgain() {
    if case .picker(let picker) = overlay { pick(by: picker.query) }
  }

  mutating func performInPicker(_ command: Command) {
    guard case .picker(var picker) = overlay else { return }
    switch command {
    case .open: addChoice()
    case .leave: overlay = nil
    case .erase, .eraseWord, .eraseAll: erase(command)
    case .up, .down, .pageUp, .pageDown:
      let moves: [Command: Move] = [.up: .up, .down: .down, .pageUp: .pageUp, .pageDown: .pageDown]
      guard let standing = pickerStanding(of: picker), let move = moves[command] else { return }
      let moved = pickerTrack(of: picker).moved(standing, move)
      picker.standing = Standing(listing.table.id(of: Int(picker.rows[moved.id])), row: moved.row)
      overlay = .picker(picker)
    default: break
    }
  }

  private mutating func addChoice() {
    guard let id = pickerChoice else { return }
    overlay = nil
    shortlist.append(id)
    compare.column = shortlist.count - 1
  }

  /// Chooses among what another text matches.
  mutating func pick(by text: String) {
    guard case .picker(var picker) = overlay else { return }
    picker.query = text
    picker.rows = offered(for: text)
    if pickerStanding(of: picker) == nil { picker.standing = picker.rows.first.map { Standing(listing.table.id(of: Int($0))) } }
    overlay = .picker(picker)
  }

  /// The rows that a query finds among those that can be added.
  private func offered(for text: String) -> [Int32] {
    guard let finder else { return pickable.rows.map { Int32($0) } }
    let outcome = finder.search(SearchQuery(text), within: pickable)
    return outcome.kind == .nearest ? [] : outcome.rows
  }
}
