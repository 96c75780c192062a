internal import App
internal import Canvas
internal import Careers
internal import Panes
internal import Search
internal import SessionFiles
internal import Terminal
internal import Typesetting

/// Draws, waits for events, updates the state, and draws again: the one place where screen, state and library meet.
struct PanesLoop {
  let screen: any Screen
  private(set) var library: any IndexedLibrary
  private(set) var state: State
  /// Where the library was opened; nil where it can't be reopened.
  var catalogue: CatalogueFile?
  /// Nil where this is no kiosk.
  var log: KioskLog?
  /// Where handouts go.
  var outlet = HandoutOutlet()
  /// The documents' plain text, where a folder was named.
  var documents: DocumentTexts?
  /// Nil where the session isn't kept.
  private(set) var keeper: SessionKeeper?
  /// How long the program has run.
  private let clock: () -> Duration

  /// - Parameter clock: how long the program has run; not the time of day, which can be set.
  init(
    screen: any Screen, library: any IndexedLibrary, state: State, catalogue: CatalogueFile? = nil, log: KioskLog? = nil,
    clock: @escaping () -> Duration = Self.sinceNow()
  ) {
    self.screen = screen
    self.library = library
    self.state = state
    self.catalogue = catalogue
    self.log = log
    self.clock = clock
  }

  /// Continues a session, and keeps it from now on.
  ///
  /// - Parameter session: nil for a new one.
  mutating func resume(_ session: SavedSession?, keeping keeper: SessionKeeper) {
    self.keeper = keeper
    for effect in session.map(State.preparations) ?? [] { if let answer = library.answer(effect, on: .today) { _ = reduce(answer) } }
    state.resume(session)
  }

  private static func sinceNow() -> () -> Duration {
    let start = ContinuousClock.now
    return { .now - start }
  }

  /// Goes to a place before anything is drawn.
  mutating func restore(_ place: PanesPlace) {
    state.restore(open: place.open, compare: place.compare)
  }

  /// Runs until the reader quits or the terminal closes.
  mutating func run() -> ExitStatus {
    let status = loop()
    keeper?.end(with: state.saved)
    return status
  }

  private mutating func loop() -> ExitStatus {
    if let status = handle(.resize(screen.size)) { return status }
    while true {
      screen.present(draw(state))
      keep()
      let events = screen.events(within: state.nextTick.map { max(.zero, $0 - clock()) })
      // The time first: a key that comes too late finds a fresh start.
      if state.kiosk != nil, let status = reduce(.time(clock())) { return status }
      for event in events {
        if let status = handle(event) { return status }
      }
    }
  }

  /// Saves the session; where that fails, the screen says so.
  private mutating func keep() {
    guard keeper?.keep(state.saved) == true else { return }
    _ = reduce(.kept(failure: keeper?.failure?.description))
    screen.present(draw(state))
  }

  /// - Returns: the exit status, where the event ends the program.
  private mutating func handle(_ event: Event) -> ExitStatus? {
    switch event {
    case .signal(.hangUp), .closed: return .hungUp
    case .signal(.interrupt) where state.permissions.allows(.quit): return .interrupted
    case .signal(.terminate): return .terminated
    default: return reduce(.event(event))
    }
  }

  /// Reduces an action, carries out its effects, and reduces the answers.
  private mutating func reduce(_ action: Action) -> ExitStatus? {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in state.reduce(waiting.removeFirst()) {
        switch effect {
        case .quit: return .success
        case .redraw: screen.redraw()
        case .suspend: screen.suspend()
        case .print(let sheet): waiting.append(outlet.print(sheet))
        case .save(let sheet): waiting.append(outlet.save(sheet))
        case .quote(let file): waiting += [(documents?.quotation(of: file)).map { .quoted($0) }].compactMap(\.self)
        case .forgotten(let cause):
          log?.write(.forgotten(cause))
          waiting += [reopenIfReplaced()].compactMap(\.self)
        case .lookForCatalogue: waiting += [reopenIfReplaced()].compactMap(\.self)
        case .reopen: waiting += [reopen()].compactMap(\.self)
        case .load, .compare, .prepareSearch, .prepareConditions, .makeHandout: waiting += [answer(to: effect)].compactMap(\.self)
        }
      }
    }
    return nil
  }

  private func answer(to effect: Effect) -> Action? {
    let answer = library.answer(effect, on: .today)
    if case .failed(let reason)? = answer { log?.write(.fault(reason)) }
    return answer
  }

  private mutating func reopenIfReplaced() -> Action? {
    catalogue?.isReplaced == true ? reopen() : nil
  }

  /// Replaces the library by the one at the catalogue's path, if all of it can be used.
  private mutating func reopen() -> Action? {
    guard let name = catalogue?.name else { return nil }
    do {
      guard let other = try catalogue?.reopen() else { return nil }
      let listing = try Listing(of: other, withUnread: state.kiosk == nil)
      library = other
      log?.write(.renewed(catalogue: name))
      return .renewed(listing)
    } catch {
      log?.write(.refused(reason: "\(error)"))
      return .notRenewed("\(error)")
    }
  }
}

/// Where the panes begin: a page, and what is marked.
struct PanesPlace {
  var open: RecordID?
  var compare: [RecordID]
}

/// Writes a session to its file as it goes on.
struct SessionKeeper {
  private var file: SessionFile
  /// The session last written, or that couldn't be.
  private var latest: SavedSession?
  /// Why the session isn't kept at the moment.
  private(set) var failure: SessionError?

  init(_ file: SessionFile) {
    self.file = file
  }

  /// Writes a session that has changed. A failed write is tried again with the next change.
  ///
  /// - Returns: whether writing began to fail, or works again.
  mutating func keep(_ session: SavedSession) -> Bool {
    guard session != latest else { return false }
    latest = session
    let former = failure
    do {
      try file.write(session)
      failure = nil
    } catch {
      failure = error
    }
    return failure != former
  }

  /// Writes a session for the last time, also one that couldn't be written before, and closes the file.
  mutating func end(with session: SavedSession) {
    if failure != nil { latest = nil }
    _ = keep(session)
    file.close()
  }
}
