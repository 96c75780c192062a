internal import Canvas
internal import Careers

/// What a kiosk does by itself, and what is forgotten.
extension State {
  /// When to tell the state the time again; absent where nothing happens by itself.
  public var nextTick: Duration? { kiosk?.nextTick }

  /// Takes the time in: what was left alone for too long is forgotten.
  mutating func advance(to now: Duration) -> [Effect] {
    guard let former = kiosk else { return [] }
    surroundings.kiosk?.now = now
    if kiosk?.isOver == true { return forget(.idle) }
    return former.isHome && now >= former.nextLook ? [.lookForCatalogue] : []
  }

  /// Begins afresh, as the program began: whatever somebody did is nowhere any more.
  mutating func forget(_ cause: Forgetting) -> [Effect] {
    self = afresh(with: listing)
    return [.forgotten(cause)]
  }

  /// The state as it was at the start, on the screen as it is now.
  func afresh(with listing: Listing) -> State {
    State(
      size: size, language: surroundings.language, abilities: abilities, kiosk: kiosk?.afresh, listing: listing)
  }

  /// Takes note that somebody is there.
  ///
  /// - Returns: whether that was all: what somebody does on the home screen begins, and during the countdown keeps the place.
  mutating func notice(_ event: Event) -> Bool {
    guard event.isSomebody, let kiosk else { return false }
    surroundings.kiosk?.touched = kiosk.now
    if kiosk.isCountingDown { return !isFinishing(event) }
    guard kiosk.isHome else { return false }
    // Nothing is begun that nobody sees.
    if !arrangement.isTooSmall { begin(with: event) }
    return true
  }

  /// Whoever presses the key that forgets all answers the countdown with it.
  private func isFinishing(_ event: Event) -> Bool {
    guard case .key(let key) = event else { return false }
    return key == .function(10) && context.command(for: key)?.name == .finish
  }

  /// The key that turns the language begins in the other one.
  private mutating func begin(with event: Event) {
    surroundings.kiosk?.isHome = false
    message = abilities.showsChinese ? nil : Phrases.noChinese
    guard case .key(let key) = event, let command = Context.browse.command(for: key), command.name == .language else { return }
    if reason(against: command) == nil { session.language = language.other }
  }

  mutating func holdReset() {
    guard let now = kiosk?.now else { return }
    surroundings.kiosk?.heldUntil = now + Kiosk.hold
    message = Phrases.held
  }
}

extension Event {
  /// Whether somebody in front of the screen did it.
  fileprivate var isSomebody: Bool {
    switch self {
    case .key, .paste, .pointing: true
    case .resize, .resumed, .signal, .reload, .closed: false
    }
  }
}
