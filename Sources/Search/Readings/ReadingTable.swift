internal import TextLayout

/// How Chinese characters are written with Latin letters.
///
/// Characters are kept as `SearchFolding` folds them: one stands for its whole family of variants (雲, 云) and has the codes of
/// all of them. Names are looked up folded.
public struct ReadingTable: Hashable, Sendable {
  /// The comment lines at the top of the text: where the readings come from, and under which terms.
  let notice: [String]
  /// The folded characters that have readings, in the order of their numbers.
  public let characters: [Unicode.Scalar]
  /// The codes of all of them, in one list.
  let codes: [ReadingCode]
  /// Where the codes of each character begin, and where the last ones end.
  private let starts: [Int]
  private let index: ScalarIndex

  /// A table without readings, which finds nothing.
  public init() {
    self.init(notice: [], rows: Rows())
  }

  /// Folds the characters and joins what each family has.
  ///
  /// All are folded in one text, which is far quicker than one by one. A folded ideograph is one ideograph, so the two run in
  /// parallel.
  init(notice: [String], rows: Rows) {
    let folded = Array(SearchFolding.fold(String(rows.characters)).unicodeScalars)
    let lines = zip([0] + rows.ends, rows.ends).map { $0..<$1 }
    var (characters, codes, starts): ([Unicode.Scalar], [ReadingCode], [Int]) = ([], [], [])
    for index in folded.indices.sorted(by: { (folded[$0], $0) < (folded[$1], $1) }) where !lines[index].isEmpty {
      if characters.last != folded[index] {
        characters.append(folded[index])
        starts.append(codes.count)
      }
      let start = starts[starts.count - 1]
      for code in rows.codes[lines[index]] where !codes[start...].contains(code) { codes.append(code) }
    }
    self.init(notice: notice, characters: characters, codes: codes, starts: starts + [codes.count])
  }

  private init(notice: [String], characters: [Unicode.Scalar], codes: [ReadingCode], starts: [Int]) {
    self.notice = notice
    self.characters = characters
    self.codes = codes
    self.starts = starts
    index = ScalarIndex(of: characters)
  }

  /// The readings of some folded characters alone: what a catalogue needs that names no others.
  public func subset(of wanted: some Sequence<Unicode.Scalar>) -> ReadingTable {
    let rows = Set(wanted).compactMap { index[$0] }.sorted()
    var (codes, starts): ([ReadingCode], [Int]) = ([], [0])
    for row in rows {
      codes += self.codes[self.starts[row]..<self.starts[row + 1]]
      starts.append(codes.count)
    }
    return ReadingTable(notice: notice, characters: rows.map { characters[$0] }, codes: codes, starts: starts)
  }

  /// How a folded character is written in a scheme, with a digit for the tone: `wan4`, `mbmmi`; the commonest first.
  public func readings(of character: Unicode.Scalar, in scheme: ReadingScheme) -> [String] {
    codes[places(of: character) ?? 0..<0].filter { $0.scheme == scheme }.map(\.text)
  }

  /// Where the codes of a folded character stand; nil where it has none.
  func places(of character: Unicode.Scalar) -> Range<Int>? {
    index[character].map { starts[$0]..<starts[$0 + 1] }
  }
}

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

/// Why a text is no table of readings.
public struct ReadingTableError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// More or fewer columns than four.
    case columns
    /// The first column isn't one Chinese character.
    case character
    /// A code that the scheme of its column can't have.
    case code(ReadingScheme)
  }

  /// Counted from 1, comments too.
  public let line: Int
  public let problem: Problem
}

extension ReadingTableError: CustomStringConvertible {
  public var description: String { "line \(line): \(reason)" }

  private var reason: String {
    switch problem {
    case .columns: "expected a character, its Jyutping, its Pinyin and its Cangjie, with tabs between"
    case .character: "the first column isn't one Chinese character"
    case .code(.jyutping): "a Jyutping reading isn't 1 to \(ReadingCode.longest) small letters and a tone from 1 to 6"
    case .code(.pinyin): "a Pinyin reading isn't 1 to \(ReadingCode.longest) small letters and a tone from 1 to 5"
    case .code(.cangjie), .code(.quick): "a Cangjie code isn't 1 to \(ReadingCode.longest) small letters"
    }
  }
}

/// The places of some scalars in a list, found without hashing: a search asks for one at every character of every name.
///
/// By the number of a scalar: its page of 256 first, then its slot in the page. Pages that hold none of them take no room.
struct ScalarIndex: Hashable, Sendable {
  private static let pageSize = 256
  private static let pageCount = 0x110000 / pageSize

  /// Where each page begins among the slots; `none` for a page without any.
  private var pages: [Int32]
  private var slots: [Int32] = []
  private static let none: Int32 = -1

  init(of scalars: [Unicode.Scalar]) {
    pages = Array(repeating: Self.none, count: Self.pageCount)
    for (scalar, place) in zip(scalars, (0 as Int32)...) {
      let number = Int(scalar.value)
      let page = number / Self.pageSize
      if pages[page] == Self.none {
        pages[page] = Int32(slots.count)
        slots += Array(repeating: Self.none, count: Self.pageSize)
      }
      slots[Int(pages[page]) + number % Self.pageSize] = place
    }
  }

  /// The place of a scalar in the list; nil where it isn't one of them.
  subscript(scalar: Unicode.Scalar) -> Int? {
    let number = Int(scalar.value)
    let page = pages[number / Self.pageSize]
    if page == Self.none { return nil }
    let place = slots[Int(page) + number % Self.pageSize]
    return place == Self.none ? nil : Int(place)
  }
}
