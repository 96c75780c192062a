/// What changed of a record from one edition to the next.
public struct RecordDifference: Codable, Hashable, Sendable {
  /// What is stated no longer and what is stated now, under one heading.
  public struct Change: Codable, Hashable, Sendable {
    public let heading: Heading
    public let before: [Text]
    public let after: [Text]
  }

  public let id: RecordID
  public let kind: RecordKind
  public let title: Text
  /// What it was called before, where that is something else.
  public let formerTitle: Text?
  /// What matters to a student first.
  public let changes: [Change]
  /// Whether sentences are worded otherwise. That says nothing of what they state.
  public let isReworded: Bool
}

extension RecordDifference {
  /// Pay, then what is asked for, then the rest.
  private static let order: [Heading] = [
    .pay, .entry, .hours, .routes, .units, .jobTitles, .level, .qfLevel, .training, .award, .institution, .traits, .environment, .duties,
    .areas, .overview,
  ]

  /// Nothing where the two are the same but for where they stand in their documents.
  init?(from old: Record, to new: Record, oldNames: PresentationContext, newNames: PresentationContext) {
    let changes = Self.changes(from: old.facts(in: oldNames), to: new.facts(in: newNames))
    let isRenamed = old.title.publishedWords != new.title.publishedWords
    let isReworded = !isRenamed && old.title != new.title || old.sentences != new.sentences
    guard isRenamed || isReworded || !changes.isEmpty else { return nil }
    self.init(
      id: new.id, kind: new.kind, title: new.title, formerTitle: isRenamed ? old.title : nil, changes: changes, isReworded: isReworded)
  }

  /// Whether anything differs but words.
  public var hasFacts: Bool { formerTitle != nil || !changes.isEmpty }

  private static func changes(from old: [RecordFact], to new: [RecordFact]) -> [Change] {
    let (before, after) = (Set(old), Set(new))
    return order.compactMap { heading in
      let gone = old.filter { $0.heading == heading && !after.contains($0) }.map(\.text).unique
      let come = new.filter { $0.heading == heading && !before.contains($0) }.map(\.text).unique
      return gone.isEmpty && come.isEmpty ? nil : Change(heading: heading, before: gone, after: come)
    }
  }
}
