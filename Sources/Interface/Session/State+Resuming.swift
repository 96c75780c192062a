internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// A state put back as a session file kept it.
///
/// The file may be of another year, or anybody's: what isn't in the catalogue is left out and told, and no figure of it is trusted.
extension State {
  /// What is to be asked of the library before ``resume(_:)``, lest the first screen be another one.
  public static func preparations(for session: SavedSession) -> [Question] {
    (session.lists.filter.isEmpty && !session.lists.isTyping ? [] : [.searchIndex])
      + (session.conditions.list.isEmpty && session.conditions.keepsUnknown ? [] : [.facts])
  }

  /// Goes on where a session was left, which is kept from now on.
  ///
  /// - Parameter session: absent for one that only begins.
  public mutating func resume(_ session: SavedSession?) {
    keeping = .kept
    if let session { goOn(with: session) } else { message = Phrases.keptFromNowOn }
  }

  private mutating func goOn(with session: SavedSession) {
    language = abilities.showsChinese ? session.view.language : .english
    isBilingual = session.view.isBilingual && abilities.showsChinese
    for entry in session.notes {
      let subject = NoteSubject(record: entry.record)
      for line in entry.lines { notes.write(line, at: notes[subject].count, on: subject) }
    }
    resumeShortlist(session)
    if answers.facts != nil { set(known(session.conditions)) }
    resumeLists(session.lists)
    resumePlaces(session)
    resumeDraft(session.view.draft)
    let gone = gone(from: session)
    if !gone.isEmpty { message = Phrases.leftOut(gone) }
  }

  private func isListed(_ id: RecordID) -> Bool { listing.table.row(of: id) != nil }

  // MARK: Records

  private mutating func resumeShortlist(_ session: SavedSession) {
    let known = session.shortlist.filter { listing.summary($0)?.kind.isComparable == true }.unique
    shortlist = Array(known.prefix(Comparison.sizes.upperBound))
    compare = session.comparison.place
    compare.column = max(0, min(compare.column, shortlist.count - 1))
    isComparing = session.comparison.isOpen && Comparison.sizes.contains(shortlist.count)
  }

  /// Conditions on what is there, each figure such as the choices have.
  private func known(_ conditions: Conditions) -> Conditions {
    let list = conditions.list.filter { Conditions([$0]).references.allSatisfy(isListed) && $0.subject.isPlausible }
    return Conditions(list.map { Condition($0.subject, isExcluded: $0.isExcluded) }, keepsUnknown: conditions.keepsUnknown)
  }

  /// What the session is about and the catalogue no longer has, each once. Notes on it stay, for when it comes back.
  private func gone(from session: SavedSession) -> [RecordID] {
    let visited = session.trail.suffix(1).compactMap { if case .page(let id, _) = $0 { id } else { nil } }
    let named = session.shortlist + session.conditions.references.sorted() + session.notes.compactMap(\.record) + visited
    return named.filter { !isListed($0) }.unique
  }

  // MARK: Places

  private mutating func resumeLists(_ lists: SavedLists) {
    browse.sort = lists.sort
    for group in Set(lists.turnedGroups) { browse.folds.turn(group) }
    for row in Set(lists.turnedRecords.compactMap { listing.table.row(of: $0) }) { browse.folds.turn(row) }
    if !lists.filter.isEmpty || lists.isTyping { resumeSearch(lists) }
    layOut()
    // A record that a fold hides, or that is gone, leaves the selection to what is shown.
    let id = selected(in: lists)
    if items.index(of: id) != nil { browse.standing = Standing(id, row: lists.row) }
    browse.isChosen = true
  }

  private func selected(in lists: SavedLists) -> ListedItem.ID {
    let unpaged = lists.unpaged.flatMap { listing.unpaged.indices.contains($0) ? ListedItem.ID.unpaged($0) : nil }
    return lists.record.map(ListedItem.ID.record) ?? lists.group.map(ListedItem.ID.group) ?? unpaged ?? .results
  }

  private mutating func resumeSearch(_ lists: SavedLists) {
    browse.isTyping = lists.isTyping
    browse.isChosen = true
    filter(by: String(Sanitiser.clean(lists.filter).unicodeScalars.prefix(Self.longestSearch)))
    message = nil
  }

  private mutating func resumePlaces(_ session: SavedSession) {
    let places = session.trail.compactMap(place)
    go { $0 = Trail(places) }
  }

  private func place(_ saved: SavedPlace) -> Place? {
    switch saved {
    case .browse: return .browse
    case .compare: return Comparison.sizes.contains(shortlist.count) ? .compare : nil
    case .page(let id, let standing):
      guard isListed(id) else { return nil }
      var page = DetailPlace(id)
      page.standing = standing
      return .detail(page)
    }
  }

  private mutating func resumeDraft(_ draft: SavedDraft?) {
    guard let draft, draft.record.map(isListed) ?? true else { return }
    let subject = NoteSubject(record: draft.record)
    let lines = noteLines(of: NoteDraft(subject: subject, line: 0, text: ""))
    layers.append(.note(NoteDraft(subject: subject, line: max(0, min(draft.line, lines.count - 1)), text: Notes.line(of: draft.text))))
  }
}

extension Condition.Subject {
  /// Whether a figure is one that somebody could mean: years, HK$ a month, hours a week.
  fileprivate var isPlausible: Bool {
    switch self {
    case .years(let years): (0...100).contains(years)
    case .payFrom(let figure): (0...10_000_000).contains(figure)
    case .hoursTo(let hours): (0...168).contains(hours)
    default: true
    }
  }
}
