/// One row of a comparison: what each record states under one heading.
public struct ComparisonRow: Codable, Hashable, Sendable {
  public var heading: Heading
  /// Tells rows under one heading apart: “rung 2”.
  public var label: Text?
  /// What the figures of a row of pay are in: “HK$ a month”; absent where no pay is stated, or where units differ.
  public var unit: Text?
  /// Whether all records state the same.
  public var isSame: Bool
  /// What every record has, of rows that list things, without the lines where each has it; the cells hold only the rest.
  public var shared: [ComparisonItem]
  /// One for each column.
  public var cells: [ComparisonCell]

  /// Whether no record states anything here.
  var isUnstated: Bool { cells.allSatisfy { $0 == .notStated } }
}

extension ComparisonRow {
  /// A row whose cells each hold one value.
  init(_ heading: Heading, label: Text? = nil, unit: Text? = nil, cells: [ComparisonCell]) {
    self.heading = heading
    self.label = label
    self.unit = unit
    self.cells = cells
    shared = []
    isSame = Set(cells).count == 1
  }

  /// A row that compares sets: what all have is shared, the rest stands under the record that has it.
  init(_ heading: Heading, sets: [[ComparisonItem]?]) {
    let stated = sets.compactMap { $0?.map(\.placeless) }
    let isEverywhereStated = stated.count == sets.count
    let common = isEverywhereStated ? stated.dropFirst().reduce(Set(stated.first ?? [])) { $0.intersection($1) } : []
    self.heading = heading
    shared = (stated.first ?? []).filter(common.contains)
    cells = sets.map { set in set.map { .items($0.filter { !common.contains($0.placeless) }) } ?? .notStated }
    isSame = isEverywhereStated && Set(stated.map(Set.init)).count == 1
  }
}

/// What one record states in one row.
public enum ComparisonCell: Hashable, Sendable {
  case notStated
  /// Under pay: this record's ladder ends below the rung.
  case absent
  case text(Text)
  /// A rung; `pay` is absent where the document gives it none.
  case pay(title: Text, pay: Pay?)
  case scales([QFScale])
  /// What this record has and not all others have; empty where it has no more than they.
  case items([ComparisonItem])
}

extension ComparisonCell: Codable {
  private enum CodingKeys: String, CodingKey {
    case stated, absent, text, title, pay, scales, items
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if try container.decodeIfPresent(Bool.self, forKey: .absent) == true {
      self = .absent
    } else if let text = try container.decodeIfPresent(Text.self, forKey: .text) {
      self = .text(text)
    } else if let title = try container.decodeIfPresent(Text.self, forKey: .title) {
      self = .pay(title: title, pay: try container.decodeIfPresent(Pay.self, forKey: .pay))
    } else if let scales = try container.decodeIfPresent([QFScale].self, forKey: .scales) {
      self = .scales(scales)
    } else if let items = try container.decodeIfPresent([ComparisonItem].self, forKey: .items) {
      self = .items(items)
    } else {
      self = .notStated
    }
  }

  /// `stated` is false where the source says nothing; otherwise one of the other keys tells what it says. What is absent has no items either.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self != .notStated, forKey: .stated)
    switch self {
    case .notStated: break
    case .absent:
      try container.encode(true, forKey: .absent)
      try container.encode([ComparisonItem](), forKey: .items)
    case .text(let text): try container.encode(text, forKey: .text)
    case .pay(let title, let pay):
      try container.encode(title, forKey: .title)
      try container.encodeIfPresent(pay, forKey: .pay)
    case .scales(let scales): try container.encode(scales, forKey: .scales)
    case .items(let items): try container.encode(items, forKey: .items)
    }
  }
}

/// One of a set that is compared: a trait, a unit, a duty.
///
/// What two records share is decided by ``placeless`` items, that is by all but lines: the same fact stands on other lines in each.
public struct ComparisonItem: Codable, Hashable, Sendable {
  public var text: Text
  /// The record it leads to.
  public var id: RecordID?
  /// The lines of its record's document that it restates; absent for what all records share.
  public var lines: ClosedRange<Int>?
  /// Of a requirement: how somebody stands to it who told what they hold.
  public var standing: RequirementStanding?
  /// Of a route: how far it is from the award that somebody told they hold.
  public var distance: QFDistance?

  public init(
    text: Text, id: RecordID? = nil, lines: ClosedRange<Int>? = nil, standing: RequirementStanding? = nil, distance: QFDistance? = nil
  ) {
    self.text = text
    self.id = id
    self.lines = lines
    self.standing = standing
    self.distance = distance
  }

  /// The item wherever the document has it.
  var placeless: ComparisonItem {
    var placeless = self
    placeless.lines = nil
    return placeless
  }
}
