extension PathwayDocument {
  /// Something by which a pathway document is recognised.
  package enum Mark: CaseIterable, Hashable, Sendable {
    case title, level, jobTitles, tableHeading, tableColumns, code
  }

  /// The marks of a pathway document in a text, each with the line where it first occurs.
  package static func marks(in text: SourceText) -> [Mark: Int] {
    var marks: [Mark: Int] = [:]
    var missing = Set(Mark.allCases)
    let lines = text.nonblankLines
    for (place, line) in lines.enumerated() where line.words.utf8.count <= longestHeading {
      guard !missing.isEmpty else { break }
      let words = line.words.hasHan ? PathwayWords.squeezed(line.words) : nil
      for mark in missing where has(mark, squeezed: words, lines[place...]) {
        marks[mark] = line.number
        missing.remove(mark)
      }
    }
    return marks
  }

  /// Whether marks make a text a pathway document: at least two, one of them found in no other family.
  package static func isRecognised(by marks: [Mark: Int]) -> Bool {
    marks.count > 1 && marks.keys.contains(where: \.isUnique)
  }

  /// Bytes of the longest heading.
  private static let longestHeading = 120

  /// - Parameter words: the words of the first line, squeezed; nil if none of them is Chinese.
  private static func has(_ mark: Mark, squeezed words: String?, _ lines: ArraySlice<SourceLine>) -> Bool {
    guard let words else { return mark == .code && hasCode(lines.first) }
    return switch mark {
    case .title: words.hasSuffix(PathwayWords.title)
    case .level: words.hasSuffix("級別") && words != "工作級別" && words.count <= 14
    case .jobTitles: [PathwayWords.jobTitles, PathwayWords.relatedJobTitles].contains { words == $0 || words == $0 + ":" }
    case .tableHeading: TableHeading(lines) != nil
    case .tableColumns: PathwaySections.heading(lines) > 0
    case .code: hasCode(lines.first)
    }
  }

  private static func hasCode(_ line: SourceLine?) -> Bool {
    guard let line, line.words.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return false }
    return line.words.split(separator: " ").contains { CodeShape($0) == .unit }
  }
}

extension PathwayDocument.Mark: CustomStringConvertible {
  package var description: String {
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
  fileprivate var isUnique: Bool {
    switch self {
    case .title, .tableHeading, .tableColumns: true
    case .level, .jobTitles, .code: false
    }
  }
}
