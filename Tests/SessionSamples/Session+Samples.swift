public import Careers
internal import Foundation
public import Interface
public import TestSupport
internal import Typesetting

extension Session {
  /// A random session, even of records that don't exist.
  public static func random(using source: inout SplitMix64) -> Session {
    var session = Session(language: .random(using: &source) ? .english : .traditionalChinese)
    session.isBilingual = .random(using: &source)
    session.lists = lists(using: &source)
    let marked = ids(using: &source)
    session.changeMarks { $0 = Marks(marked) }
    let isComparing = Bool.random(using: &source)
    session.comparison.column = figure(using: &source)
    session.comparison.first = figure(using: &source)
    session.comparison.differencesOnly = .random(using: &source)
    let award = HeldAward(ids(using: &source).first ?? "certificate", qfLevel: .random(using: &source) ? QFLevel(rawValue: 2) : nil)
    session.conditions = Conditions([
      Condition(.years(figure(using: &source))), Condition(.payFrom(figure(using: &source))),
      Condition(.award(award)), Condition(.result(ExaminationResult(paper: words(using: &source), result: "Level 3"))),
      Condition(.worksAs(ids(using: &source).first ?? "programmer")), Condition(.likes(.fix)), Condition(.lacking("hkdse")),
      Condition(.trait(ids(using: &source).first ?? "patient"), isExcluded: .random(using: &source)),
      Condition(.unit(ids(using: &source).first ?? "111130L4")), Condition(.worksAs(ids(using: &source).first ?? "programmer")),
      Condition(.lacking(ids(using: &source).first ?? "certificate")), Condition(.payReaching(figure(using: &source))),
      Condition(.result(ExaminationResult(paper: words(using: &source), result: words(using: &source)))),
    ])
    for id in ids(using: &source) {
      let subject: NoteSubject = .random(using: &source) ? .record(id) : .comparison
      for line in 0..<2 { session.notes.write(words(using: &source), at: line, on: subject) }
    }
    let places = pages(using: &source) + [Bool.random(using: &source) ? .browse : .compare]
    session.trail = Trail(places, at: figure(using: &source), isComparing: isComparing)
    if Bool.random(using: &source) { session.layers = [.finding] }
    return session
  }

  /// A session with a number: its parts change, grow and shrink with it.
  public static func numbered(_ number: Int) -> Session {
    var source = SplitMix64(seed: UInt64(number))
    var session = random(using: &source)
    for place in 0...number % 7 {
      for line in 0..<min(Notes.most, 9 * place + 1) {
        session.notes.write("\(number) " + String(repeating: "x", count: 9 * line), at: line, on: .record(RecordID("record-\(place)")))
      }
    }
    session.changeMarks { $0 = [RecordID("\(number)")] }
    return session
  }

  /// The number of such a session; nil if its parts don't match.
  public var number: Int? {
    guard let number = marks.first.flatMap({ Int($0.rawValue) }), number >= 0 else { return nil }
    return self == .numbered(number) ? number : nil
  }

  // MARK: Parts

  private static func pages(using source: inout SplitMix64) -> [Place] {
    ids(using: &source).map { id in
      let subjects: [PageSubject] = [.record(id), .fit, .route(RouteSubject(from: ids(using: &source).first, to: id))]
      var page = DetailPlace(subjects.randomElement(using: &source) ?? .fit)
      page.selection = Selection(.section(figure(using: &source)), row: figure(using: &source))
      return .detail(page)
    }
  }

  private static func lists(using source: inout SplitMix64) -> Lists {
    var lists = Lists()
    lists.sort = SortOrder.allCases.randomElement(using: &source) ?? .source
    lists.filter = words(using: &source)
    lists.isChosen = .random(using: &source)
    let rows: [ListedItem.ID] = [
      .group(.courses), .results, .record(ids(using: &source).first ?? "gone"), .unpaged(figure(using: &source)),
      .unread(figure(using: &source)),
    ]
    lists.selection = Selection(rows.randomElement(using: &source) ?? .results, row: figure(using: &source))
    return lists
  }

  private static func ids(using source: inout SplitMix64) -> [RecordID] {
    (0..<Int.random(in: 0...5, using: &source)).compactMap { _ in names.randomElement(using: &source) }
  }

  private static func words(using source: inout SplitMix64) -> String {
    String((0..<Int.random(in: 0...40, using: &source)).compactMap { _ in letters.randomElement(using: &source) })
  }

  private static func figure(using source: inout SplitMix64) -> Int {
    Bool.random(using: &source) ? .random(in: -2...9, using: &source) : .random(in: .min ... .max, using: &source)
  }

  private static let letters: [Character] = ["a", "Z", "雲", "é", "\"", "\\", "\n", "\u{1B}", "\u{202E}", "👍", " ", "\u{0}", "\u{301}"]
  private static let names: [RecordID] = [
    "it-technician", "programmer", "gone", "cloud-computing/expert", "cloud-computing", "patient", "", "'; DROP TABLE part; --",
  ]
}

extension Notes {
  private struct Entry: Encodable {
    let subject: NoteSubject
    let lines: [String]
  }

  /// Notes as a file may hold them, with any text at all.
  ///
  /// - Parameter lines: nil for those on the comparison.
  public static func unchecked(_ lines: [(record: RecordID?, lines: [String])]) throws -> Notes {
    let entries = lines.map { Entry(subject: $0.record.map { .record($0) } ?? .comparison, lines: $0.lines) }
    return try JSONDecoder().decode(Notes.self, from: JSONEncoder().encode(["entries": entries]))
  }
}
