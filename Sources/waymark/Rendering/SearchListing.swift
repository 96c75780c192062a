internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The results of a search as rows.
struct SearchListing {
  let outcome: SearchOutcome
  let results: [SearchResult]

  /// The remark beside the rows: that nothing matches, or that there was nothing to look for.
  var remark: String? {
    let query = Sanitiser.clean(outcome.query.text)
    switch outcome.kind {
    case .matches: return nil
    case .everything: return "“\(query)” has no word to look for: everything is listed"
    case .nearest:
      let tried = "nothing matches “\(query)” in names, texts, Jyutping, Pinyin, Cangjie or Quick, even allowing for typing mistakes"
      return results.isEmpty ? tried : tried + "; these come nearest"
    }
  }

  func lines(in style: PageStyle) -> [StyledLine] {
    if results.isEmpty { return [] }
    var columns = headers(in: style).map { Table.Column(header: $0) }
    columns[0].isFlexible = true
    columns[columns.count - 1].style = .dim
    return Table(columns: columns, rows: rows(in: style)).lines(width: style.width)
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  func markdown(in style: PageStyle) -> String {
    Markdown.table(headers: headers(in: style), rows: rows(in: style)) + "\n" + Markdown.escaped(style.words(OurMark.legend))
  }

  private func headers(in style: PageStyle) -> [String] {
    [Text("Title", "名稱"), Text("kind", "種類"), Text("found in", "所在"), Text(verbatim: "id")].map { style.words($0) }
  }

  private func rows(in style: PageStyle) -> [[String]] {
    results.map { result in
      [
        style.languages.map { OurMark.words(result.title, in: $0) }.unique.joined(separator: "  "),
        result.kind.title.words(in: style.language),
        [result.field.title.words(in: style.language), result.name].compactMap(\.self).joined(separator: ": "),
        result.id.rawValue,
      ]
    }
  }
}
