internal import Careers
internal import Typesetting

/// What a search found, as rows.
struct SearchListing {
  let results: [SearchResult]
  let style: PageStyle

  var lines: [StyledLine] {
    var columns = headers.map { Table.Column(header: $0) }
    columns[0].isFlexible = true
    columns[columns.count - 1].style = .dim
    return Table(columns: columns, rows: rows).lines(width: style.width)
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  var markdown: String {
    Markdown.table(headers: headers, rows: rows) + "\n" + Markdown.escaped(style.words(OurMark.legend))
  }

  private var headers: [String] {
    [Text("Title", "名稱"), Text("kind", "種類"), Text("found in", "所在"), Text(verbatim: "id")].map { style.words($0) }
  }

  private var rows: [[String]] {
    results.map { result in
      [
        style.languages.map { OurMark.words(result.title, in: $0) }.joined(separator: "  "),
        result.kind.title.words(in: style.language),
        result.field.title.words(in: style.language),
        result.id.rawValue,
      ]
    }
  }
}

extension SearchField {
  fileprivate var title: Text {
    switch self {
    case .title: Text("title", "名稱")
    case .code: Text("code", "編號")
    case .synonym: Text("synonym", "同義詞")
    case .ladder: Text("rung", "職級")
    case .area: Text("area", "範疇")
    case .entry: Text("entry", "入職要求")
    case .duty: Text("duty", "工作內容")
    case .description: Text("description", "簡介")
    case .note: Text("note", "備註")
    }
  }
}
