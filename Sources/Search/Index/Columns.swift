public import Careers

/// Strings stored one after the other. Each takes its bytes and four more.
struct StringColumn: Hashable, Sendable {
  /// The start of each string among the bytes, then the end of the last.
  let offsets: [UInt32]
  /// UTF-8.
  let bytes: [UInt8]

  init(_ strings: some Sequence<String>) {
    var offsets: [UInt32] = [0]
    var bytes: [UInt8] = []
    for string in strings {
      bytes += string.utf8
      offsets.append(UInt32(bytes.count))
    }
    self.offsets = offsets
    self.bytes = bytes
  }

  /// - Throws: ``IndexFault`` if offsets and bytes don't match.
  init(offsets: [UInt32], bytes: [UInt8]) throws(IndexFault) {
    let rises = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, offsets.first == 0, offsets.last.map(Int.init) == bytes.count else { throw IndexFault(part: "strings") }
    self.offsets = offsets
    self.bytes = bytes
  }

  var count: Int { offsets.count - 1 }

  subscript(index: Int) -> String {
    String(decoding: bytes[range(of: index)], as: UTF8.self)
  }

  /// The bytes of a string.
  func range(of index: Int) -> Range<Int> {
    Int(offsets[index])..<Int(offsets[index + 1])
  }

  func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }
}

/// Texts in both languages, and which of them are our own wording.
public struct TextColumn: RandomAccessCollection, Hashable, Sendable {
  /// The English of each text, then its Chinese.
  private let words: StringColumn
  /// A bit for each language, in the order of `Language.allCases`.
  private let ours: [UInt8]

  /// A missing text is kept as an empty one.
  init(_ texts: some Collection<Text?>) {
    words = StringColumn(texts.flatMap { [$0?.english ?? "", $0?.traditionalChinese ?? ""] })
    ours = texts.map { Self.bits(of: $0?.ours ?? []) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ours.count }

  public subscript(index: Int) -> Text {
    Text(
      english: string(at: 2 * index), traditionalChinese: string(at: 2 * index + 1),
      ours: ours[index] == 0 ? [] : Set(Language.allCases.indices.filter { ours[index] & (1 << $0) != 0 }.map { Language.allCases[$0] }))
  }

  /// The text, or nil if it is empty.
  func text(at index: Int) -> Text? {
    words.isEmpty(2 * index) && words.isEmpty(2 * index + 1) ? nil : self[index]
  }

  private func string(at place: Int) -> String? { words.isEmpty(place) ? nil : words[place] }

  private static func bits(of languages: Set<Language>) -> UInt8 {
    Language.allCases.indices.filter { languages.contains(Language.allCases[$0]) }.reduce(0) { $0 | 1 << $1 }
  }
}

extension TextColumn {
  func write(to writer: inout IndexWriter, as part: String) {
    writer.write(words, to: part)
    writer.write(ours, to: part + ".ours")
  }

  /// - Parameter count: the expected number of texts.
  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
  init(from reader: IndexReader, _ part: String, count: Int? = nil) throws {
    ours = try reader.numbers(part + ".ours", count: count)
    words = try reader.strings(part, count: 2 * ours.count)
  }
}

/// Lists of numbers stored one after the other.
struct ListColumn: Hashable, Sendable {
  /// The start of each list among the values, then the end of the last.
  let offsets: [UInt32]
  let values: [UInt32]

  init(_ lists: some Sequence<[UInt32]>) {
    var offsets: [UInt32] = [0]
    var values: [UInt32] = []
    for list in lists {
      values += list
      offsets.append(UInt32(values.count))
    }
    self.offsets = offsets
    self.values = values
  }

  /// Lists the rows that name each thing, ascending. They are counted first, so that nothing is moved.
  ///
  /// - Parameters:
  ///   - count: the number of things.
  ///   - things: the things that a row names.
  init(count: Int, rows: Range<Int>, naming things: (Int) -> ArraySlice<UInt32>) {
    var offsets = Array(repeating: UInt32(0), count: count + 1)
    for row in rows {
      for thing in things(row) { offsets[Int(thing) + 1] += 1 }
    }
    for thing in 0..<count { offsets[thing + 1] += offsets[thing] }
    self.offsets = offsets
    var values = Array(repeating: UInt32(0), count: Int(offsets[count]))
    for row in rows {
      for thing in things(row) {
        values[Int(offsets[Int(thing)])] = UInt32(row)
        offsets[Int(thing)] += 1
      }
    }
    self.values = values
  }

  /// - Parameters:
  ///   - count: the expected number of lists.
  ///   - limit: the upper bound of the values, exclusive.
  /// - Throws: ``IndexFault`` if either isn't so; errors of reading a part.
  init(from reader: IndexReader, part: String, count: Int, below limit: Int) throws {
    offsets = try reader.numbers(part + ".offsets", count: count + 1)
    values = try reader.numbers(part + ".values")
    let rises = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, offsets.first == 0, offsets.last.map(Int.init) == values.count, values.allSatisfy({ $0 < limit }) else {
      throw IndexFault(part: part)
    }
  }

  func write(to writer: inout IndexWriter, part: String) {
    writer.write(offsets, to: part + ".offsets")
    writer.write(values, to: part + ".values")
  }

  var count: Int { offsets.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt32> { values[Int(offsets[index])..<Int(offsets[index + 1])] }

  func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }
}

extension Collection where Index == Int {
  /// The first index whose element satisfies a condition, in a collection partitioned by it.
  func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
