internal import Careers
internal import TextLayout

/// All names of all records, folded, and the places in them where words begin, sorted by the text from there on.
///
/// Blanks and hyphens are left out, so that “web-admin” and “webadmin” are the same. Text that begins with some letters is then one
/// range of the sorted places, found by binary search (a suffix array of word starts). Each Chinese character begins a word.
struct NameIndex: Sendable {
  /// The folded names, each followed by 0.
  let text: [UInt8]
  /// The start of each name in `text`, then the end of the last.
  let starts: [UInt32]
  /// The row of the record that each name belongs to, ascending.
  let rows: [UInt32]
  /// The field of each name, as an index of `SearchField.allCases`.
  let fields: [UInt8]
  /// The names as written, except titles, which the record table has.
  let written: StringColumn
  /// Offsets in `text`, sorted by the bytes from there to the end of the name.
  let places: [UInt32]
  /// The Latin words of all names, each once, sorted.
  let words: StringColumn
  /// The letters of each word, and the name in which each stretch of the text begins. Computed, not stored.
  private let wordLetters: [LetterSet]
  private let stretchNames: [UInt32]

  /// The most bytes of text that are scanned to find a place's name.
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

  func letters(of word: Int) -> LetterSet { wordLetters[word] }

  /// The name that contains a place.
  func name(at place: Int) -> Int {
    let offset = places[place]
    var name = Int(stretchNames[Int(offset) / Self.stretch])
    while starts[name + 1] <= offset { name += 1 }
    return name
  }

  /// The range of a folded name in `text`.
  func range(of name: Int) -> Range<Int> { Int(starts[name])..<Int(starts[name + 1]) - 1 }

  /// The characters of a folded name from an offset on, decoded one by one: of most names a search looks at one or two.
  func scalars(from offset: Int, of name: Int) -> DecodedScalars {
    DecodedScalars(text[offset..<range(of: name).upperBound])
  }

  /// The range of `places` that are followed by some bytes.
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

  /// Negative if the text sorts before the prefix, 0 if it begins with it.
  private static func compare(_ text: UnsafeBufferPointer<UInt8>, from offset: Int, with prefix: UnsafeBufferPointer<UInt8>) -> Int {
    for index in 0..<prefix.count {
      // Every name ends with 0, which sorts before every byte of a prefix, so no comparison runs past its name.
      let difference = Int(text[offset + index]) - Int(prefix[index])
      if difference != 0 { return difference }
    }
    return 0
  }
}

/// Collects names, record by record, and sorts their places at the end.
struct NameIndexBuilder {
  private var text: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var rows: [UInt32] = []
  private var fields: [UInt8] = []
  private var written: [String] = []
  private var places: [UInt32] = []
  private var words: Set<String> = []

  /// Adds a name of a record. Rows must ascend.
  mutating func add(_ name: String, field: SearchField, row: Int) {
    let tokens = SearchTokens.tokens(of: name)
    guard !tokens.isEmpty else { return }
    for token in tokens {
      places.append(UInt32(text.count))
      text += token.utf8
      if SearchTokens.isLatin(token) { words.insert(token) }
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

  /// Equal texts stay in the order of the catalogue.
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

// MARK: Similar names
extension NameIndex {
  /// The fewest letters of an unfinished word in which a slip is forgiven.
  private static let shortestBegun = 5

  /// The words that contain some letters after their first.
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

  /// The words within a number of slips of what was typed.
  ///
  /// - Parameter mayBeUnfinished: whether the typed word may be unfinished.
  func words(near word: [UInt8], slips: Int, mayBeUnfinished: Bool) -> [Int] {
    let extent: EditDistance.Extent = mayBeUnfinished && word.count >= Self.shortestBegun ? .beginning : .whole
    let letters = LetterSet(word)
    let order = 0..<words.count
    return order.filter { index in
      let range = words.range(of: index)
      guard range.count >= word.count - slips, extent == .beginning || range.count <= word.count + slips else { return false }
      // One slip changes one letter, so it removes at most one of a word's letters.
      guard letters.count(lackingIn: self.letters(of: index)) <= slips else { return false }
      return EditDistance.between(word, Array(words.bytes[range.prefix(word.count + slips)]), limit: slips, extent: extent) != nil
    }
  }

  /// The names that contain some Chinese characters, with a number of slips.
  ///
  /// Either half of what was typed is then in the name unchanged, or all of it with the two middle characters swapped. Slips in both halves
  /// are not looked for.
  func names(near characters: [Unicode.Scalar], slips: Int) -> [Int] {
    let middle = characters.count / 2
    var swapped = characters
    if middle > 0 { swapped.swapAt(middle - 1, middle) }
    let parts = [characters[..<middle], characters[middle...], swapped[...]].map { $0.flatMap { Array(String($0).utf8) } }
    let candidates = Set(parts.flatMap { places(of: $0) }.map { name(at: $0) })
    return candidates.sorted().filter { name in
      let scalars = Array(scalars(from: range(of: name).lowerBound, of: name))
      // One slip changes one character, so it removes at most one of those typed.
      guard characters.count(where: { !scalars.contains($0) }) <= slips else { return false }
      return EditDistance.between(characters, scalars, limit: slips, extent: .anyPart) != nil
    }
  }
}

/// The letters and digits of a word, each at most once. Rules out quickly that two words are similar.
struct LetterSet {
  private var bits: UInt64 = 0

  init(_ word: some Sequence<UInt8>) {
    for byte in word { bits |= 1 << UInt64(byte & 63) }
  }

  /// The number of its letters that the other lacks.
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

  /// - Parameter recordCount: the upper bound of the rows, exclusive.
  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
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

  /// Checks that each name has bytes and ends with 0.
  private static func check(_ starts: [UInt32], of text: [UInt8]) throws(IndexFault) {
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 && text.indices.contains(Int($1) - 1) && text[Int($1) - 1] == 0 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == text.count else { throw IndexFault(part: "names.starts") }
  }

  /// Validates indices.
  private func check(recordCount: Int) throws(IndexFault) {
    guard rows.allSatisfy({ $0 < recordCount }) else { throw IndexFault(part: "names.rows") }
    guard fields.allSatisfy({ $0 < SearchField.allCases.count }) else { throw IndexFault(part: "names.fields") }
    guard places.allSatisfy({ $0 < text.count && text[Int($0)] != 0 }) else { throw IndexFault(part: "names.places") }
    // A word must not contain the byte that ends a name: comparison with the text would run past the name.
    guard !words.bytes.contains(0) else { throw IndexFault(part: "names.words") }
  }
}

/// Characters of UTF-8, up to the first byte that isn't.
struct DecodedScalars: Sequence, IteratorProtocol {
  private var bytes: ArraySlice<UInt8>.Iterator
  private var decoder = UTF8()

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes.makeIterator()
  }

  mutating func next() -> Unicode.Scalar? {
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { scalar } else { nil }
  }
}
