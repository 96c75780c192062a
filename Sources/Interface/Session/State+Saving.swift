internal import Careers
internal import Search
internal import Typesetting

/// The state as a value that a session file keeps.
extension State {
  /// Places further back than these aren't kept.
  private static let keptPlaces = 20

  public var saved: SavedSession {
    SavedSession(
      view: savedView, lists: savedLists, shortlist: shortlist, comparison: SavedComparison(isOpen: isComparing, place: compare),
      conditions: conditions, notes: notes.entries.map { SavedNotes(record: $0.subject.record, lines: $0.lines) },
      trail: trail.behind.suffix(Self.keptPlaces).map(saved))
  }

  private var savedView: SavedView {
    let draft = layers.lazy.compactMap { if case .note(let draft) = $0 { draft } else { nil } }.first
    return SavedView(
      language: language, isBilingual: isBilingual,
      draft: draft.map { SavedDraft(record: $0.subject.record, line: $0.line, text: $0.text) })
  }

  private var savedLists: SavedLists {
    let group: ListGroup? =
      switch layout.lists.selection ?? browse.standing.id {
      case .group(let group): group
      // The lines may be others when the session goes on.
      case .unread: .unread
      case .record, .results, .unpaged: nil
      }
    let unpaged: Int? = if case .unpaged(let place) = layout.lists.selection { place } else { nil }
    let record: RecordID? = if case .record(let id) = layout.lists.selection ?? browse.standing.id { id } else { nil }
    return SavedLists(
      sort: browse.sort, filter: browse.filter, isTyping: browse.isTyping,
      turnedGroups: browse.folds.turnedGroups.sorted { $0.rawValue < $1.rawValue },
      turnedRecords: browse.folds.turnedRows.sorted().map { listing.table.id(of: $0) }, record: record, group: group,
      unpaged: unpaged, row: layout.lists.standing?.row ?? browse.standing.row)
  }

  private func saved(_ place: Place) -> SavedPlace {
    switch place {
    case .browse: .browse
    case .compare: .compare
    case .detail(let page): .page(page.id, resolved(page).standing)
    }
  }
}

extension NoteSubject {
  /// Absent for the comparison.
  var record: RecordID? {
    if case .record(let id) = self { id } else { nil }
  }

  init(record: RecordID?) {
    self = record.map { .record($0) } ?? .comparison
  }
}
