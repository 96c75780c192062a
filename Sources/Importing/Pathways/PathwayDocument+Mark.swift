extension PathwayDocument {
  /// Something by which a pathway document is recognised.
  public enum Mark: CaseIterable, Hashable, Sendable {
    case title, level, jobTitles, tableHeading, tableColumns, code
  }
}

extension PathwayDocument.Mark: CustomStringConvertible {
  /// What is looked for.
  public var description: String {
    switch self {
    case .title: "a title that ends in 職業資歷階梯"
    case .level: "the name of a level, ending in 級別, on a line of its own"
    case .jobTitles: "the label 職位名稱"
    case .tableHeading: "a table's heading, 擬議的能力要求（…--…）"
    case .tableColumns: "a table's columns, among them 主要工作 and 滿足能力要求的途徑"
    case .code: "the code of a unit of competency, such as 123456L4"
    }
  }

  /// Whether no other family of documents has it.
  var isProper: Bool {
    switch self {
    case .title, .tableHeading, .tableColumns: true
    case .level, .jobTitles, .code: false
    }
  }
}
