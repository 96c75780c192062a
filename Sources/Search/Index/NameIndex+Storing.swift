internal import Careers

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
