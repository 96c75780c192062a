/// Every name of every record, folded, and every place in them where a word begins, sorted by what stands there.
///
/// Blanks and hyphens are left out, so that “web-admin” and “webadmin” are one; what begins with some letters is then one stretch of the sorted
/// places, found by halving (a suffix array of word starts). Each Chinese character begins a word.
struct NameIndex: Sendable {
  /// The folded names, each ended by 0.
  let text: [UInt8]
  /// Where each name begins in `text`, and after the last where that ends.
  let starts: [UInt32]
  /// The row of the record that each name belongs to, rising.
  let rows: [UInt32]
  /// The field of each name, as an index of `SearchField.allCases`.
  let fields: [UInt8]
  /// The names as they are written, but for titles, which the table has.
  let written: StringColumn
  /// Offsets in `text`, sorted by the bytes from there to the end of the name.
  let places: [UInt32]
  /// The Latin words of all names, each once, sorted.
  let words: StringColumn
  /// The letters of each of them, and the name that each stretch of the text begins in: made when the index is put together.
  private let wordLetters: [LetterSet]
  private let stretchNames: [UInt32]

  /// Bytes of text that a search for a place's name may have to pass over.
  private static let stretch = 64

  init(
    text: [UInt8], starts: [UInt32], rows: [UInt32], fields: [UInt8], written: StringColumn, places: [UInt32], words: StringColumn
  ) {
    self.text = text
    self.starts = starts
    self.rows = rows
    self.fields = fields
    self.written = written
    self.places = places
    self.words = words
    wordLetters = (0..<words.count).map { LetterSet(words.bytes[words.range(of: $0)]) }
    stretchNames = Self.stretchNames(of: starts)
  }

  private static func stretchNames(of starts: [UInt32]) -> [UInt32] {
    var names: [UInt32] = []
    for (name, end) in starts.dropFirst().enumerated() {
      while names.count * stretch < Int(end) { names.append(UInt32(name)) }
    }
    return names
  }

  var count: Int { rows.count }

  /// The letters of a word.
  func letters(of word: Int) -> LetterSet { wordLetters[word] }

  /// The name that a place is in.
  func name(at place: Int) -> Int {
    let offset = places[place]
    var name = Int(stretchNames[Int(offset) / Self.stretch])
    while starts[name + 1] <= offset { name += 1 }
    return name
  }

  /// The bytes of a folded name.
  func range(of name: Int) -> Range<Int> { Int(starts[name])..<Int(starts[name + 1]) - 1 }

  /// The characters of a folded name from an offset on.
  func scalars(from offset: Int, of name: Int) -> [Unicode.Scalar] {
    var bytes = text[offset..<range(of: name).upperBound].makeIterator()
    var (decoder, scalars) = (UTF8(), [Unicode.Scalar]())
    while case .scalarValue(let scalar) = decoder.decode(&bytes) { scalars.append(scalar) }
    return scalars
  }

  /// The stretch of `places` where names go on with some bytes.
  func places(of prefix: [UInt8]) -> Range<Int> {
    guard !prefix.isEmpty else { return 0..<0 }
    return text.withUnsafeBufferPointer { text in
      prefix.withUnsafeBufferPointer { prefix in
        let low = places.partitioningIndex { Self.compare(text, from: Int($0), with: prefix) >= 0 }
        let high = places[low...].partitioningIndex { Self.compare(text, from: Int($0), with: prefix) > 0 }
        return low..<high
      }
    }
  }

  /// Below 0 where what stands in the text comes before the prefix, 0 where it begins with it.
  private static func compare(_ text: UnsafeBufferPointer<UInt8>, from offset: Int, with prefix: UnsafeBufferPointer<UInt8>) -> Int {
    for index in 0..<prefix.count {
      // Every name ends with 0, which comes before all that a prefix holds: no comparison leaves its name.
      let difference = Int(text[offset + index]) - Int(prefix[index])
      if difference != 0 { return difference }
    }
    return 0
  }
}
