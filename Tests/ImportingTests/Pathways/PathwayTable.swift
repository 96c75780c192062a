import Catalogue
import CheckedYAML
import Importing

/// A text with the table of one level, to test one difficulty.
struct PathwayTable {
  static let columns = "工作領域/\n組別名稱 主要工作 能力要求 能力單元編號 滿足能力要求的途徑"

  let text: SourceText
  let document: PathwayDocument
  let account: LineAccount

  /// The line after the columns.
  static let first = 4

  init(_ rows: String) {
    text = SourceText("擬議的能力要求（烘焙--師傅級別)\n" + Self.columns + "\n" + rows)
    (document, account) = PathwayDocument.read(text)
  }

  var level: StatedLevel? { document.levels.first }
  var tasks: [StatedTask] { level?.tasks ?? [] }
  /// Whether a message is reported for a line.
  func reports(_ message: String, at line: Int) -> Bool {
    account.diagnostics.contains { $0.message.hasPrefix(message) && $0.place.line == line }
  }

  var outline: String { PathwayOutline(of: document).description }
}
