internal import Careers
internal import TextLayout

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
