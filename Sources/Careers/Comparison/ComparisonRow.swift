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
