internal import Canvas
internal import Careers
internal import Search
internal import Typesetting

/// From the first event on, every change begins here.
extension State {
  /// Applies an action.
  ///
  /// - Returns: the work to be done outside.
  public mutating func reduce(_ action: Action) -> [Effect] {
    let effects = apply(action)
    layOut()
    keepHeading()
    return effects + answers.ask(questions).map { .ask($0) }
  }

  private mutating func apply(_ action: Action) -> [Effect] {
    switch action {
    case .event(let event): return react(to: event)
    case .time(let now): return advance(to: now)
    case .answered(let question, let answer): receive(answer, to: question)
    case .printed(let queue): message = Phrases.printed(on: queue)
    case .saved(let path): message = Phrases.saved(as: path)
    case .notHandedOut(let reason): message = reason
    case .kept(let failure): receive(saveFailure: failure)
    case .renewed(let listing): replaceCatalogue(with: listing)
    case .notRenewed(let reason): refuse(reason)
    }
    return []
  }

  private mutating func react(to event: Event) -> [Effect] {
    answers.forgetFailures()
    if notice(event) { return [] }
    switch event {
    case .key(let key): return arrangement.isTooSmall ? pressUnseen(key) : press(key)
    case .paste where arrangement.isTooSmall, .pointing where arrangement.isTooSmall: return []
    case .paste(let text):
      paste(text)
      return []
    case .pointing(let pointing): return point(pointing)
    case .resize(let size):
      surroundings.size = size
      return []
    case .resumed: return [.redraw]
    case .reload: return [.reopen]
    case .signal(.interrupt):
      message = reason(against: Command.quit)
      return []
    // The caller then ends the program, with its own exit status.
    case .signal, .closed: return []
    }
  }

  // MARK: Keys

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if context.takesText, case .character(let character) = key {
      type(character)
      return []
    }
    guard let command = context.command(for: key) else {
      message = context.takesText ? Phrases.unknownKeyWhileTyping : Phrases.unknownKey(key.name(beside: glyphs))
      return []
    }
    return perform(command)
  }

  /// On a screen too small to draw on, which says that `q` quits, only quitting, finishing, redrawing and suspending work: a change would go
  /// unseen.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    let unseen: [CommandName] = [.quit, .redraw, .suspend, .finish]
    return Context.browse.command(for: key).map { unseen.contains($0.name) ? perform($0) : [] } ?? []
  }

  // MARK: Answers

  private mutating func receive(_ answer: Answer, to question: Question) {
    var answer = answer
    if case .facts(let facts) = answer, facts.count != listing.table.count { answer = .failure(IndexFault(part: "facts").description) }
    answers.receive(answer, to: question)
    switch answer {
    case .gone: message = Phrases.gone
    case .failure(let reason): message = Phrases.failed(reason)
    // Text typed before the index was loaded is searched for now.
    case .searchIndex where !session.lists.filter.isEmpty: filter(by: session.lists.filter)
    case .page, .comparison, .searchIndex, .facts, .handout, .text: break
    }
  }

  private mutating func receive(saveFailure failure: String?) {
    surroundings.saveStatus = failure == nil ? .kept : .failing(isWarned: false)
    message = failure.map(Phrases.notKept) ?? Phrases.keptAgain
  }

  /// The questions whose answers the screen needs.
  private var questions: [Question] {
    (kiosk?.isHome == true ? [] : pageQuestions) + (handoutPlace.map { [.handout(handoutRequest(for: $0))] } ?? [])
      + (quotedFile.map { [.text(file: $0)] } ?? []) + (needsFinder ? [.searchIndex] : []) + (needsFacts ? [.facts] : [])
  }

  /// While the conditions are open, pages wait: the profile may change with every key.
  private var pageQuestions: [Question] {
    if layers.last == .conditions { return [] }
    let ids = Set([shownPage?.id, subject].compactMap(\.self)).sorted { $0.rawValue < $1.rawValue }
    return ids.map { .page($0, profile) } + answerQuestions + (compared.map { [.comparison($0, profile)] } ?? [])
  }

  /// The answer that is the page in view.
  private var answerQuestions: [Question] {
    switch trail.current.page {
    case .fit: fitRequest(in: layout).map { [.fit($0)] } ?? []
    case .route(let subject): [.route(routeRequest(for: subject))]
    case .record, nil: []
    }
  }

  /// The plain text of the document whose lines are shown.
  private var quotedFile: String? {
    guard abilities.hasDocuments, case .source = layers.last else { return nil }
    return subject.flatMap(page)?.plainText
  }

  /// Whether there is a search.
  private var needsFinder: Bool { [.filter, .picker].contains(context) || !session.lists.filter.isEmpty }

  /// Whether conditions are open or set, or what fits is asked for.
  private var needsFacts: Bool { context == .conditions || isShowingFit || !conditions.isEmpty }
}
