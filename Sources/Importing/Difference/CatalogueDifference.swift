public import Careers

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
    var moved: [RecordID: RecordID] = [:]
    var pairs: [ComparedKind: EditionPairs] = [:]
    for kind in ComparedKind.wholesFirst {
      let found = EditionPairs(of: (former[kind] ?? []).map { $0.moved(moved) }, with: present[kind] ?? [])
      if case .record = kind { moved.merge(found.moved) { first, _ in first } }
      pairs[kind] = found
    }
    let found = ComparedKind.allCases.compactMap { pairs[$0] }
    let differences = found.flatMap(\.kept).compactMap { RecordDifference(from: $0.old.moved(moved), to: $0.new) }
    self.init(
      added: found.flatMap(\.added).map(Entry.init), removed: found.flatMap(\.removed).map(Entry.init),
      changed: differences.filter(\.hasFacts), reworded: differences.filter { !$0.hasFacts })
  }
}

extension CatalogueDifference.Entry {
  fileprivate init(_ entry: EditionEntry) { self.init(id: entry.id, kind: entry.kind, title: entry.title) }
}
