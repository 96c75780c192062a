extension ReadingTable {
  /// What the columns after the character hold. Quick has none: it follows from Cangjie.
  private static let columns: [ReadingScheme] = [.jyutping, .pinyin, .cangjie]

  /// Reads lines of a character, its Jyutping, its Pinyin and its Cangjie, with tabs between, several codes apart by spaces.
  ///
  /// A digit behind a syllable is its tone, and ü is written u. Lines that begin with `#` are comments.
  /// - Throws: `ReadingTableError` with the first line that is something else.
  public init(text: String) throws(ReadingTableError) {
    try self.init(text.utf8)
  }

  /// Reads the bytes of such a text in UTF-8.
  /// - Throws: `ReadingTableError` with the first line that is something else.
  public init(_ bytes: some Sequence<UInt8>) throws(ReadingTableError) {
    var notice: [String] = []
    var rows: [(character: Unicode.Scalar, codes: [ReadingCode])] = []
    let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (line, number) in zip(lines, 1...) where !(line.isEmpty && number == lines.count) {
      if line.first == UInt8(ascii: "#") {
        notice.append(String(decoding: line, as: UTF8.self))
      } else {
        rows.append(try Self.row(line, number: number))
      }
    }
    self.init(notice: notice, rows: rows)
  }

  private static func row(
    _ line: ArraySlice<UInt8>, number: Int
  ) throws(ReadingTableError) -> (character: Unicode.Scalar, codes: [ReadingCode]) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == 1 + columns.count else { throw ReadingTableError(line: number, problem: .columns) }
    let scalars = String(decoding: fields[0], as: UTF8.self).unicodeScalars
    guard let character = scalars.first, scalars.count == 1, character.properties.isIdeographic else {
      throw ReadingTableError(line: number, problem: .character)
    }
    var codes: [ReadingCode] = []
    for (field, scheme) in zip(fields.dropFirst(), columns) {
      for word in field.split(separator: UInt8(ascii: " ")) {
        guard let code = ReadingCode(word, scheme: scheme) else {
          throw ReadingTableError(line: number, problem: .code(scheme))
        }
        codes += scheme == .cangjie ? [code, code.quick] : [code]
      }
    }
    return (character, codes)
  }

  /// The text that this table is read from again, in the order of the characters' numbers.
  public var text: String {
    let rows = characters.map { character in
      let fields = Self.columns.map { readings(of: character, in: $0).joined(separator: " ") }
      return ([String(character)] + fields).joined(separator: "\t")
    }
    return (notice + rows).map { $0 + "\n" }.joined()
  }
}
