internal import Canvas
internal import Careers
internal import Interface
internal import Search
internal import SessionFiles
internal import Terminal
internal import Typesetting

/// The loop that draws, waits for events and updates the state: the only place where screen, state and library meet.
struct PanesLoop {
  let screen: any Screen
  private(set) var library: any IndexedLibrary
  private(set) var state: State
  /// The file of the library; nil if it can't be reopened.
  var catalogue: CatalogueFile?
  /// Nil unless this is a kiosk.
  var log: KioskLog?
  /// Where handouts are printed or saved.
  var outlet = HandoutOutlet()
  /// The documents' plain text, if a folder was named.
  var documents: DocumentTexts?
  /// Nil if the session isn't saved.
  private(set) var keeper: SessionKeeper?
  /// The time since the program started.
  private let clock: () -> Duration

  /// - Parameter clock: the time since the program started, not the time of day, which can be changed.
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

  /// Continues a session, and saves it from now on.
  ///
  /// - Parameter session: nil for a new one.
  mutating func resume(_ session: Session?, keeping keeper: SessionKeeper) {
    self.keeper = keeper
    for question in session.map(State.preparations) ?? [] { if let answer = answer(to: question) { _ = reduce(answer) } }
    state.resume(session)
  }

  private static func sinceNow() -> () -> Duration {
    let start = ContinuousClock.now
    return { .now - start }
  }

  /// Goes to a place before the first frame.
  mutating func restore(_ place: PanesPlace) {
    state.restore(open: place.open, compare: place.compare)
  }

  /// Runs until the reader quits or the terminal closes.
  mutating func run() -> ExitStatus {
    let status = loop()
    keeper?.end(with: state.session)
    return status
  }

  private mutating func loop() -> ExitStatus {
    if let status = handle(.resize(screen.size)) { return status }
    while true {
      screen.present(draw(state))
      keep()
      let events = screen.events(within: state.nextTick.map { max(.zero, $0 - clock()) })
      // The time comes first, so that a key pressed too late acts on the fresh state.
      if state.kiosk != nil, let status = reduce(.time(clock())) { return status }
      for event in events {
        if let status = handle(event) { return status }
      }
    }
  }

  /// Saves the session. If that fails, the screen says so.
  private mutating func keep() {
    guard keeper?.keep(state.session) == true else { return }
    _ = reduce(.kept(failure: keeper?.failure?.description))
    screen.present(draw(state))
  }

  /// - Returns: the exit status, if the event ends the program.
  private mutating func handle(_ event: Event) -> ExitStatus? {
    switch event {
    case .signal(.hangUp), .closed: return .hungUp
    case .signal(.interrupt) where state.permissions.contains(.quit): return .interrupted
    case .signal(.terminate): return .terminated
    default: return reduce(.event(event))
    }
  }

  /// Reduces an action, runs its effects, and reduces their answers.
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
        case .forgotten(let cause):
          log?.write(.forgotten(cause))
          waiting += [reopenIfReplaced()].compactMap(\.self)
        case .lookForCatalogue: waiting += [reopenIfReplaced()].compactMap(\.self)
        case .reopen: waiting += [reopen()].compactMap(\.self)
        case .ask(let question): waiting += [answer(to: question)].compactMap(\.self)
        }
      }
    }
    return nil
  }

  private func answer(to question: Question) -> Action? {
    if case .text(let file) = question { return (documents?.quotation(of: file)).map { .answered(question, .text($0)) } }
    guard let answer = library.answer(question, on: .today) else { return nil }
    if case .failure(let reason) = answer { log?.write(.fault(reason)) }
    return .answered(question, answer)
  }

  private mutating func reopenIfReplaced() -> Action? {
    catalogue?.isReplaced == true ? reopen() : nil
  }

  /// Replaces the library by the file at the catalogue's path, if all of it can be used.
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

/// The place where the panes begin: a page and marks.
struct PanesPlace {
  var open: RecordID?
  var compare: [RecordID]
}

/// Saves a session to its file while it continues.
struct SessionKeeper {
  private var file: SessionFile
  /// The session last written, or last tried.
  private var latest: Session?
  /// Why the session isn't being saved at the moment.
  private(set) var failure: SessionError?

  init(_ file: SessionFile) {
    self.file = file
  }

  /// Writes a session if it has changed. A failed write is tried again at the next change.
  ///
  /// - Returns: whether writing began to fail or works again.
  mutating func keep(_ session: Session) -> Bool {
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

  /// Writes a session for the last time, even if that failed before, and closes the file.
  mutating func end(with session: Session) {
    if failure != nil { latest = nil }
    _ = keep(session)
    file.close()
  }
}
