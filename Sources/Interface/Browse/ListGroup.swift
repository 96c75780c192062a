public import Careers

/// A list of the browse pane.
public enum ListGroup: String, Codable, CaseIterable, Hashable, Sendable {
  case occupations, pathways, units, clusters, courses, traits, qualifications
  /// Lines that an import didn't understand, not records.
  case unread

  public var title: Text {
    switch self {
    case .occupations: Text("Occupations", "職業")
    case .pathways: Text("Pathways", "資歷階梯")
    case .units: Text("Units of competency", "能力單元")
    case .clusters: Text("Recognition clusters", "能力單元組合")
    case .courses: Text("Courses", "課程")
    case .traits: Text("Traits", "性格")
    case .qualifications: Text("Qualifications", "資歷")
    case .unread: Text("Lines not understood", "未能讀懂的原文")
    }
  }

  /// The kinds of record in the list, each under its parent.
  var kinds: [RecordKind] {
    switch self {
    case .occupations: [.occupation]
    case .pathways: [.pathway, .level, .jobTitle]
    case .units: [.unit]
    case .clusters: [.cluster]
    case .courses: [.institution, .course]
    case .traits: [.trait]
    case .qualifications: [.qualification]
    case .unread: []
    }
  }

  /// The kind that the list counts: pathways rather than their levels, courses rather than institutions.
  var countedKind: RecordKind? {
    switch self {
    case .occupations: .occupation
    case .pathways: .pathway
    case .units: .unit
    case .clusters: .cluster
    case .courses: .course
    case .traits: .trait
    case .qualifications: .qualification
    case .unread: nil
    }
  }

  static func containing(_ kind: RecordKind) -> ListGroup? {
    allCases.first { $0.kinds.contains(kind) }
  }
}

/// Which rows of the lists are folded.
///
/// At first the long lists are folded, and the rows under levels and institutions, so that all lists are in view. Only changes are stored.
public struct Folds: Codable, Hashable, Sendable {
  private static let lists: Set<ListGroup> = [.units, .clusters, .courses, .traits, .qualifications, .unread]
  private static let kinds: Set<RecordKind> = [.level, .institution]

  private(set) var turnedGroups: Set<ListGroup> = []
  private(set) var turnedRecords: Set<RecordID> = []

  public init() {}

  public func contains(_ group: ListGroup) -> Bool {
    Self.lists.contains(group) != turnedGroups.contains(group)
  }

  func contains(_ id: RecordID, of kind: RecordKind) -> Bool {
    Self.isFolded(kind, isTurned: turnedRecords.contains(id))
  }

  /// Whether records of a kind are folded.
  static func isFolded(_ kind: RecordKind, isTurned: Bool) -> Bool { kinds.contains(kind) != isTurned }

  mutating func turn(_ group: ListGroup) { turnedGroups.formSymmetricDifference([group]) }
  mutating func turn(_ id: RecordID) { turnedRecords.formSymmetricDifference([id]) }
}
