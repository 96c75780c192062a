extension PathwayDocument {
  /// What a text has of the marks of a pathway document, each with the line where it first stands.
  public static func marks(in text: SourceText) -> [Mark: Int] {
    var marks: [Mark: Int] = [:]
    let lines = text.inked
    for (place, line) in lines.enumerated() where marks.count < Mark.allCases.count && line.words.utf8.count <= longestHeading {
      let words = PathwayWords.squeezed(line.words)
      for mark in Mark.allCases where marks[mark] == nil && has(mark, words, lines[place...]) { marks[mark] = line.number }
    }
    return marks
  }

  /// Whether marks make a text a pathway document: two of them, or more, one of which no other family has.
  public static func isRecognised(by marks: [Mark: Int]) -> Bool {
    marks.count > 1 && marks.keys.contains(where: \.isProper)
  }

  private static let longestHeading = 120

  /// - Parameters:
  ///   - words: those of the first line, squeezed.
  private static func has(_ mark: Mark, _ words: String, _ lines: ArraySlice<SourceLine>) -> Bool {
    switch mark {
    case .title: return words.hasSuffix(PathwayWords.title)
    case .level: return words.hasSuffix("級別") && words != "工作級別" && words.count <= 14
    case .jobTitles: return [PathwayWords.jobTitles, PathwayWords.relatedJobTitles].contains { words == $0 || words == $0 + ":" }
    case .tableHeading: return TableHeading(lines) != nil
    case .tableColumns: return PathwaySections.heading(lines) > 0
    case .code: return lines.first?.words.split(separator: " ").contains { CodeShape($0) == .unit } ?? false
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
