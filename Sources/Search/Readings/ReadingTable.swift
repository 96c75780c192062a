internal import TextLayout

/// The readings and keys of Chinese characters.
///
/// Characters are folded as by `SearchFolding`: one represents its whole family of variants (雲, 云) and has the codes of all of them. Names
/// must be folded before they are looked up.
public struct ReadingTable: Hashable, Sendable {
  /// The comment lines at the top of the text: the source of the readings and its licence.
  let notice: [String]
  /// The folded characters that have readings, by code point.
  public let characters: [Unicode.Scalar]
  /// The codes of all characters, in one list.
  let codes: [ReadingCode]
  /// The start of each character's codes, then the end of the last.
  private let starts: [Int]
  private let index: ScalarIndex

  /// A table without readings.
  public init() {
    self.init(notice: [], rows: Rows())
  }

  /// Folds the characters and joins the codes of each family.
  ///
  /// All are folded as one text, which is far quicker than one by one. Each ideograph folds to one ideograph, so the two are parallel.
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

  /// The readings of some folded characters alone, for a catalogue whose names use no others.
  public func subset(of wanted: some Sequence<Unicode.Scalar>) -> ReadingTable {
    let rows = Set(wanted).compactMap { index[$0] }.sorted()
    var (codes, starts): ([ReadingCode], [Int]) = ([], [0])
    for row in rows {
      codes += self.codes[self.starts[row]..<self.starts[row + 1]]
      starts.append(codes.count)
    }
    return ReadingTable(notice: notice, characters: rows.map { characters[$0] }, codes: codes, starts: starts)
  }

  /// A folded character's readings in a scheme, with a digit for the tone (`wan4`, `mbmmi`), the commonest first.
  public func readings(of character: Unicode.Scalar, in scheme: ReadingScheme) -> [String] {
    codes[places(of: character) ?? 0..<0].filter { $0.scheme == scheme }.map(\.text)
  }

  /// The range of a folded character's codes; nil for none.
  func places(of character: Unicode.Scalar) -> Range<Int>? {
    index[character].map { starts[$0]..<starts[$0 + 1] }
  }
}

extension ReadingTable {
  /// The columns after the character. Quick has none because it follows from Cangjie.
  fileprivate static let columns: [ReadingScheme] = [.jyutping, .pinyin, .cangjie]

  /// Parses UTF-8 lines of a character, its Jyutping, its Pinyin and its Cangjie, with tabs between columns and spaces between codes.
  ///
  /// A digit after a syllable is its tone, and ü is written u. Lines that begin with `#` are comments.
  /// - Throws: `ReadingTableError` for the first wrong line.
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

  /// The table as text that can be parsed again, by code point.
  public var text: String {
    let rows = characters.map { character in
      let fields = Self.columns.map { readings(of: character, in: $0).joined(separator: " ") }
      return ([String(character)] + fields).joined(separator: "\t")
    }
    return (notice + rows).map { $0 + "\n" }.joined()
  }
}

extension ReadingTable {
  /// Parsed lines: a character each, and all codes in one list.
  struct Rows {
    private(set) var characters = String.UnicodeScalarView()
    private(set) var codes: [ReadingCode] = []
    /// The end of each line's codes.
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

    /// The only Chinese character in a field; nil if there is anything else.
    private static func character(_ field: ArraySlice<UInt8>) -> Unicode.Scalar? {
      var (decoder, bytes) = (UTF8(), field.makeIterator())
      guard case .scalarValue(let character) = decoder.decode(&bytes), case .emptyInput = decoder.decode(&bytes) else { return nil }
      return character.properties.isIdeographic ? character : nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Removes and returns the bytes before a separator, which goes too; all bytes if there is none.
  fileprivate mutating func removeFirst(to separator: UInt8) -> ArraySlice<UInt8> {
    let end = firstIndex(of: separator) ?? endIndex
    defer { self = self[Swift.min(end + 1, endIndex)...] }
    return self[..<end]
  }
}

/// Why a text isn't a table of readings.
public struct ReadingTableError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// More or fewer columns than four.
    case columns
    /// The first column isn't one Chinese character.
    case character
    /// A code that its column's scheme can't have.
    case code(ReadingScheme)
  }

  /// Counted from 1, including comments.
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

/// The index of each scalar in a list, found without hashing, because a search asks at every character of every name.
///
/// Looked up by its page of 256 code points, then its slot in the page. Empty pages take no memory.
struct ScalarIndex: Hashable, Sendable {
  private static let pageSize = 256
  private static let pageCount = 0x110000 / pageSize

  /// The start of each page among the slots; `none` for an empty page.
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

  /// The index of a scalar in the list; nil if it isn't in it.
  subscript(scalar: Unicode.Scalar) -> Int? {
    let number = Int(scalar.value)
    let page = pages[number / Self.pageSize]
    if page == Self.none { return nil }
    let place = slots[Int(page) + number % Self.pageSize]
    return place == Self.none ? nil : Int(place)
  }
}
