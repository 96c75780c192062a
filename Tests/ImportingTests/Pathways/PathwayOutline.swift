import Careers
import Catalogue
import Importing

/// A pathway document's content without lines, as readable text.
struct PathwayOutline: CustomStringConvertible {
  let description: String

  init(of document: PathwayDocument) {
    var lines = [Self.words(document.title)]
    for level in document.levels {
      lines.append("\(Self.words(level.name)): \(level.jobTitles.map { Self.words($0.text) }.joined(separator: "/"))")
      if let description = level.description { lines.append("  \(Self.words(description))") }
      for area in level.areas {
        lines.append("  \(Self.words(area.name))")
        lines += area.tasks.flatMap(Self.lines)
      }
    }
    description = lines.joined(separator: "\n")
  }

  private static func lines(of task: StatedTask) -> [String] {
    let routes = (task.routes ?? []).map { "\($0.kind.rawValue) \($0.qfLevel.rawValue)" + ($0.cluster.map { " \($0)" } ?? "") }
    return ["    \(task.number ?? 0) \(words(task.text)) [\(routes.joined(separator: ", "))]"]
      + task.units.map { "      \($0.id?.rawValue ?? "–") \(words($0.title))" }
  }

  private static func words(_ text: Text?) -> String { text?.words(in: .traditionalChinese) ?? "–" }
}
