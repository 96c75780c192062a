internal import Canvas
internal import Careers
internal import Search
internal import Typesetting

/// The one place where state changes.
extension State {
  /// Takes in what happened, and says what is to be done outside because of it.
  public mutating func reduce(_ action: Action) -> [Effect] {
    let effects = take(action)
    layOut()
    return effects + answers.ask(questions, keepingAll: layers.last == .conditions).map { .ask($0) }
  }

  private mutating func take(_ action: Action) -> [Effect] {
    switch action {
    case .event(let event): return react(to: event)
    case .time(let now): return advance(to: now)
    case .answered(let question, let answer): take(answer, to: question)
    case .printed(let queue): message = Phrases.printed(on: queue)
    case .saved(let path): message = Phrases.saved(as: path)
    case .notHandedOut(let reason): message = reason
    case .kept(let failure): take(keeping: failure)
    case .renewed(let listing): take(listing)
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
    // Whoever runs the program ends it then, with a status of its own.
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
      message = context.takesText ? Phrases.unknownKeyWhileTyping : Phrases.unknownKey(key.name)
      return []
    }
    return perform(command)
  }

  /// A screen too small to be drawn on says that `q` quits, so it does whatever that screen hides, and whoever is finished may say so;
  /// nothing else is changed that nobody sees.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    let unseen: [CommandName] = [.quit, .redraw, .suspend, .finish]
    return Context.browse.command(for: key).map { unseen.contains($0.name) ? perform($0) : [] } ?? []
  }

  // MARK: Answers

  private mutating func take(_ answer: Answer, to question: Question) {
    var answer = answer
    if case .facts(let facts) = answer, facts.count != listing.table.count { answer = .failure(IndexFault(part: "facts").description) }
    let former = answers.latestComparison
    answers.take(answer, to: question)
    switch answer {
    case .gone: message = Phrases.gone
    case .failure(let reason): message = Phrases.failed(reason)
    case .comparison(let comparison): keepRow(from: former, to: comparison)
    // What was typed before there was anything to search with is sought now.
    case .searchIndex where !session.lists.filter.isEmpty: filter(by: session.lists.filter)
    case .page, .searchIndex, .facts, .handout, .text: break
    }
  }

  private mutating func take(keeping failure: String?) {
    surroundings.keeping = failure == nil ? .kept : .failing(isWarned: false)
    message = failure.map(Phrases.notKept) ?? Phrases.keptAgain
  }

  /// What has to be known to show what is to be shown.
  private var questions: [Question] {
    (kiosk?.isHome == true ? [] : pageQuestions) + (handoutPlace.map { [.handout(handoutRequest(for: $0))] } ?? [])
      + (quotedFile.map { [.text(file: $0)] } ?? []) + (needsFinder ? [.searchIndex] : []) + (needsFacts ? [.facts] : [])
  }

  /// Under the conditions pages wait until those are closed: what somebody holds may change with every key.
  private var pageQuestions: [Question] {
    if layers.last == .conditions { return [] }
    let ids = Set([shownPage?.id, subject].compactMap(\.self)).sorted { $0.rawValue < $1.rawValue }
    return ids.map { .page($0, holdings) } + (compared.map { [.comparison($0, holdings)] } ?? [])
  }

  /// The plain text of the document whose lines are shown.
  private var quotedFile: String? {
    guard abilities.hasDocuments, case .source = layers.last else { return nil }
    return subject.flatMap(page)?.plainText
  }

  /// Whether something is sought.
  private var needsFinder: Bool { [.filter, .picker].contains(context) || !session.lists.filter.isEmpty }

  /// Whether conditions are open or set.
  private var needsFacts: Bool { context == .conditions || !conditions.isEmpty }
}
