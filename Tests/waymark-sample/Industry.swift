internal import Careers

/// An industry that records are being made for.
struct Industry {
  /// How many records of each kind an industry has: in the proportions of the catalogue that comes with the program, except units,
  /// of which one file holds those of all industries.
  static let occupationCount = 16
  static let jobTitlesPerLevel = 4
  static let unitsPerLevel = 12
  /// One for each key task of the lowest level.
  static let clusterCount = 6
  static let courseCount = 20

  static var recordCount: Int {
    occupationCount + 1 + Words.levels.count * (1 + jobTitlesPerLevel + unitsPerLevel) + clusterCount + courseCount
  }

  var realm: Phrase
  var activity: Phrase
  /// From 0.
  var number: Int
  /// Its courses, each with its award.
  var courses: [(award: RecordID, course: ListedCourse)] = []
  /// Its occupations, each of which is the lowest rung of its own ladder.
  var occupations: [(id: RecordID, title: Phrase)] = []
  /// The ids of the job titles of its pathway.
  var jobTitles: [RecordID] = []

  var name: Phrase { realm + activity }
  var id: String { name.slug }
  /// The document that its occupations come from.
  var careers: String { id + "-careers" }
  /// The document that its pathway comes from.
  var ladder: String { id + "-ladder" }
  /// Four capitals for codes of units and clusters: its number to the base of 26.
  var letters: String {
    let digits = sequence(first: number) { $0 / 26 }.prefix(4).map { UInt8(65 + $0 % 26) }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }
}

/// Lines of an invented document, one after the other.
struct LineCounter {
  private var next = 1

  /// Takes this many unused lines.
  mutating func take(_ count: Int = 1) -> ClosedRange<Int> {
    defer { next += count }
    return next...next + count - 1
  }
}
