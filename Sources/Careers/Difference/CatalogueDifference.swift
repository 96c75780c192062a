/// What one catalogue holds otherwise than another: what a new edition brings.
public struct CatalogueDifference: Codable, Hashable, Sendable {
  /// A record that only one of the two holds.
  public struct Entry: Codable, Hashable, Sendable {
    public let id: RecordID
    public let kind: RecordKind
    public let title: Text
  }

  public let added: [Entry]
  public let removed: [Entry]
  /// Records of both whose facts differ, in the order of the new catalogue.
  public let changed: [RecordDifference]
  /// Records of both that differ in words alone.
  public let reworded: [RecordDifference]

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && reworded.isEmpty }
}

extension CatalogueDifference {
  /// - Throws: where a library can't be read.
  public init(from old: any Library, to new: any Library) throws {
    var (added, removed, differences) = ([Entry](), [Entry](), [RecordDifference]())
    for kind in RecordKind.allCases {
      let (before, after) = (try old.records(of: kind), try new.records(of: kind))
      let (oldNames, newNames) = (try old.context(for: before), try new.context(for: after))
      let former = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
      let present = Set(after.map(\.id))
      added += after.filter { former[$0.id] == nil }.map(Entry.init)
      removed += before.filter { !present.contains($0.id) }.map(Entry.init)
      differences += after.compactMap { record in
        former[record.id].flatMap { RecordDifference(from: $0, to: record, oldNames: oldNames, newNames: newNames) }
      }
    }
    self.init(
      added: added, removed: removed, changed: differences.filter(\.hasFacts), reworded: differences.filter { !$0.hasFacts })
  }
}

extension CatalogueDifference.Entry {
  fileprivate init(_ record: Record) { self.init(id: record.id, kind: record.kind, title: record.title) }
}
