import TestSupport
import Testing

@testable import Careers

/// How near two occupations are by their facts, and which occupations are nearest to one.
struct SimilarityTests {
  private static let optics = FieldOfStudy(id: "optics", title: Text("Optics", "光學"))

  private static func courses(_ ids: RecordID...) -> [Training] {
    let courses = ids.map { ListedCourse(id: $0, institution: "harbour-school", title: Text(verbatim: "A course")) }
    return [Training(award: Text("Diploma", "文憑"), courses: courses)]
  }

  private static func award(_ fields: [FieldOfStudy], preferred: Bool = false) -> EntryRequirement {
    EntryRequirement(
      kind: .award, text: Text("A diploma", "文憑"), qualifications: ["lamp-diploma"], qfLevel: Samples.qf(4), fields: fields,
      preferred: preferred)
  }

  private static func duty(_ activities: Activity...) -> Statement { Statement(text: Text("Work", "工作"), activities: activities) }

  private static let keeper = Occupation(
    id: "keeper", title: Text("Keeper", "管理員"), duties: [duty(.fix), duty(.fix, .teach)], traits: ["patient"],
    ladder: [Samples.rung("Keeper", from: 10_000, to: 12_000), Samples.rung("Chief", from: 18_000, to: 20_000)], entry: [award([optics])],
    training: courses("school/lamps", "school/lenses"))
  private static let buoyHand = Occupation(
    id: "buoy-hand", title: Text("Buoy hand", "浮標員"), duties: [duty(.fix, .sell)], traits: ["careful", "patient"],
    ladder: [Samples.rung("Hand", from: 15_000, to: 30_000)], entry: [award([FieldOfStudy(id: "signals", title: Text("Signals", "訊號"))])],
    training: courses("school/lamps"))

