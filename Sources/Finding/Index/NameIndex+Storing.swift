internal import Careers

extension NameIndex {
  func write(to writer: inout IndexWriter) {
    writer.write(text, to: "names.text")
    writer.write(starts, to: "names.starts")
    writer.write(rows, to: "names.rows")
    writer.write(fields, to: "names.fields")
    writer.write(written, to: "names.written")
    writer.write(places, to: "names.places")
    writer.write(placeNames, to: "names.place-names")
    writer.write(words, to: "names.words")
  }

  /// - Parameter recordCount: rows are below this.
  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  init(from reader: IndexReader, recordCount: Int) throws {
    text = try reader.bytes("names.text")
    rows = try reader.numbers("names.rows")
    starts = try reader.numbers("names.starts", count: rows.count + 1)
    fields = try reader.numbers("names.fields", count: rows.count)
    written = try reader.strings("names.written", count: rows.count)
    places = try reader.numbers("names.places")
    placeNames = try reader.numbers("names.place-names", count: places.count)
    words = try reader.strings("names.words")
    try check(recordCount: recordCount)
  }

  /// Whatever is used as an index is one, and every name ends.
  private func check(recordCount: Int) throws(IndexFault) {
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 && text.indices.contains(Int($1) - 1) && text[Int($1) - 1] == 0 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == text.count else { throw IndexFault(part: "names.starts") }
    guard rows.allSatisfy({ $0 < recordCount }) else { throw IndexFault(part: "names.rows") }
    guard fields.allSatisfy({ $0 < SearchField.allCases.count }) else { throw IndexFault(part: "names.fields") }
    guard placeNames.allSatisfy({ $0 < rows.count }) else { throw IndexFault(part: "names.place-names") }
    guard zip(places, placeNames).allSatisfy({ range(of: Int($1)).contains(Int($0)) }) else { throw IndexFault(part: "names.places") }
    // What is compared with the text mustn't hold the byte that ends a name: the comparison would run on beyond it.
    guard !words.bytes.contains(0) else { throw IndexFault(part: "names.words") }
  }
}
