public import Careers
internal import Search
internal import TextLayout

/// A user's choices and place: everything a session file saves.
public struct Session: Codable, Hashable, Sendable {
  public var language: Language
  /// Whether pages show both languages.
  public var isBilingual = false
  public var lists = Lists()
  /// What the student holds, wants and is like: only records that meet it are listed.
  public var conditions = Conditions()
  /// The place in the conditions, now or when they were last closed.
  public var conditionsPlace = ConditionsPlace()
  public private(set) var marks: Marks = []
  public var comparison = ComparisonPlace()
  /// A counsellor's notes.
  public var notes = Notes()
  /// The most recently deleted note text, for Ctrl-Y.
  public var erased = ""
  /// The choices for each handout that was changed; those for a shortlist are the same in any order.
  public var handouts: [HandoutSubject: HandoutChoices] = [:]
  public var trail = Trail()
  /// The layers over the panes, the topmost last.
  public var layers: [Layer] = []

  public init(language: Language) {
    self.language = language
  }
}

// MARK: Resuming

/// A session may be from another year or an unknown source: records not in the catalogue are left out and reported, and figures are checked.
extension State {
  /// Questions to answer before ``resume(_:)``, so that the first screen is complete.
  public static func preparations(for session: Session) -> [Question] {
    (session.lists.filter.isEmpty && !session.layers.contains(.finding) ? [] : [.searchIndex])
      + (session.conditions.list.isEmpty && session.conditions.keepsUnknown ? [] : [.facts])
  }

  /// Resumes a session where it was left, and saves it from now on.
  ///
  /// - Parameter saved: nil for a new session.
  public mutating func resume(_ saved: Session?) {
    surroundings.saveStatus = .kept
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
    session.changeMarks { $0.removeAll { listing.summary($0)?.kind.isComparable != true } }
    session.notes = Notes(checking: saved.notes)
    session.erased = Notes.line(of: saved.erased)
    session.lists.filter = Self.searched(saved.lists.filter)
    // The unread lines may differ when the session is resumed.
    if case .unread = saved.lists.selection.id { session.lists.selection.id = .group(.unread) }
    session.trail.keep { listing.isThere($0) }
    session.layers = saved.layers.compactMap { checked($0, in: session) }
    return session
  }

  private func isListed(_ id: RecordID) -> Bool { listing.table.row(of: id) != nil }

  /// The conditions on records that exist and with plausible figures.
  private func known(_ conditions: Conditions) -> Conditions {
    let list = conditions.list.filter { Conditions([$0]).references.allSatisfy(isListed) && $0.subject.isPlausible }
    return Conditions(list.map { Condition($0.subject, isExcluded: $0.isExcluded) }, keepsUnknown: conditions.keepsUnknown)
  }

  /// A filter or note that was being typed is restored, no other layer.
  private func checked(_ layer: Layer, in session: Session) -> Layer? {
    if layer == .finding { return session.trail.current == .browse ? .finding : nil }
    guard case .note(let draft) = layer else { return nil }
    if case .record(let id) = draft.subject, !isListed(id) { return nil }
    let count = session.notes.lines(toWriteOn: draft.subject).count
    return .note(NoteDraft(subject: draft.subject, line: max(0, min(draft.line, count - 1)), text: Notes.line(of: draft.text)))
  }

  /// The session's records that are no longer in the catalogue, each once. Notes on them stay, in case they come back.
  private func gone(from session: Session) -> [RecordID] {
    let visited = session.trail.current.page?.ids ?? []
    let noted = session.notes.entries.compactMap(\.subject.record)
    return (session.marks.ids + session.conditions.references.sorted() + noted + visited).filter { !isListed($0) }.unique
  }
}

extension Session {
  /// Changes the marks. A comparison left with too few records is closed.
  package mutating func changeMarks(_ change: (inout Marks) -> Void) {
    change(&marks)
    if !canCompare { trail.closeComparison() }
  }

  /// Whether enough records are marked for a comparison.
  var canCompare: Bool { marks.compared != nil }

  /// Marking; and comparing, and the way between two, once they can be done.
  var hintsForMarking: [CommandName] { (canCompare ? [.compare] : []) + (marks.isEmpty ? [] : [.route]) + [.mark] }
}

extension Condition.Subject {
  /// Whether a figure is plausible: years, HK$ a month, hours a week.
  fileprivate var isPlausible: Bool {
    switch self {
    case .years(let years): (0...100).contains(years)
    case .payFrom(let figure), .payReaching(let figure): (0...10_000_000).contains(figure)
    case .hoursTo(let hours): (0...168).contains(hours)
    default: true
    }
  }
}
