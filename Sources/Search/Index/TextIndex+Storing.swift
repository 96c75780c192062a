extension TextIndex {
  func write(to writer: inout IndexWriter) {
    writer.write(terms, to: "texts.terms")
    writer.write(starts, to: "texts.starts")
    writer.write(postings, to: "texts.postings")
  }

  /// - Parameter recordCount: rows are below this.
  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  init(from reader: IndexReader, recordCount: Int) throws {
    self.recordCount = recordCount
    terms = try reader.strings("texts.terms")
    starts = try reader.numbers("texts.starts", count: terms.count + 1)
    postings = try reader.numbers("texts.postings")
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == postings.count else { throw IndexFault(part: "texts.starts") }
  }
}
