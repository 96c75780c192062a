extension SearchField {
  /// The field in a word or two.
  public var title: Text {
    switch self {
    case .title: Text("title", "名稱")
    case .code: Text("code", "編號")
    case .synonym: Text("synonym", "同義詞")
    case .ladder: Text("rung", "職級")
    case .institution: Text("institution", "院校")
    case .area: Text("area", "範疇")
    case .entry: Text("entry", "入職要求")
    case .duty: Text("duty", "工作內容")
    case .description: Text("description", "簡介")
    case .note: Text("note", "備註")
    }
  }
}
