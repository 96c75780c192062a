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
    self.init(notice: [], families: [:])
  }

  /// Folds the characters and joins what each family has.
  ///
  /// All are folded in one text, which is far quicker than one by one. A folded ideograph is one ideograph, so the two run in
  /// parallel.
  init(notice: [String], rows: [(character: Unicode.Scalar, codes: [ReadingCode])]) {
    var written = String.UnicodeScalarView()
    written.append(contentsOf: rows.lazy.map(\.character))
    var families: [Unicode.Scalar: [ReadingCode]] = [:]
    for (character, row) in zip(SearchFolding.fold(String(written)).unicodeScalars, rows) {
      for code in row.codes where families[character]?.contains(code) != true {
        families[character, default: []].append(code)
      }
    }
    self.init(notice: notice, families: families)
  }

  private init(notice: [String], families: [Unicode.Scalar: [ReadingCode]]) {
    self.notice = notice
    characters = families.keys.sorted()
    var codes: [ReadingCode] = []
    var starts = [0]
    for character in characters {
      codes += families[character, default: []]
      starts.append(codes.count)
    }
    self.codes = codes
    self.starts = starts
    index = ScalarIndex(of: characters)
  }

  /// The readings of some folded characters alone: what a catalogue needs that names no others.
  public func subset(of wanted: some Sequence<Unicode.Scalar>) -> ReadingTable {
    let families = Set(wanted).compactMap { character in places(of: character).map { (character, Array(codes[$0])) } }
    return ReadingTable(notice: notice, families: Dictionary(uniqueKeysWithValues: families))
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
