extension PathwayDocument {
  /// Something amiss with a document, and the lines that show it.
  public enum Finding: Hashable, Sendable {
    /// A key task names more units than codes, or fewer: none of them is paired.
    case unpairedUnits(level: String, task: Int, names: [Int], codes: [Int])
    /// The text ends within a key task: as many units as have a code are read.
    case cutTask(level: String, task: Int, line: Int)
    /// The text lacks a part, such as "the table of 專家級別"; it ends or begins at a line.
    case cut(String, line: Int)
    /// A code that carries no level from 1 to 7.
    case codeWithoutLevel(String, line: Int)
    /// A route for which no level from 1 to 7 is stated.
    case routeWithoutLevel(level: String, lines: ClosedRange<Int>)
    /// No cell of routes is the task's own, nor does one serve its level.
    case taskWithoutRoute(level: String, task: Int, line: Int)
    /// Two key tasks of a level have the same number, or a number is left out.
    case taskOutOfOrder(level: String, task: Int, line: Int)
    /// Names of areas stand in the middle of their cells on the page that begins at a line: by their distances it is told which tasks are theirs.
    case centredAreas(level: String, line: Int)
    /// A job title stands in the overview or over the table, not in both.
    case jobTitleInOnePlace(level: String, title: String, line: Int)
    /// A simplified character in Traditional Chinese, and what it stands for; it is kept as it is.
    case simplified(Unicode.Scalar, for: Unicode.Scalar, line: Int)
  }
}

extension PathwayDocument.Finding {
  /// The lines that show it, in order.
  public var lines: [Int] {
    switch self {
    case .unpairedUnits(_, _, let names, let codes): (names + codes).sorted()
    case .routeWithoutLevel(_, let lines): [lines.lowerBound, lines.upperBound]
    case .cutTask(_, _, let line), .cut(_, let line), .codeWithoutLevel(_, let line), .taskWithoutRoute(_, _, let line),
      .taskOutOfOrder(_, _, let line), .centredAreas(_, let line), .jobTitleInOnePlace(_, _, let line), .simplified(_, _, let line):
      [line]
    }
  }

  /// Whether facts of the document are left out for it.
  public var isError: Bool {
    switch self {
    case .unpairedUnits, .codeWithoutLevel, .routeWithoutLevel: true
    case .cutTask, .cut, .taskWithoutRoute, .taskOutOfOrder, .centredAreas, .jobTitleInOnePlace, .simplified: false
    }
  }
}

extension PathwayDocument.Finding: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unpairedUnits(let level, let task, let names, let codes):
      "key task \(task) of \(level) names \(names.count) units (lines \(Self.list(names))) and \(codes.count) codes (lines \(Self.list(codes)))"
    case .cutTask(let level, let task, let line): "the text ends at line \(line) within key task \(task) of \(level)"
    case .cut(let part, let line): "\(part) is missing: the text is cut at line \(line)"
    case .codeWithoutLevel(let code, let line): "the code \(code) at line \(line) carries no QF level from 1 to 7"
    case .routeWithoutLevel(let level, let lines):
      "a route of \(level) at lines \(lines.lowerBound)–\(lines.upperBound) states no QF level from 1 to 7"
    case .taskWithoutRoute(let level, let task, let line): "key task \(task) of \(level) at line \(line) has no route"
    case .taskOutOfOrder(let level, let task, let line): "key task \(task) of \(level) at line \(line) is out of order"
    case .centredAreas(let level, let line):
      "areas of \(level) stand in the middle of their cells from line \(line) on: which tasks are theirs is told from the distances"
    case .jobTitleInOnePlace(let level, let title, let line):
      "the job title \(title) of \(level) at line \(line) stands either in the overview or over the table, not in both"
    case .simplified(let scalar, let counterpart, let line):
      "line \(line) writes the simplified \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true))), most often for \(counterpart)"
    }
  }

  private static func list(_ lines: [Int]) -> String {
    lines.isEmpty ? "none" : lines.map(String.init).joined(separator: ", ")
  }
}
