internal import Canvas
internal import Careers
internal import Search
internal import Typesetting

/// The one place where state changes.
extension State {
  /// Takes in what happened, and says what is to be done outside because of it.
  public mutating func reduce(_ action: Action) -> [Effect] {
    let asked: [Effect] =
      switch action {
      case .event(let event): react(to: event)
      case .time(let now): advance(to: now)
      case .loaded(let found): take(found)
      case .compared(let comparison): take(comparison)
      case .prepared(let index): take(index)
      case .preparedConditions(let facts): take(facts)
      case .madeHandout(let handout): take(handout)
      case .quoted(let quotation): take(quotation)
      case .printed(let queue): tell(Phrases.printed(on: queue))
      case .saved(let path): tell(Phrases.saved(as: path))
      case .notHandedOut(let reason): tell(reason)
      case .kept(let failure): take(keeping: failure)
      case .failed(let reason): fail(reason)
      case .renewed(let listing): take(listing)
      case .notRenewed(let reason): refuse(reason)
      }
    return asked + settle()
  }

  private mutating func react(to event: Event) -> [Effect] {
    unanswered = Unanswered()
    if notice(event) { return [] }
    switch event {
    case .key(let key): return arrangement.isTooSmall ? pressUnseen(key) : press(key)
    case .paste where arrangement.isTooSmall, .pointing where arrangement.isTooSmall: return []
    case .paste(let text):
      paste(text)
      return []
    case .pointing(let pointing): return point(pointing)
    case .resize(let size):
      self.size = size
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

  private mutating func take(_ found: [RecordID: Presentation]) -> [Effect] {
    pages.merge(found) { $1 }
    unanswered.pages = Set(needed).subtracting(pages.keys)
    if !unanswered.pages.isEmpty { message = Phrases.gone }
    return []
  }

  private mutating func take(_ comparison: Comparison) -> [Effect] {
    if comparison.columns.map(\.id) == shortlist {
      keepRow(from: self.comparison, to: comparison)
      self.comparison = comparison
    } else {
      unanswered.comparison = shortlist
      message = Phrases.gone
    }
    return []
  }

  /// Searches anew for what was typed before there was anything to search with.
  private mutating func take(_ index: SearchIndex) -> [Effect] {
    finder = Finder(table: listing.table, index: index)
    filter(by: browse.filter)
    pickAgain()
    return []
  }

  private mutating func take(_ facts: FactTable) -> [Effect] {
    guard facts.count == listing.table.count else { return fail(IndexFault(part: "facts").description) }
    narrowing = Narrowing(facts, records: listing.table)
    // Conditions that are set already wait for it where another catalogue was taken up.
    if !conditions.isEmpty {
      browse.inputs = nil
      set(conditions)
    }
    return []
  }

  private mutating func take(_ handout: Handout) -> [Effect] {
    showHandout(handout)
    return []
  }

  private mutating func take(_ quotation: Quotation) -> [Effect] {
    self.quotation = quotation
    return []
  }

  private mutating func tell(_ words: Text) -> [Effect] {
    message = words
    return []
  }

  private mutating func take(keeping failure: String?) -> [Effect] {
    keeping = failure == nil ? .kept : .failing(isWarned: false)
    message = failure.map(Phrases.notKept) ?? Phrases.keptAgain
    return []
  }

  private mutating func fail(_ reason: String) -> [Effect] {
    message = Phrases.failed(reason)
    unanswered = Unanswered(
      pages: Set(needed), comparison: shortlist, search: needsFinder, conditions: needsFacts, handout: handoutRequest != nil)
    return []
  }

  // MARK: Settling

  /// The records whose pages are in sight.
  private var needed: [RecordID] {
    if kiosk?.isHome == true { return [] }
    return Set([shownPage?.id, subject].compactMap(\.self)).sorted { $0.rawValue < $1.rawValue }
  }

  /// Brings everything that follows back in order, and asks for what isn't there yet. Pages out of sight are let go.
  private mutating func settle() -> [Effect] {
    settleLists()
    forgetOtherHoldings()
    settlePage()
    settleComparison()
    settleConditions()
    settleHandout()
    settleCodes()
    if quotedFile == nil { quotation = nil }
    let needed = needed
    pages = pages.filter { needed.contains($0.key) }
    let missing = needed.filter { pages[$0] == nil && !unanswered.pages.contains($0) && !isSettingConditions }
    let isStale = isComparing && !isSettingConditions && comparison?.columns.map(\.id) != shortlist && unanswered.comparison != shortlist
    return (missing.isEmpty ? [] : [.load(missing, holdings: holdings)])
      + (isStale ? [.compare(shortlist, holdings: holdings)] : [])
      + (unanswered.handout ? [] : [handoutRequest.map { .makeHandout($0) }].compactMap(\.self))
      + [quotedFile.flatMap { quotation?.file == $0 ? nil : .quote($0) }].compactMap(\.self)
      + (needsFinder && !unanswered.search ? [.prepareSearch] : []) + (needsFacts && !unanswered.conditions ? [.prepareConditions] : [])
  }

  /// Pages and the comparison say how somebody stands to what is asked for. Under the conditions they wait until those are closed: what
  /// somebody holds may change with every key.
  private mutating func forgetOtherHoldings() {
    guard !isSettingConditions, holdings != conditions.holdings else { return }
    holdings = conditions.holdings
    (pages, comparison) = ([:], nil)
  }

  /// Whether the conditions are on top: what follows from them waits until they are closed.
  private var isSettingConditions: Bool { layers.last == .conditions }

  /// The plain text of the document whose lines are shown.
  private var quotedFile: String? {
    guard abilities.hasDocuments, case .source = layers.last else { return nil }
    return subject.flatMap { pages[$0]?.plainText }
  }

  /// Whether something is sought that nothing is there to find with.
  private var needsFinder: Bool { finder == nil && ([.filter, .picker].contains(context) || !browse.filter.isEmpty) }

  /// Whether conditions are open or set that nothing is there to ask them of.
  private var needsFacts: Bool { narrowing == nil && (context == .conditions || !conditions.isEmpty) }
}
