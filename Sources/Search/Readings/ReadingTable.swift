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
