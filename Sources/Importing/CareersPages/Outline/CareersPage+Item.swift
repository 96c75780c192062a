internal import Careers
internal import TextLayout

extension CareersPage {
  /// An item of a list or a line of prose: its words without the bullet, and the lines that they were wrapped over.
  struct Item: Hashable {
    var words: String
    let bullet: Bullet?
    let indent: Int
    var sources: [SourceLine]

    var lines: ClosedRange<Int> { sources.lineRange ?? 0...0 }
  }
}

extension CareersPage.Item {
  /// The items of a section's lines; a line that goes on with the item above is joined to it.
  ///
  /// - Parameter mayBeFlush: whether a line at the left margin may go on with a bullet above that fills its line.
  static func all(in lines: [SourceLine], mayBeFlush: Bool, isBilingual: Bool) -> [Self] {
    var items: [Self] = []
    for line in lines {
      let parts = parts(of: line)
      if let part = parts.first, parts.count == 1, let last = items.indices.last,
        items[last].goesOn(with: part, at: line, mayBeFlush: mayBeFlush, isBilingual: isBilingual)
      {
        Wrapping.extend(&items[last].words, with: part.words)
        items[last].sources.append(line)
      } else {
        items += parts
      }
    }
    return items.filter { !$0.words.isEmpty }
  }

  /// A line, or what stands in its columns where each begins with a bullet.
  private static func parts(of line: SourceLine) -> [Self] {
    var columns: [String] = []
    for column in line.columns {
      if columns.isEmpty || CareersPage.Bullet.read(column).bullet == .symbol {
        columns.append(column)
      } else {
        columns[columns.count - 1] += "  " + column
      }
    }
    return columns.map { column in
      let (bullet, rest) = CareersPage.Bullet.read(column)
      return Self(words: rest, bullet: bullet, indent: line.indent, sources: [line])
    }
  }

  private func goesOn(with part: Self, at line: SourceLine, mayBeFlush: Bool, isBilingual: Bool) -> Bool {
    guard bullet != nil, part.bullet == nil, let last = sources.last, line.number == last.number + 1 else { return false }
    if CareersPage.RemarkMarker.stands(in: line.words) { return false }
    // The other language is another text, not the rest of this one.
    if isBilingual, last.words.hasHan != line.words.hasHan { return false }
    if line.indent > indent || line.words.first?.isLowercase == true { return true }
    return mayBeFlush && isUnfinished && CellWidth.of(last.words) >= CareersPage.fullLine
  }

  private var isUnfinished: Bool { words.last.map { !".;:。；：!！?？".contains($0) } ?? false }
}

extension CareersPage.Item {
  /// Without the word that marks it as a remark.
  var withoutMarker: Self {
    Self(words: CareersPage.RemarkMarker.rest(of: words) ?? words, bullet: bullet, indent: indent, sources: sources)
  }
}
