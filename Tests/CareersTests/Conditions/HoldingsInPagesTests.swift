import Careers
import Testing

/// Requirements and routes marked for somebody who told what they hold.
struct HoldingsInPagesTests {
  typealias Samples = CareersTests.Samples

  private static let diploma = Holdings(award: HeldAward("lamp-diploma", qfLevel: Samples.qf(4)), fields: ["optics"])

  private static func rows(of record: Record, _ holdings: Holdings) -> [PresentationRow] {
    Presentation(of: record, in: Samples.context, holdings: holdings).sections.flatMap(\.rows)
  }

  private static var occupation: Occupation {
    var occupation = Samples.occupation
    let degree = EntryRequirement(kind: .award, text: Text("A degree", "學位"), qualifications: ["degree"], qfLevel: Samples.qf(5))
    let diploma = EntryRequirement(kind: .award, text: Text("A diploma", "文憑"), qualifications: ["lamp-diploma"], qfLevel: Samples.qf(4))
    occupation.entry = [diploma, degree, EntryRequirement(kind: .experience, text: Text("Some years", "數年"), years: .init(from: 2))]
    return occupation
  }

  @Test func nothingToldMarksNothing() throws {
    for record in Samples.records {
      #expect(Self.rows(of: record, Holdings()).allSatisfy { $0.standing == nil && $0.distance == nil })
      #expect(Presentation(of: record, in: Samples.context, holdings: Holdings()) == Presentation(of: record, in: Samples.context))
    }
    let comparison = try Comparison(of: [.occupation(Self.occupation), .level(Samples.level)], in: Samples.context)
    #expect(try !JSONCoding.text(of: comparison).contains(#""standing""#))
  }

  /// Every requirement is marked, and nothing else is.
  @Test func requirementsAreMarked() {
    let rows = Self.rows(of: .occupation(Self.occupation), Self.diploma)
    #expect(rows.compactMap(\.standing) == [.met, .notMet, .toJudge])
    let texts = rows.filter { $0.standing != nil }.flatMap(\.statements).map { $0.words(in: .english) }
    #expect(texts == ["A diploma", "A degree", "Some years"])
  }

  @Test func routesShowTheDistance() {
    for record in [Record.level(Samples.level), .jobTitle(Samples.jobTitle)] {
      let rows = Self.rows(of: record, Self.diploma)
      #expect(rows.compactMap(\.distance) == [QFDistance(rawValue: -1)])
      #expect(rows.contains { $0.content == .scale(QFScale(label: Text("of the award that you hold", "你持有的資歷"), levels: [Samples.qf(4)])) })
      #expect(rows.allSatisfy { $0.standing == nil })
    }
  }

  /// A level that isn't given leaves no distance, and the page says so.
  @Test func awardWithoutALevelHasNoDistance() {
    let rows = Self.rows(of: .level(Samples.level), Holdings(award: HeldAward("certificate")))
    #expect(rows.allSatisfy { $0.distance == nil })
    #expect(rows.contains { $0.content == .paragraph(Text("The award that you hold is given no level.", "你持有的資歷沒有列出級別。")) })
  }

  @Test func withoutAnAwardRoutesAreAsTheyAre() {
    let told = Holdings(fields: ["optics"], years: 3)
    #expect(Self.rows(of: .level(Samples.level), told) == Self.rows(of: .level(Samples.level), Holdings()))
  }

  @Test func comparisonsAreMarkedToo() throws {
    var other = Self.occupation
    (other.id, other.entry) = ("other", [Self.occupation.entry[0]])
    let records = [Record.occupation(Self.occupation), .occupation(other), .level(Samples.level)]
    let comparison = try Comparison(of: Array(records.prefix(2)), in: Samples.context, holdings: Self.diploma)
    let entry = try #require(comparison.rows.first { $0.heading == .entry })
    #expect(entry.shared.map(\.standing) == [.met])
    guard case .items(let own) = entry.cells[0] else { throw ComparisonError.count(0) }
    #expect(own.map(\.standing) == [.notMet, .toJudge])
    let routes = try Comparison(of: [records[0], records[2]], in: Samples.context, holdings: Self.diploma).rows.first {
      $0.heading == .routes
    }
    guard case .items(let items) = routes?.cells[1] else { throw ComparisonError.count(0) }
    #expect(items.map(\.distance) == [QFDistance(rawValue: -1)])
  }

  @Test func marksAreInTheJSON() throws {
    let item = ComparisonItem(text: Text(), standing: .notMet, distance: QFDistance(rawValue: 2))
    #expect(try JSONCoding.text(of: item) == #"{"distance":2,"standing":"not-met","text":{"ours":[]}}"#)
    #expect(try JSONCoding.returned(item) == item)
  }
}
