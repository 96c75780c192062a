public import Careers
internal import Search
internal import TextLayout

/// What a person did: all that a session file keeps.
public struct Session: Codable, Hashable, Sendable {
  public var language: Language
  /// Whether pages show both languages.
  public var isBilingual = false
  public var lists = Lists()
  /// What somebody holds, wants and is: only what satisfies it is listed.
  public var conditions = Conditions()
  /// Where in the conditions somebody is, or was when they were last closed.
  public var conditionsPlace = ConditionsPlace()
  public var marks: Marks = []
  public var comparison = ComparisonPlace()
  /// A counsellor's notes.
  public var notes = Notes()
  /// What was last taken away of a note, or the note that was.
  public var erased = ""
  /// What was chosen for each handout that was changed.
  public var handouts: [HandoutSubject: HandoutChoices] = [:]
  public var trail = Trail()
  /// What covers the panes, the topmost last.
  public var layers: [Layer] = []

  public init(language: Language) {
    self.language = language
  }
}

// MARK: Going on with one

/// A session may be of another year, or anybody's: what isn't in the catalogue is left out and told, and no figure of it is trusted.
extension State {
  /// What is to be asked of the library before ``resume(_:)``, lest the first screen be another one.
  public static func preparations(for session: Session) -> [Question] {
    (session.lists.filter.isEmpty && !session.layers.contains(.finding) ? [] : [.searchIndex])
      + (session.conditions.list.isEmpty && session.conditions.keepsUnknown ? [] : [.facts])
  }

  /// Goes on where a session was left, which is kept from now on.
  ///
  /// - Parameter saved: nil for one that only begins.
  public mutating func resume(_ saved: Session?) {
    surroundings.keeping = .kept
    guard let saved else {
      message = Phrases.keptFromNowOn
      return
    }
    session = checked(saved)
    layOut()
    let gone = gone(from: saved)
    if !gone.isEmpty { message = Phrases.leftOut(gone) }
  }

  private func checked(_ saved: Session) -> Session {
    var session = saved
    session.language = abilities.showsChinese ? saved.language : .english
    session.isBilingual = saved.isBilingual && abilities.showsChinese
    session.conditions = answers.facts == nil ? Conditions() : known(saved.conditions)
    session.marks.removeAll { listing.summary($0)?.kind.isComparable != true }
    session.notes = Notes(checking: saved.notes)
    session.erased = Notes.line(of: saved.erased)
    session.lists.filter = Self.searched(saved.lists.filter)
    // The lines may be others when the session goes on.
    if case .unread = saved.lists.standing.id { session.lists.standing.id = .group(.unread) }
    let canCompare = session.canCompare
    session.trail.keep { isThere($0, canCompare: canCompare) }
    session.comparison.isOpen = (saved.comparison.isOpen || session.trail.current == .compare) && session.canCompare
    session.layers = saved.layers.compactMap { checked($0, in: session) }
    return session
  }

  private func isListed(_ id: RecordID) -> Bool { listing.table.row(of: id) != nil }

  private func isThere(_ place: Place, canCompare: Bool) -> Bool {
    switch place {
    case .browse: true
    case .compare: canCompare
    case .detail(let page): isListed(page.id)
    }
  }

  /// Conditions on what is there, each figure such as the choices have.
  private func known(_ conditions: Conditions) -> Conditions {
    let list = conditions.list.filter { Conditions([$0]).references.allSatisfy(isListed) && $0.subject.isPlausible }
    return Conditions(list.map { Condition($0.subject, isExcluded: $0.isExcluded) }, keepsUnknown: conditions.keepsUnknown)
  }

  /// What was being typed goes on; nothing else that covered the panes is opened again.
  private func checked(_ layer: Layer, in session: Session) -> Layer? {
    if layer == .finding { return session.trail.current == .browse ? .finding : nil }
    guard case .note(let draft) = layer else { return nil }
    if case .record(let id) = draft.subject, !isListed(id) { return nil }
    let count = session.notes.lines(toWriteOn: draft.subject).count
    return .note(NoteDraft(subject: draft.subject, line: max(0, min(draft.line, count - 1)), text: Notes.line(of: draft.text)))
  }

  /// What the session is about and the catalogue no longer has, each once. Notes on it stay, for when it comes back.
  private func gone(from session: Session) -> [RecordID] {
    let visited: [RecordID] = if case .detail(let page) = session.trail.current { [page.id] } else { [] }
    let noted = session.notes.entries.compactMap(\.subject.record)
    return (session.marks.ids + session.conditions.references.sorted() + noted + visited).filter { !isListed($0) }.unique
  }
}

extension Session {
  /// Whether enough is marked to be compared.
  var canCompare: Bool { marks.compared != nil }

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