  /// Halves of entry, courses and traits, a quarter of duties, and about a quarter of pay: (2 × (500 + 500 + 250) + 500 + 250) ÷ 8.
  @Test func sharedFactsAreNamedAndWeighed() {
    let similar = Self.keeper.similarity(to: Self.buoyHand)
    #expect(similar.id == "buoy-hand")
    #expect(similar.score == 406)
    #expect(
      similar.shared
        == SharedFacts(
          qfLevel: Samples.qf(4), qualifications: ["lamp-diploma"], courses: ["school/lamps"], activities: [.fix], traits: ["patient"],
          pay: Pay(from: 15_000, to: 20_000)))
  }

  @Test func theSameFactsAreAsNearAsCanBe() {
    #expect(Self.keeper.similarity(to: Self.keeper).score == 1_000)
    let bare = Occupation(id: "bare", title: Text())
    #expect(bare.similarity(to: Self.keeper) == SimilarOccupation(id: "keeper", score: 0, shared: SharedFacts()))
  }

  @Test func whatIsOnlyPreferredIsNoEntry() {
    var (one, other) = (Self.keeper, Self.buoyHand)
    one.entry = [Self.award([Self.optics], preferred: true)]
    other.entry = [Self.award([Self.optics], preferred: true)]
    let shared = one.similarity(to: other).shared
    #expect(shared.qfLevel == nil && shared.qualifications.isEmpty && shared.fields.isEmpty)
  }

  // MARK: Pay

  /// An open end reaches as far as it is stated.
  private static let pays: [(Pay, Pay, Pay?)] = [
    (Pay(from: 10_000, to: 20_000), Pay(from: 20_000, to: 30_000), Pay(from: 20_000, to: 20_000)),
    (Pay(from: 10_000, to: 20_000), Pay(from: 20_001, to: 30_000), nil),
    (Pay(from: 10_000, wording: .orAbove), Pay(from: 50_000, wording: .orAbove), nil),
    (Pay(from: 10_000, to: 20_000), Pay(from: 15_000, to: 16_000, period: .hour), nil),
    (Pay(from: 10_000, to: 20_000), Pay(from: 15_000, to: 16_000, currency: "GBP"), nil),
    (
      Pay(from: 10_000, to: 20_000, ours: ["period"]), Pay(from: 15_000, to: 16_000, ours: ["currency"]),
      Pay(from: 15_000, to: 16_000, ours: ["currency", "period"])
    ),
    (Pay(from: .min, to: .max), Pay(from: 0, to: .max), Pay(from: 0, to: .max)),
  ]

  @Test(arguments: pays)
  func payOverlapsInOneUnit(left: Pay, right: Pay, shared: Pay?) {
    func occupation(_ id: RecordID, _ pay: Pay) -> Occupation {
      Occupation(id: id, title: Text(), ladder: [Rung(title: Text(), pay: pay)])
    }
    let (one, other) = (occupation("a", left), occupation("b", right))
    #expect(one.similarity(to: other).shared.pay == shared)
    #expect(other.similarity(to: one).shared.pay == shared)
    #expect((0...1_000).contains(one.similarity(to: other).score))
  }

  // MARK: The nearest

  /// Almost all share a trait or some pay.
  @Test func sharingLittleIsNotSimilar() {
    var other = Occupation(id: "other", title: Text(), traits: Self.keeper.traits, ladder: Self.keeper.ladder)
    #expect(Self.nearest(to: Self.keeper, among: [other]) == [], "traits and pay alone")
    other = Occupation(id: "other", title: Text(), duties: Self.keeper.duties)
    #expect(Self.nearest(to: Self.keeper, among: [other]) == [], "a single kind")
    other.traits = Self.keeper.traits
    #expect(Self.nearest(to: Self.keeper, among: [other]) == ["other"])
  }

  @Test func theNearestComeFirstAndTiesInOrder() {
    var near = (1...7).map { number in
      var twin = Self.buoyHand
      twin.id = RecordID("twin-\(number)")
      return twin
    }
    near[6].duties = Self.keeper.duties
    #expect(Self.nearest(to: Self.keeper, among: near) == ["twin-7", "twin-1", "twin-2", "twin-3", "twin-4"])
  }

  /// A rare fact brings two together wherever they are; of a common one, those around are compared.
  @Test func largeCataloguesAreNotComparedPairByPair() {
    var all = (0..<2_000).map { number in
      Occupation(id: RecordID("job-\(number)"), title: Text(), duties: [Self.duty(.fix)], traits: ["patient"])
    }
    all[3].training = Self.courses("school/rare")
    all[1_990].training = Self.courses("school/rare")
    let table = SimilarOccupations(all)
    #expect(table.nearest(to: 3).first?.id == "job-1990")
    #expect(table.nearest(to: 1_990).first?.id == "job-3")
    for place in [0, 31, 1_000, 1_999] {
      let found = table.nearest(to: place)
      #expect(found.count == SimilarOccupations.most)
      #expect(found.allSatisfy { $0.id != all[place].id })
    }
  }

  private static func nearest(to occupation: Occupation, among others: [Occupation]) -> [RecordID] {
    SimilarOccupations([occupation] + others).nearest(to: 0).map(\.id)
  }

  // MARK: Any catalogue

  @Test(arguments: Seeds.all())
  func similarityIsTheSameFromEitherSide(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = (0..<30).map { Self.occupation(RecordID("job-\($0)"), &random) }
    let table = SimilarOccupations(all)
    for (place, one) in all.enumerated() {
      let nearest = table.nearest(to: place)
      #expect(nearest.count <= SimilarOccupations.most)
      #expect(nearest.map(\.score) == nearest.map(\.score).sorted(by: >))
      #expect(Set(nearest.map(\.id)).count == nearest.count && nearest.allSatisfy { $0.id != one.id })
      for other in all {
        let (there, back) = (one.similarity(to: other), other.similarity(to: one))
        #expect(there.score == back.score && there.shared == back.shared)
        if let found = nearest.first(where: { $0.id == other.id }) { #expect(found == there) }
      }
    }
  }

  private static func occupation(_ id: RecordID, _ random: inout SplitMix64) -> Occupation {
    let qualifications: [RecordID] = picked(["a", "b", "c"], &random)
    let courses = picked((1...6).map { RecordID("school/\($0)") }, &random)
    let listed = courses.map { ListedCourse(id: $0, institution: "school", title: Text()) }
    let from = Int.random(in: 10...40, using: &random) * 1_000
    return Occupation(
      id: id, title: Text(), duties: [Statement(text: Text(), activities: picked(Activity.allCases, &random))],
      traits: picked(["patient", "careful", "calm"], &random),
      ladder: [Rung(title: Text(), pay: Pay(from: from, to: from + Int.random(in: 0...20_000, using: &random)))],
      entry: [
        EntryRequirement(
          kind: .award, text: Text(), qualifications: qualifications,
          qfLevel: Bool.random(using: &random) ? Samples.qf(Int.random(in: 3...5, using: &random)) : nil)
      ], training: [Training(award: Text(), courses: listed)])
  }

  /// About a third of some values.
  private static func picked<Value>(_ values: [Value], _ random: inout SplitMix64) -> [Value] {
    values.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
  }

  // MARK: Words

  @Test func reasonsNameTheFactsInBothLanguages() {
    let reasons = Samples.similar.shared.reasons(in: Samples.context)
    #expect(
      reasons.map { $0.words(in: .english) } == [
        "same entry, QF 4", "1 course for both", "fix things", "Patience", "pay overlaps at 12,000–15,000",
      ])
    #expect(
      reasons.map { $0.words(in: .traditionalChinese) } == ["入職要求同為資歷級別4", "1個共通課程", "修理東西", "耐性", "薪酬重疊：12,000–15,000"])
    #expect(SharedFacts().reasons(in: Samples.context) == [])
  }

  @Test func aPageShowsThemBesideOurLinks() throws {
    let presentation = Presentation(of: .occupation(Samples.occupation), in: Samples.context)
    let headings = presentation.sections.map(\.heading)
    let place = try #require(headings.firstIndex(of: .similar))
    #expect(headings[place + 1] == .links)
    let rows = presentation.sections[place].rows
    #expect(rows.first?.content == .link("buoy-keeper", title: Text(verbatim: "buoy-keeper"), detail: nil))
    #expect(rows.count == 2 && rows[1].depth == 1)
    #expect(rows[1].wording.words.english?.hasPrefix("same entry, QF 4; 1 course for both") == true)
    #expect(Heading.similar.saysOurs)
  }
}
