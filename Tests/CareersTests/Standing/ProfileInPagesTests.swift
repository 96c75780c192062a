import Careers
import Testing

/// Requirements and routes marked for a person who said what they have.
struct ProfileInPagesTests {
  typealias Samples = CareersTests.Samples

  private static let diploma = Profile(award: HeldAward("lamp-diploma", qfLevel: Samples.qf(4)), fields: ["optics"])

  private static func rows(of record: Record, _ profile: Profile) -> [PresentationRow] {
    Presentation(of: record, in: Samples.context, profile: profile).sections.flatMap(\.rows)
  }

  private static var occupation: Occupation {
    var occupation = Samples.occupation
    let degree = EntryRequirement(kind: .award, text: Text("A degree", "學位"), qualifications: ["degree"], qfLevel: Samples.qf(5))
    let diploma = EntryRequirement(kind: .award, text: Text("A diploma", "文憑"), qualifications: ["lamp-diploma"], qfLevel: Samples.qf(4))
    occupation.entry = [diploma, degree, EntryRequirement(kind: .experience, text: Text("Some years", "數年"), years: .init(from: 2))]
    return occupation
  }

  @Test func nothingSaidMarksNothing() throws {
    for record in Samples.records {
      #expect(Self.rows(of: record, Profile()).allSatisfy { $0.standing == nil && $0.distance == nil })
      #expect(Presentation(of: record, in: Samples.context, profile: Profile()) == Presentation(of: record, in: Samples.context))
    }
    let comparison = try Comparison(of: [.occupation(Self.occupation), .level(Samples.level)], in: Samples.context)
    #expect(try !JSONCoding.text(of: comparison).contains(#""standing""#))
  }

  /// Every requirement is marked, and nothing else is.
  @Test func requirementsAreMarked() {
    let rows = Self.rows(of: .occupation(Self.occupation), Self.diploma)
    #expect(rows.compactMap(\.standing).map(\.verdict) == [.met, .notMet, .toCheck])
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

  /// Without a level there is no distance, and the page says so.
  @Test func awardWithoutALevelHasNoDistance() {
    let rows = Self.rows(of: .level(Samples.level), Profile(award: HeldAward("certificate")))
    #expect(rows.allSatisfy { $0.distance == nil })
    #expect(rows.contains { $0.content == .paragraph(Text("The award that you hold is given no level.", "你持有的資歷沒有列出級別。")) })
  }

  @Test func withoutAnAwardRoutesAreUnmarked() {
    let said = Profile(fields: ["optics"], years: 3)
    #expect(Self.rows(of: .level(Samples.level), said) == Self.rows(of: .level(Samples.level), Profile()))
  }

  @Test func comparisonsAreMarkedToo() throws {
    var other = Self.occupation
    (other.id, other.entry) = ("other", [Self.occupation.entry[0]])
    let records = [Record.occupation(Self.occupation), .occupation(other), .level(Samples.level)]
    let comparison = try Comparison(of: Array(records.prefix(2)), in: Samples.context, profile: Self.diploma)
    let entry = try #require(comparison.rows.first { $0.heading == .entry })
    #expect(entry.shared.map(\.standing?.verdict) == [.met])
    guard case .items(let own) = entry.cells[0] else { throw ComparisonError.count(0) }
    #expect(own.map(\.standing?.verdict) == [.notMet, .toCheck])
    let routes = try Comparison(of: [records[0], records[2]], in: Samples.context, profile: Self.diploma).rows.first {
      $0.heading == .routes
    }
    guard case .items(let items) = routes?.cells[1] else { throw ComparisonError.count(0) }
    #expect(items.map(\.distance) == [QFDistance(rawValue: -1)])
  }

  @Test func marksAreInTheJSON() throws {
    let standing = Standing(.notMet, reason: Text("a", "b"))
    let item = ComparisonItem(text: Text(), standing: standing, distance: QFDistance(rawValue: 2))
    #expect(
      try JSONCoding.text(of: item)
        == #"{"distance":2,"reason":{"en":"a","ours":[],"zh-Hant":"b"},"standing":"not-met","text":{"ours":[]}}"#)
    #expect(try JSONCoding.recoded(item) == item)
    let unmarked = ComparisonItem(text: Text(), id: "x", lines: 1...2)
    #expect(try JSONCoding.recoded(unmarked) == unmarked)
  }

  // MARK: What is missing

  private static func missing(_ profile: Profile) -> [PresentationRow]? {
    Presentation(of: .occupation(occupation), in: Samples.context, profile: profile).missing?.rows
  }

  /// Each by its name: first what isn't met, then what is to check.
  @Test func whatIsMissingIsNamed() {
    let rows = Self.missing(Self.diploma)
    #expect(rows?.map(\.standing?.verdict) == [.notMet, .toCheck])
    #expect(rows?.map(\.wording.words.english) == ["A degree", "Some years"])
    #expect(Self.missing(Profile()) == nil)
  }

  /// Nothing is called missing only once everything is met.
  @Test func nothingIsMissingOnceAllIsMet() {
    var said = Profile(award: HeldAward("degree", qfLevel: Samples.qf(5)))
    #expect(Self.missing(said)?.map(\.standing?.verdict) == [.toCheck])
    said.years = 2
    #expect(Self.missing(said)?.map(\.wording.words.english) == ["nothing that the source asks for"])
  }
}
