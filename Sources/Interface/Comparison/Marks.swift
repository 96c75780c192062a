public import Careers

/// The marked records, each once, in their order: the first are the columns of a comparison.
public struct Marks: Hashable, Sendable {
  /// The most marks: a longer list would no longer help to choose.
  public static let limit = 20

  public private(set) var ids: [RecordID] = []

  /// As many of these records as fit.
  public init(_ ids: some Sequence<RecordID>) {
    for id in ids { add(id) }
  }

  /// Ignores a record that is already marked, or one too many.
  mutating func add(_ id: RecordID) {
    if !isFull, !ids.contains(id) { ids.append(id) }
  }

  mutating func remove(at index: Int) { ids.remove(at: index) }

  mutating func removeAll(where isUnwanted: (RecordID) -> Bool) { ids.removeAll(where: isUnwanted) }

  mutating func swapAt(_ one: Int, _ other: Int) { ids.swapAt(one, other) }

  /// Whether no more fit.
  var isFull: Bool { ids.count >= Self.limit }

  /// As many of the first ones as a comparison holds.
  var columns: ArraySlice<RecordID> { ids.prefix(Comparison.sizes.upperBound) }

  /// The first ones side by side; nil while there are too few.
  public var compared: ComparedRecords? { ComparedRecords(Array(columns)) }
}

extension Marks: RandomAccessCollection, ExpressibleByArrayLiteral {
  public var startIndex: Int { 0 }
  public var endIndex: Int { ids.count }
  public subscript(index: Int) -> RecordID { ids[index] }

  public init(arrayLiteral elements: RecordID...) { self.init(elements) }
}

extension Marks: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([RecordID].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ids)
  }
}
