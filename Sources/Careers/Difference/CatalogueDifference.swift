/// What one catalogue holds otherwise than another: what a new edition brings.
public struct CatalogueDifference: Encodable, Hashable, Sendable {
  /// What only one of the two holds.
  public struct Entry: Encodable, Hashable, Sendable {
    public let id: RecordID
    public let kind: ComparedKind
    public let title: Text
  }

  public let added: [Entry]
  public let removed: [Entry]
  /// What both hold and state otherwise, in the order of the new catalogue.
  public let changed: [RecordDifference]
  /// What both hold and differs in words alone.
  public let reworded: [RecordDifference]

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && reworded.isEmpty }
}

extension CatalogueDifference {
  public init(from old: CatalogueEdition, to new: CatalogueEdition) {
    let former = Dictionary(grouping: old.entries, by: \.kind)
    let present = Dictionary(grouping: new.entries, by: \.kind)
    var (added, removed, differences) = ([Entry](), [Entry](), [RecordDifference]())
    for kind in ComparedKind.allCases {
      let pairs = EditionPairs(of: former[kind] ?? [], with: present[kind] ?? [])
      added += pairs.added.map(Entry.init)
      removed += pairs.removed.map(Entry.init)
      differences += pairs.kept.compactMap { RecordDifference(from: $0.old, to: $0.new) }
    }
    self.init(
      added: added, removed: removed, changed: differences.filter(\.hasFacts), reworded: differences.filter { !$0.hasFacts })
  }
}

extension CatalogueDifference.Entry {
  fileprivate init(_ entry: EditionEntry) { self.init(id: entry.id, kind: entry.kind, title: entry.title) }
}
