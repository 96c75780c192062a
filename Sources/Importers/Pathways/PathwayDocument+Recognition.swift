extension PathwayDocument {
  /// What a text has of the marks of a pathway document, each with the line where it first stands.
  public static func marks(in text: SourceText) -> [Mark: Int] {
    var marks: [Mark: Int] = [:]
    let lines = text.inked
    for (place, line) in lines.enumerated() where marks.count < Mark.allCases.count {
      for mark in Mark.allCases where marks[mark] == nil && has(mark, lines[place...]) { marks[mark] = line.number }
    }
    return marks
  }

  /// Whether marks make a text a pathway document: two of them, or more, one of which no other family has.
  public static func isRecognised(by marks: [Mark: Int]) -> Bool {
    marks.count > 1 && marks.keys.contains(where: \.isProper)
  }

  private static let longestHeading = 120

  private static func has(_ mark: Mark, _ lines: ArraySlice<SourceLine>) -> Bool {
    guard let line = lines.first else { return false }
    if mark == .code {
      return line.words.utf8.count <= longestHeading && line.words.split(separator: " ").contains { CodeShape($0) == .unit }
    }
    guard line.words.utf8.count <= longestHeading else { return false }
    let words = PathwayWords.squeezed(line.words)
    switch mark {
    case .title: return words.hasSuffix(PathwayWords.title)
    case .level: return words.hasSuffix("級別") && words != "工作級別" && words.count <= 14
    case .jobTitles: return [PathwayWords.jobTitles, PathwayWords.relatedJobTitles].contains { words == $0 || words == $0 + ":" }
    case .tableHeading: return TableHeading(lines) != nil
    case .tableColumns: return PathwaySections.heading(lines) > 0
    case .code: return false
    }
  }
}

extension PathwayDocument {
  /// What a pathway document states, and what became of each of its lines.
  ///
  /// Whatever the text is: what it lacks is absent, and told.
  public static func read(_ text: SourceText) -> (document: PathwayDocument, account: LineAccount) {
    var reader = PathwayReader(text)
    return reader.read()
  }
}
