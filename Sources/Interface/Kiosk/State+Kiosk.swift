internal import Canvas
internal import Careers

/// The kiosk's timers and reset.
extension State {
  /// When to send the state the time again; nil if nothing happens without input.
  public var nextTick: Duration? { kiosk?.nextTick }

  /// Sets the time. A session left alone for too long is cleared.
  mutating func advance(to now: Duration) -> [Effect] {
    guard let former = kiosk else { return [] }
    surroundings.kiosk?.now = now
    if kiosk?.isOver == true { return forget(.idle) }
    return former.isHome && now >= former.nextLook ? [.lookForCatalogue] : []
  }

  /// Resets to the state at the program's start: nothing the user did remains.
  mutating func forget(_ cause: Forgetting) -> [Effect] {
    self = reset(with: listing)
    return [.forgotten(cause)]
  }

  /// The state at the start, with the screen's current size.
  func reset(with listing: Listing) -> State {
    State(
      size: size, language: surroundings.language, abilities: abilities, kiosk: kiosk?.reset, listing: listing)
  }

  /// Notes that a user is there.
  ///
  /// - Returns: whether the event is handled: on the home screen input begins a session, and during the countdown it only stays.
  mutating func notice(_ event: Event) -> Bool {
    guard event.isFromUser, let kiosk else { return false }
    surroundings.kiosk?.touched = kiosk.now
    if kiosk.isCountingDown { return !isFinishing(event) }
    guard kiosk.isHome else { return false }
    // On a screen too small to show anything, no session begins.
    if !arrangement.isTooSmall { begin(with: event) }
    return true
  }

  /// Whether the key is the one that clears everything: that works during the countdown too.
  private func isFinishing(_ event: Event) -> Bool {
    guard case .key(let key) = event else { return false }
    return key == .function(10) && context.command(for: key)?.name == .finish
  }

  /// The key that switches the language begins in the other one.
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
  /// Whether it comes from a user at the screen.
  fileprivate var isFromUser: Bool {
    switch self {
    case .key, .paste, .pointing: true
    case .resize, .resumed, .signal, .reload, .closed: false
    }
  }
}
