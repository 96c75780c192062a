extension ReadingTable {
  /// What the columns after the character hold. Quick has none: it follows from Cangjie.
  fileprivate static let columns: [ReadingScheme] = [.jyutping, .pinyin, .cangjie]

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
    var rows = Rows()
    var (rest, number) = (Array(bytes)[...], 0)
    while !rest.isEmpty {
      let line = rest.removeFirst(to: UInt8(ascii: "\n"))
      number += 1
      if line.first == UInt8(ascii: "#") {
        notice.append(String(decoding: line, as: UTF8.self))
      } else {
        try rows.append(line, number: number)
      }
    }
    self.init(notice: notice, rows: rows)
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

extension ReadingTable {
  /// Lines as they are read: a character each, and all codes in one list.
  struct Rows {
    private(set) var characters = String.UnicodeScalarView()
    private(set) var codes: [ReadingCode] = []
    /// Where the codes of each line end.
    private(set) var ends: [Int] = []

    mutating func append(_ line: ArraySlice<UInt8>, number: Int) throws(ReadingTableError) {
      var line = line
      let tabs = line.reduce(0) { $1 == UInt8(ascii: "\t") ? $0 + 1 : $0 }
      guard tabs == ReadingTable.columns.count else { throw ReadingTableError(line: number, problem: .columns) }
      guard let character = Self.character(line.removeFirst(to: UInt8(ascii: "\t"))) else {
        throw ReadingTableError(line: number, problem: .character)
      }
      for scheme in ReadingTable.columns {
        var field = line.removeFirst(to: UInt8(ascii: "\t"))
        while !field.isEmpty {
          let word = field.removeFirst(to: UInt8(ascii: " "))
          if word.isEmpty { continue }
          guard let code = ReadingCode(word, scheme: scheme) else { throw ReadingTableError(line: number, problem: .code(scheme)) }
          codes.append(code)
          if scheme == .cangjie { codes.append(code.quick) }
        }
      }
      characters.append(character)
      ends.append(codes.count)
    }

    /// The one Chinese character that a field holds.
    private static func character(_ field: ArraySlice<UInt8>) -> Unicode.Scalar? {
      var (decoder, bytes) = (UTF8(), field.makeIterator())
      guard case .scalarValue(let character) = decoder.decode(&bytes), case .emptyInput = decoder.decode(&bytes) else { return nil }
      return character.properties.isIdeographic ? character : nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Takes off the bytes before a separator, and the separator; all bytes where there is none.
  fileprivate mutating func removeFirst(to separator: UInt8) -> ArraySlice<UInt8> {
    let end = firstIndex(of: separator) ?? endIndex
    defer { self = self[Swift.min(end + 1, endIndex)...] }
    return self[..<end]
  }
}
