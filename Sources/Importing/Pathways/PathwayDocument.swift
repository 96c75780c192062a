public import Careers

/// A vocational qualifications pathway as its document states it, in Traditional Chinese.
public struct PathwayDocument: Hashable, Sendable {
  /// The field of work; absent if no line names it.
  public var title: Text?
  /// The year or version in brackets after the title.
  public var edition: String?
  /// From the first line to the last that isn't blank.
  public var lines: ClosedRange<Int>?
  /// From the highest down, as printed.
  public var levels: [Level]
  /// What is amiss with the document, in the order of its lines.
  public var findings: [Finding]

  /// A level of work.
  public struct Level: Hashable, Sendable {
    public var name: Text
    /// Its heading, description and job titles; absent if the text has only its table.
    public var lines: ClosedRange<Int>?
    /// From its table's heading to the last line of the table.
    public var tableLines: ClosedRange<Int>?
    public var description: Text?
    public var jobTitles: [JobTitle] = []
    public var areas: [FunctionalArea] = []
    /// Those of a cell that serves the whole level; each task has them too. Empty if tasks have cells of their own.
    public var routes: [Route] = []

    public var tasks: [KeyTask] { areas.flatMap(\.tasks) }
  }

  /// A job title of a level.
  public struct JobTitle: Hashable, Sendable {
    public var name: Text
    public var lines: ClosedRange<Int>?
  }

  /// A functional area of a level, over all its pages.
  public struct FunctionalArea: Hashable, Sendable {
    /// Absent if the text begins after it.
    public var name: Text?
    /// Where its name is first printed.
    public var lines: ClosedRange<Int>?
    public var tasks: [KeyTask]
  }

  /// A key task of a functional area.
  public struct KeyTask: Hashable, Sendable {
    public var number: Int
    public var words: Text
    /// From its number to its last code.
    public var lines: ClosedRange<Int>?
    /// In the order of the table; empty if names and codes can't be paired.
    public var units: [Unit]
    /// Its own or its level's.
    public var routes: [Route]
  }

  /// A unit of competency that a key task needs.
  public struct Unit: Hashable, Sendable {
    public var name: Text
    public var code: String
    /// From its name to its code.
    public var lines: ClosedRange<Int>?

    /// The QF level in its code.
    public var qfLevel: QFLevel? { UnitOfCompetency.qfLevel(ofCode: code) }
  }

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
}

extension PathwayDocument.Finding: CustomStringConvertible {
  /// What is amiss, beside a number of the first of its lines.
  public var description: String {
    switch self {
    case .unpairedUnits(let level, let task, let names, let codes):
      "\(Self.unpaired(names.count, codes.count, task: task, level: level)): units at \(Self.list(names)), codes at \(Self.list(codes))"
    case .cutTask(let level, let task, _): "the text ends within key task \(task) of \(level)"
    case .cut(let part, _): "the text lacks \(part): it is cut here"
    case .codeWithoutLevel(let code, _): "the code \(code) carries no QF level from 1 to 7"
    case .routeWithoutLevel(let level, _): "a route of \(level) states no QF level from 1 to 7"
    case .taskWithoutRoute(let level, let task, _): "key task \(task) of \(level) has no route"
    case .taskOutOfOrder(let level, let task, _): "key task \(task) of \(level) is out of order"
    case .centredAreas(let level, _):
      "areas of \(level) stand in the middle of their cells from here on: which tasks are theirs is told from the distances"
    case .jobTitleInOnePlace(let level, let title, _):
      "the job title \(title) of \(level) stands either in the overview or over the table, not in both"
    case .simplified(let scalar, let counterpart, _):
      "the simplified \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true))) stands here, most often for \(counterpart)"
    }
  }

  /// That a key task names as many units as it doesn't have codes.
  static func unpaired(_ names: Int, _ codes: Int, task: Int, level: String) -> String {
    "key task \(task) of \(level) names \(count(names, "unit")) and \(count(codes, "code"))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 0 ? "no \(noun)" : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func list(_ lines: [Int]) -> String {
    if lines.isEmpty { return "no line" }
    return (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
  }
}
