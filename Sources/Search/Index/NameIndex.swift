internal import Careers
internal import TextLayout

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

/// Gathers names, record by record, and sorts their places in the end.
struct NameIndexBuilder {
  private var text: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var rows: [UInt32] = []
  private var fields: [UInt8] = []
  private var written: [String] = []
  private var places: [UInt32] = []
  private var words: Set<String> = []

  /// Adds a name of a record; rows rise from call to call.
  mutating func add(_ name: String, field: SearchField, row: Int) {
    let tokens = SearchTokens.tokens(of: name)
    guard !tokens.isEmpty else { return }
    for token in tokens {
      places.append(UInt32(text.count))
      text += token.utf8
      if token.utf8.allSatisfy({ $0 < 0x80 }) { words.insert(token) }
    }
    text.append(0)
    starts.append(UInt32(text.count))
    rows.append(UInt32(row))
    fields.append(UInt8(field.ordinal))
    written.append(field == .title ? "" : name)
  }

  var index: NameIndex {
    NameIndex(
      text: text, starts: starts, rows: rows, fields: fields, written: StringColumn(written), places: sortedPlaces,
      words: StringColumn(words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }))
  }

  /// Equals stand in the order of the catalogue.
  private var sortedPlaces: [UInt32] {
    text.withUnsafeBufferPointer { text in
      places.sorted { left, right in
        var (a, b) = (Int(left), Int(right))
        while text[a] == text[b], text[a] != 0 { (a, b) = (a + 1, b + 1) }
        return text[a] == text[b] ? left < right : text[a] < text[b]
      }
    }
  }
}

/// Names that are like what was typed.
extension NameIndex {
  /// From this many letters on, a slip is forgiven in a word that is only begun.
  private static let shortestBegun = 5

  /// The words that hold some letters after their first.
  func words(holding letters: [UInt8]) -> [Int] {
    guard let first = letters.first else { return [] }
    return words.bytes.withUnsafeBufferPointer { bytes in
      (0..<words.count).filter { index in
        let range = words.range(of: index)
        guard range.count > letters.count else { return false }
        return (range.lowerBound + 1...range.upperBound - letters.count).contains { start in
          bytes[start] == first && letters.indices.allSatisfy { bytes[start + $0] == letters[$0] }
        }
      }
    }
  }

  /// The words that become what was typed with no more than some slips.
  ///
  /// - Parameter mayGoOn: whether the word typed may be only begun.
  func words(near word: [UInt8], slips: Int, mayGoOn: Bool) -> [Int] {
    let extent: EditDistance.Extent = mayGoOn && word.count >= Self.shortestBegun ? .beginning : .whole
    let letters = LetterSet(word)
    let order = 0..<words.count
    return order.filter { index in
      let range = words.range(of: index)
      guard range.count >= word.count - slips, extent == .beginning || range.count <= word.count + slips else { return false }
      // A slip changes one letter, so it takes away no more than one of those that a word has.
      guard letters.count(lackingIn: self.letters(of: index)) <= slips else { return false }
      return EditDistance.between(word, Array(words.bytes[range.prefix(word.count + slips)]), limit: slips, extent: extent) != nil
    }
  }

  /// The names that hold some Chinese characters with no more than some slips.
  ///
  /// Either half of what was typed then stands in the name as it is, or all of it but for two that changed places across the middle. More slips may be
  /// in both halves, which is not looked for.
  func names(near characters: [Unicode.Scalar], slips: Int) -> [Int] {
    let middle = characters.count / 2
    var swapped = characters
    if middle > 0 { swapped.swapAt(middle - 1, middle) }
    let parts = [characters[..<middle], characters[middle...], swapped[...]].map { $0.flatMap { Array(String($0).utf8) } }
    let candidates = Set(parts.flatMap { places(of: $0) }.map { name(at: $0) })
    return candidates.sorted().filter { name in
      let scalars = Array(String(decoding: text[range(of: name)], as: UTF8.self).unicodeScalars)
      return EditDistance.between(characters, scalars, limit: slips, extent: .anyPart) != nil
    }
  }
}

/// The letters and digits that a word has, each at most once: what tells quickly that two words are too far apart.
struct LetterSet {
  private var bits: UInt64 = 0

  init(_ word: some Sequence<UInt8>) {
    for byte in word { bits |= 1 << UInt64(byte & 63) }
  }

  /// How many of its letters the other lacks.
  func count(lackingIn other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}

extension NameIndex {
  func write(to writer: inout IndexWriter) {
    writer.write(text, to: "names.text")
    writer.write(starts, to: "names.starts")
    writer.write(rows, to: "names.rows")
    writer.write(fields, to: "names.fields")
    writer.write(written, to: "names.written")
    writer.write(places, to: "names.places")
    writer.write(words, to: "names.words")
  }

  /// - Parameter recordCount: rows are below this.
  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  init(from reader: IndexReader, recordCount: Int) throws {
    let rows: [UInt32] = try reader.numbers("names.rows")
    let (text, starts): ([UInt8], [UInt32]) = (try reader.numbers("names.text"), try reader.numbers("names.starts", count: rows.count + 1))
    try Self.check(starts, of: text)
    self.init(
      text: text, starts: starts, rows: rows, fields: try reader.numbers("names.fields", count: rows.count),
      written: try reader.strings("names.written", count: rows.count), places: try reader.numbers("names.places"),
      words: try reader.strings("names.words"))
    try check(recordCount: recordCount)
  }

  /// Every name has its bytes, and ends.
  private static func check(_ starts: [UInt32], of text: [UInt8]) throws(IndexFault) {
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 && text.indices.contains(Int($1) - 1) && text[Int($1) - 1] == 0 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == text.count else { throw IndexFault(part: "names.starts") }
  }

  /// Whatever is used as an index is one.
  private func check(recordCount: Int) throws(IndexFault) {
    guard rows.allSatisfy({ $0 < recordCount }) else { throw IndexFault(part: "names.rows") }
    guard fields.allSatisfy({ $0 < SearchField.allCases.count }) else { throw IndexFault(part: "names.fields") }
    guard places.allSatisfy({ $0 < text.count && text[Int($0)] != 0 }) else { throw IndexFault(part: "names.places") }
    // What is compared with the text mustn't hold the byte that ends a name: the comparison would run on beyond it.
    guard !words.bytes.contains(0) else { throw IndexFault(part: "names.words") }
  }
}
