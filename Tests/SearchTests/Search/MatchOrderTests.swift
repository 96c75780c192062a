import Careers
import Testing

@testable import Search

/// The steps of ``MatchScore``, each on a catalogue that has the worse match first.
struct MatchOrderTests {
  private func expectOrder(_ query: String, _ records: [SampleRecord], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let finder = try SmallCatalogue(records.reversed()).finder()
    #expect(finder.ids(query) == records.map(\.id), "“\(query)”", sourceLocation: sourceLocation)
  }

  // MARK: Tiers

  @Test func aWholeNameThenItsBeginningThenItsWordsThenWithinWordsThenTexts() throws {
    try expectOrder(
      "cloud engineer",
      [
        SampleRecord("exact", .unit, "Cloud Engineer"), SampleRecord("prefix", .unit, "Cloud Engineer Team"),
        SampleRecord("phrase", .unit, "Senior Cloud Engineer"), SampleRecord("words", .unit, "Engineer in Cloud"),
        SampleRecord("inside", .unit, "Intercloud Engineer"),
        SampleRecord("text", .unit, "Clerk", words: [.duty: ["Helps a cloud engineer"]]),
      ])
  }

  @Test func aSingleWordIsRankedAlike() throws {
    try expectOrder(
      "雲端",
      [
        SampleRecord("exact", .unit, nil, "雲端"), SampleRecord("prefix", .unit, nil, "雲端工程"), SampleRecord("phrase", .unit, nil, "高級雲端"),
        SampleRecord("text", .unit, nil, "文員", words: [.duty: ["使用雲端"]]),
      ])
  }

  @Test func wordsThenAWholeReadingThenAReadingThenWithinWords() throws {
    try expectOrder(
      "ngan hong",
      [
        SampleRecord("exact", .unit, "Ngan Hong"), SampleRecord("words", .unit, "Hong of Ngan"),
        SampleRecord("whole reading", .unit, nil, "銀行"),
        SampleRecord("reading", .unit, nil, "銀行人"), SampleRecord("inside", .unit, "Engan Ehong"),
      ])
  }

  @Test func withinWordsThenWithSlips() throws {
    try expectOrder("ministrator", [SampleRecord("inside", .unit, "Administrator"), SampleRecord("forgiving", .unit, "Ministrater")])
  }

  @Test func withSlipsThenInTexts() throws {
    try expectOrder(
      "cluod money",
      [SampleRecord("forgiving", .unit, "Cloud Money"), SampleRecord("text", .unit, "Cloud", words: [.duty: ["Counts money"]])])
  }

  @Test func everyTierIsReached() throws {
    let finder = try SmallCatalogue([SampleRecord("a", .unit, "Cloud Engineer", "銀行", words: [.duty: ["Counts money"]])]).finder()
    let tiers: [(String, MatchTier)] = [
      ("cloud engineer", .exact), ("cloud eng", .prefix), ("engineer", .phrase), ("engineer cloud", .words), ("loud", .inside),
      ("nganhong", .wholeReading), ("hong", .reading), ("cluod", .forgiving), ("money", .text), ("cloud money", .text),
      ("cloud zebra", .words),
    ]
    for (query, tier) in tiers { #expect(finder.firstTier(query) == tier, "\(query)") }
  }

  // MARK: Fields

  @Test func aTitleThenACodeThenASynonymThenARungThenAnInstitutionThenTexts() throws {
    let fields: [SearchField] = [.code, .synonym, .ladder, .institution, .area, .entry, .duty, .description, .note]
    let records =
      [SampleRecord("title", .unit, "Alpha Beta")]
      + fields.map { SampleRecord(RecordID($0.rawValue), .unit, "Other", words: [$0: ["Alpha Beta"]]) }
    try expectOrder("alpha", records)
    let finder = try SmallCatalogue(records).finder()
    let outcome = finder.search("alpha")
    let found = outcome.rows.compactMap { finder.match(of: Int($0), in: outcome) }
    #expect(found.map(\.field) == SearchField.allCases)
    #expect(found.map(\.name) == [nil, "Alpha Beta", "Alpha Beta", "Alpha Beta", "Alpha Beta", nil, nil, nil, nil, nil])
  }

  @Test func anyNameComesBeforeAnyText() throws {
    try expectOrder(
      "loud",
      [
        SampleRecord("unit", .unit, "Intercloud with a name that is very long"),
        SampleRecord("occupation", .occupation, "Other", words: [.area: ["Loud"]]),
      ])
  }

  /// A synonym may be wider than the record: “coder” is the programmer no more than the coder's club.
  @Test func allOfASynonymIsNoMoreThanTheBeginningOfAName() throws {
    try expectOrder(
      "coder",
      [
        SampleRecord("title", .unit, "Coder"), SampleRecord("club", .unit, "Coder Club"),
        SampleRecord("synonym", .unit, "Programmer", words: [.synonym: ["coder"]]),
      ])
    let finder = try SmallCatalogue([SampleRecord("a", .unit, "Programmer", words: [.synonym: ["coder", "銀行"]])]).finder()
    #expect(finder.firstTier("coder") == .prefix)
    #expect(finder.firstTier("ngan hong") == .reading)
  }

  // MARK: Kinds

  @Test func kindsOfRecordsRankInOrder() throws {
    let ranks: [[RecordKind]] = [
      [.occupation], [.pathway], [.level, .jobTitle], [.qualification, .institution, .trait],
      [.unit, .cluster, .course],
    ]
    let records = ranks.map { $0.map { SampleRecord(RecordID($0.rawValue), $0, "Alpha") } }
    let finder = try SmallCatalogue(records.reversed().flatMap { $0 }).finder()
    #expect(finder.ids("alpha") == records.flatMap { $0.map(\.id) })
  }

  @Test func theShorterNameComesFirst() throws {
    try expectOrder("alpha", [SampleRecord("short", .unit, "Alpha Be"), SampleRecord("long", .unit, "Alpha Beta")])
    try expectOrder("雲", [SampleRecord("short", .unit, nil, "雲端"), SampleRecord("long", .unit, nil, "雲計算")])
  }

  @Test func equalMatchesKeepTheOrderOfTheCatalogue() throws {
    let ids = (0..<200).map { RecordID("r\($0)") }
    let finder = try SmallCatalogue(ids.map { SampleRecord($0, .unit, "Alpha") }).finder()
    #expect(finder.ids("alpha") == ids)
    #expect(finder.ids("alhpa") == ids)
  }

  /// A record ranks by its best name and its worst word.
  @Test func everyWordHasToBeFound() throws {
    let records = [
      SampleRecord("both", .unit, "Alpha", words: [.synonym: ["Beta"]]), SampleRecord("alpha", .unit, "Alpha"),
      SampleRecord("beta", .unit, "Beta"),
    ]
    let finder = try SmallCatalogue(records).finder()
    #expect(finder.ids("alpha beta") == ["both"])
    #expect(finder.search("alpha beta").kind == .matches)
  }
}
