public import Careers

/// The records marked for comparison, in the order of their columns: each once, and no more than a comparison holds.
public struct Marks: Hashable, Sendable {
  public private(set) var ids: [RecordID] = []

  /// As many of these records as fit.
  public init(_ ids: some Sequence<RecordID>) {
    for id in ids { add(id) }
  }

  /// Ignores a record that is already marked, or one too many.
  mutating func add(_ id: RecordID) {
    if ids.count < Comparison.sizes.upperBound, !ids.contains(id) { ids.append(id) }
  }

  mutating func remove(at index: Int) { ids.remove(at: index) }

  mutating func removeAll(where isUnwanted: (RecordID) -> Bool) { ids.removeAll(where: isUnwanted) }

  mutating func swapAt(_ one: Int, _ other: Int) { ids.swapAt(one, other) }

  /// The records side by side; nil while there are too few.
  public var compared: ComparedRecords? { ComparedRecords(ids) }
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
