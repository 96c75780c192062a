internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The results of a search as rows.
struct SearchListing {
  let outcome: SearchOutcome
  let results: [SearchResult]

  /// The remark beside the rows: that nothing matches, or that there was nothing to look for.
  var remark: Text? {
    let query = Sanitiser.clean(outcome.query.text)
    switch outcome.kind {
    case .matches: return nil
    case .everything: return Text("only punctuation in “\(query)”: everything is listed", "「\(query)」只有標點符號：列出全部")
    case .nearest:
      return results.isEmpty
        ? Text("no match for “\(query)”: try another word", "找不到「\(query)」：試試換另一個詞")
        : Text("no exact match for “\(query)”: these are the closest", "沒有完全符合「\(query)」的：以下最接近")
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
        [result.field.title.words(in: style.language), result.name].compactMap(\.self)
          .joined(separator: Wording.colon.words(in: style.language)),
        result.id.rawValue,
      ]
    }
  }
}
