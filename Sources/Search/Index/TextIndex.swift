internal import Careers

/// The words of all texts, such as duties and requirements, with the records and fields that each stands in.
///
/// Chinese is held as characters and as pairs of them: what several pairs hold in one record is taken for found.
struct TextIndex: Sendable {
  let recordCount: Int
  /// Sorted by their bytes.
  let terms: StringColumn
  /// Where each term's postings begin, and after the last where they end.
  let starts: [UInt32]
  /// Row times 8 plus the field's place among those that hold texts, rising, each as its distance from the one before, in groups of 7 bits.
  let postings: [UInt8]

  static let fields = SearchField.allCases.filter { !$0.holdsNames }

  /// The terms that begin with some bytes, or only the one that is them.
  func terms(of word: [UInt8], whole: Bool) -> Range<Int> {
    let order = 0..<terms.count
    let low = order.partitioningIndex { !terms.bytes[terms.range(of: $0)].lexicographicallyPrecedes(word) }
    let isWhole = low < terms.count && terms.bytes[terms.range(of: low)].elementsEqual(word)
    if whole { return low..<low + (isWhole ? 1 : 0) }
    return low..<order[low...].partitioningIndex { !terms.bytes[terms.range(of: $0)].starts(with: word) }
  }

  /// Calls for each record and field that a term stands in, in the order of the rows.
  func forEachPosting(of term: Int, _ body: (_ row: Int, _ field: Int) -> Void) {
    var (value, distance, shift) = (0, 0, 0)
    for byte in postings[Int(starts[term])..<Int(starts[term + 1])] {
      distance |= Int(byte & 0x7F) << shift
      shift = min(shift + 7, 28)
      guard byte & 0x80 == 0 else { continue }
      value = (value &+ distance) & 0xFFFF_FFFF
      (distance, shift) = (0, 0)
      // A damaged file may hold anything.
      if value >> 3 < recordCount, value & 7 < Self.fields.count { body(value >> 3, value & 7) }
    }
  }
}
