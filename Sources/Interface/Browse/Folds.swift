internal import Careers

/// Which rows of the lists are folded.
///
/// At first the long lists are, and what stands under levels and institutions, so that all lists are in sight: only what was turned since is kept.
public struct Folds: Hashable, Sendable {
  private static let lists: Set<ListGroup> = [.units, .courses, .traits, .qualifications, .unread]
  private static let kinds: Set<RecordKind> = [.level, .institution]

  private(set) var turnedGroups: Set<ListGroup> = []
  /// Rows of the table.
  private(set) var turnedRows: Set<Int> = []

  public func contains(_ group: ListGroup) -> Bool {
    Self.lists.contains(group) != turnedGroups.contains(group)
  }

  func contains(_ row: Int, of kind: RecordKind) -> Bool {
    Self.kinds.contains(kind) != turnedRows.contains(row)
  }

  mutating func turn(_ group: ListGroup) { turnedGroups.formSymmetricDifference([group]) }
  mutating func turn(_ row: Int) { turnedRows.formSymmetricDifference([row]) }
}
