internal import Careers
public import Interface
public import TestSupport
internal import Typesetting

extension SavedSession {
  /// A random session, even of records that don't exist.
  public static func random(using source: inout SplitMix64) -> SavedSession {
    var place = CompareState()
    place.column = figure(using: &source)
    place.first = figure(using: &source)
    place.differencesOnly = .random(using: &source)
    let pages = ids(using: &source).map { id in
      SavedPlace.page(id, Standing(.section(figure(using: &source)), row: figure(using: &source)))
    }
    return SavedSession(
      view: view(using: &source), lists: lists(using: &source), shortlist: ids(using: &source),
      comparison: SavedComparison(isOpen: .random(using: &source), place: place),
      conditions: Conditions([
        Condition(.years(figure(using: &source))), Condition(.payFrom(figure(using: &source))),
        Condition(.trait(ids(using: &source).first ?? "patient"), isExcluded: .random(using: &source)),
      ]),
      notes: ids(using: &source).map { id in
        SavedNotes(record: Bool.random(using: &source) ? id : nil, lines: [words(using: &source), words(using: &source)])
      },
      trail: pages + [Bool.random(using: &source) ? .browse : .compare])
  }

  /// A session with a number: its parts change, grow and shrink with it.
  public static func numbered(_ number: Int) -> SavedSession {
    var source = SplitMix64(seed: UInt64(number))
    var session = random(using: &source)
    session.notes = (0...number % 7).map { place in
      SavedNotes(record: RecordID("record-\(place)"), lines: Array(repeating: "\(number)", count: 99 * place + 1))
    }
    session.shortlist = [RecordID("\(number)")]
    return session
  }

  /// The number of such a session; nil if its parts don't match.
  public var number: Int? {
    guard let number = shortlist.first.flatMap({ Int($0.rawValue) }), number >= 0 else { return nil }
    return self == .numbered(number) ? number : nil
  }

  // MARK: Parts

  private static func view(using source: inout SplitMix64) -> SavedView {
    let draft = SavedDraft(record: ids(using: &source).first, line: figure(using: &source), text: words(using: &source))
    return SavedView(
      language: .random(using: &source) ? .english : .traditionalChinese, isBilingual: .random(using: &source),
      draft: .random(using: &source) ? draft : nil)
  }

  private static func lists(using source: inout SplitMix64) -> SavedLists {
    SavedLists(
      sort: SortOrder.allCases.randomElement(using: &source) ?? .source, filter: words(using: &source), isTyping: .random(using: &source),
      turnedGroups: ListGroup.allCases.filter { _ in .random(using: &source) }, turnedRecords: ids(using: &source),
      record: ids(using: &source).first, group: ListGroup.allCases.randomElement(using: &source), unpaged: figure(using: &source),
      row: figure(using: &source))
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
