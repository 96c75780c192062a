/// One row of a comparison: what each record states under one heading.
public struct ComparisonRow: Codable, Hashable, Sendable {
  public var heading: Heading
  /// Distinguishes rows under one heading: “Step 2”.
  public var label: Text?
  /// The unit of a row of pay: “HK$ a month”; nil if no pay is stated or units differ.
  public var unit: Text?
  /// Whether all records state the same.
  public var isSame: Bool
  /// The items that every record has, without lines, in a row that lists things. The cells hold the rest.
  public var shared: [ComparisonItem]
  /// One for each column.
  public var cells: [ComparisonCell]

  /// Whether no record states anything here.
  var isUnstated: Bool { cells.allSatisfy { $0 == .notStated } }

  /// The figures of pay in one of the cells, with their unit if the row has none for all: “60–80, HK$ an hour”.
  public func figures(of pay: Pay?) -> Text {
    guard let pay else { return Wording.notStated }
    return unit == nil ? .joined([pay.text, pay.unit], separator: Text(", ", "，")) : pay.text
  }
}

extension ComparisonRow {
  /// A row with one value in each cell.
  init(_ heading: Heading, label: Text? = nil, unit: Text? = nil, cells: [ComparisonCell]) {
    self.heading = heading
    self.label = label
    self.unit = unit
    self.cells = cells
    shared = []
    isSame = Set(cells).count == 1
  }

  /// A row that compares sets: items that all have are shared, the rest are in the cell of their record.
  init(_ heading: Heading, sets: [[ComparisonItem]?]) {
    let stated = sets.compactMap { $0?.map(\.withoutLines) }
    let isEverywhereStated = stated.count == sets.count
    let common = isEverywhereStated ? stated.dropFirst().reduce(Set(stated.first ?? [])) { $0.intersection($1) } : []
    self.heading = heading
    shared = (stated.first ?? []).filter(common.contains)
    cells = sets.map { set in set.map { .items($0.filter { !common.contains($0.withoutLines) }) } ?? .notStated }
    isSame = isEverywhereStated && Set(stated.map(Set.init)).count == 1
  }
}

/// One record's cell in a row.
public enum ComparisonCell: Hashable, Sendable {
  case notStated
  /// Under pay: this record's ladder ends below this rung.
  case absent
  case text(Text)
  /// A rung; `pay` is nil if the document states none.
  case pay(title: Text, pay: Pay?)
  case scales([QFScale])
  /// The items that not all records have; empty if this one has none of its own.
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

  /// `stated` is false if the source says nothing; otherwise another key holds what it says. An absent rung also has empty `items`.
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

/// An item of a set that is compared: a trait, a unit, a duty.
///
/// Two records share an item even if its lines differ: each document states it elsewhere.
public struct ComparisonItem: Hashable, Sendable {
  public var text: Text
  /// The record it links to.
  public var id: RecordID?
  /// The lines of its record's document that it restates; nil for an item that all records share.
  public var lines: ClosedRange<Int>?
  /// Whether the person meets it, if it is a requirement; nil if they said nothing.
  public var standing: Standing?
  /// The distance from the person's award, if it is a route; nil if they said none or it has no level.
  public var distance: QFDistance?

  public init(
    text: Text, id: RecordID? = nil, lines: ClosedRange<Int>? = nil, standing: Standing? = nil, distance: QFDistance? = nil
  ) {
    self.text = text
    self.id = id
    self.lines = lines
    self.standing = standing
    self.distance = distance
  }

  /// The item regardless of where the document states it.
  var withoutLines: ComparisonItem {
    var item = self
    item.lines = nil
    return item
  }
}

extension ComparisonItem: Codable {
  private enum CodingKeys: CodingKey {
    case text, id, lines, distance
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try container.decode(Text.self, forKey: .text), id: try container.decodeIfPresent(RecordID.self, forKey: .id),
      lines: try container.decodeIfPresent(ClosedRange<Int>.self, forKey: .lines), standing: try .ifPresent(in: decoder),
      distance: try container.decodeIfPresent(QFDistance.self, forKey: .distance))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encodeIfPresent(lines, forKey: .lines)
    try container.encodeIfPresent(distance, forKey: .distance)
    try standing?.encode(to: encoder)
  }
}
