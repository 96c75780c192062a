internal import Careers

/// What two editions hold of one kind, each beside what it was: by its id, or under another id by what it says.
///
/// A wrong pair would be worse than none: what isn't certain is removed and added.
struct EditionPairs {
  /// In the order of the new edition.
  private(set) var kept: [(old: EditionEntry, new: EditionEntry)] = []
  private(set) var removed: [EditionEntry]
  private(set) var added: [EditionEntry]

  /// The new ids of what had others.
  var moved: [RecordID: RecordID] {
    Dictionary(kept.filter { $0.old.id != $0.new.id }.map { ($0.old.id, $0.new.id) }) { first, _ in first }
  }

  init(of old: [EditionEntry], with new: [EditionEntry]) {
    let former = Dictionary(old.map { ($0.names.key(of: $0.id), $0) }) { first, _ in first }
    let present = Set(new.map(\.id))
    removed = old.filter { !present.contains($0.names.key(of: $0.id)) }
    added = new.filter { former[$0.id] == nil }
    var found = Self.renamed(removed, added)
    let gone = Set(found.values.map(\.id))
    removed.removeAll { gone.contains($0.id) }
    added.removeAll { found[$0.id] != nil }
    found.merge(former) { renamed, _ in renamed }
    kept = new.compactMap { entry in found[entry.id].map { ($0, entry) } }
  }

  /// What each added entry was before: where just one removed entry says the same, and that of no other.
  private static func renamed(_ removed: [EditionEntry], _ added: [EditionEntry]) -> [RecordID: EditionEntry] {
    let inOwnWords = (removed + added).allSatisfy { $0.published != nil }
    let former = removed.map { Likeness($0, inOwnWords: inOwnWords) }
    let holders = Dictionary(grouping: former.indices.flatMap { index in former[index].marks.map { ($0, index) } }, by: \.0)
    let candidates = added.map { entry in
      let likeness = Likeness(entry, inOwnWords: inOwnWords)
      let near = Set(likeness.marks.flatMap { holders[$0] ?? [] }.map(\.1)).sorted()
      return (entry.id, near.map { former[$0] }.filter { $0.isSame(as: likeness) }.map(\.entry))
    }
    let claims = Dictionary(candidates.flatMap(\.1).map { ($0.id, 1) }, uniquingKeysWith: +)
    let certain = candidates.compactMap { id, entries in
      entries.count == 1 ? entries.first.flatMap { claims[$0.id] == 1 ? (id, $0) : nil } : nil
    }
    return Dictionary(certain) { first, _ in first }
  }
}
