/// The heading of a level's table: 擬議的能力要求（field--level).
struct TableHeading {
  let field: String?
  let level: String
  /// The lines it takes, more than one where it wraps.
  let count: Int

  private static let mostLines = 3
  private static let mostBytes = 400

  /// The heading that begins a run of lines; nothing where none does.
  init?(_ lines: ArraySlice<SourceLine>) {
    guard let first = lines.first, first.words.utf8.count <= Self.mostBytes,
      first.words.unicodeScalars.first.map({ "擬能".unicodeScalars.contains($0) }) ?? false
    else { return nil }
    var words = PathwayWords.squeezed(first.words)
    guard PathwayWords.tableHeadings.contains(where: words.hasPrefix) else { return nil }
    var count = 1
    for line in lines.dropFirst().prefix(Self.mostLines - 1) where !words.contains(")") && line.words.utf8.count <= Self.mostBytes {
      words += PathwayWords.squeezed(line.words)
      count += 1
    }
    guard let opening = words.firstIndex(of: "("), let closing = words.firstIndex(of: ")") else { return nil }
    let inner = words[words.index(after: opening)..<closing].split(separator: "-")
    guard let level = inner.last else { return nil }
    field = inner.count > 1 ? inner.dropLast().joined(separator: "-") : nil
    self.level = String(level)
    self.count = count
  }
}
