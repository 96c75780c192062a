internal import Careers
internal import TextLayout

/// The catalogue's documents on one line, each with its subject and edition.
struct DocumentsLine {
  /// Cells: names are cut no shorter than this; documents that don't fit are counted.
  private static let shortestName = 8

  /// The captions of the first documents.
  let captions: [DocumentCaption]
  /// How many documents there are.
  let count: Int
  let language: Language
  let separator: String
  let ellipsis: String

  /// - Parameter width: cells. Names are cut before editions, the longest first.
  func words(width: Int) -> String {
    for shown in stride(from: captions.count, to: 0, by: -1) {
      if let line = line(of: captions.prefix(shown), width: width) { return line }
    }
    return ""
  }

  private func line(of shown: ArraySlice<DocumentCaption>, width: Int) -> String? {
    let names = shown.map { $0.name.words(in: language) }
    let editions = shown.map { $0.edition.words(in: language) }
    // An edition shared by all is shown once.
    let shared = Set(captions.map(\.edition)).count == 1 ? editions.first : nil
    let tail = [shared, count > shown.count ? "+\(count - shown.count)" : nil].compactMap(\.self)
    let ends = editions.map { shared == nil ? " (\($0))" : "" }
    let longest = names.map(CellWidth.of).max() ?? 0
    for most in stride(from: longest, through: min(longest, Self.shortestName), by: -1) {
      let parts = zip(names, ends).map { Truncation.fit($0, to: most, ellipsis: ellipsis) + $1 }
      let line = (parts + tail).joined(separator: separator)
      if CellWidth.of(line) <= width { return line }
    }
    return nil
  }
}
