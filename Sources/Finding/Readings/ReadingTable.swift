internal import TextLayout

/// How Chinese characters are written with Latin letters.
///
/// Characters are kept as `SearchFolding` folds them: one stands for its whole family of variants (雲, 云) and has the codes of
/// all of them. Names are looked up folded.
public struct ReadingTable: Equatable, Sendable {
  /// The comment lines at the top of the text: where the readings come from, and under which terms.
  let notice: [String]
  private(set) var codes: [Unicode.Scalar: [ReadingCode]] = [:]

  /// A table without readings, which finds nothing.
  public init() {
    notice = []
  }

  /// Folds the characters and joins what each family has.
  ///
  /// All are folded in one text, which is far quicker than one by one. A folded ideograph is one ideograph, so the two run in
  /// parallel.
  init(notice: [String], rows: [(character: Unicode.Scalar, codes: [ReadingCode])]) {
    self.notice = notice
    var written = String.UnicodeScalarView()
    written.append(contentsOf: rows.lazy.map(\.character))
    for (character, row) in zip(SearchFolding.fold(String(written)).unicodeScalars, rows) {
      for code in row.codes where codes[character]?.contains(code) != true {
        codes[character, default: []].append(code)
      }
    }
  }

  /// The readings of some folded characters alone: what a catalogue needs that names no others.
  public func subset(of characters: some Sequence<Unicode.Scalar>) -> ReadingTable {
    var subset = self
    let wanted = Set(characters)
    subset.codes = codes.filter { wanted.contains($0.key) }
    return subset
  }

  /// The folded characters that have readings.
  public var characters: Set<Unicode.Scalar> { Set(codes.keys) }

  /// How a folded character is written in a scheme, with a digit for the tone: `wan4`, `mbmmi`; the commonest first.
  public func readings(of character: Unicode.Scalar, in scheme: ReadingScheme) -> [String] {
    codes[character, default: []].filter { $0.scheme == scheme }.map(\.text)
  }
}
