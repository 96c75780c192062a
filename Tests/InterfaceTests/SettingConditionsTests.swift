import Canvas
import Careers
import Interface
import Search
import Sessions
import Testing
import Typesetting

/// My conditions: setting them, taking them off, and what the lists show of it.
@Suite struct SettingConditionsTests {
  private static let diploma = HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4))

  /// What a student says of themselves: one choice of every facet.
  private static let profile: [Condition.Subject] = [
    .award(diploma), .award(HeldAward("secondary-6", qfLevel: QFLevel(rawValue: 3))), .field("computing"), .years(2),
    .language(HeldLanguage(.english, .written)), .certificate("microsoft-certified-professional"),
    .result(ExaminationResult(paper: "English Language", result: "Level 3")), .unit("111130L4"), .worksAs("programmer"),
    .lacking("common-recruitment-examination"),
  ]

  /// One choice of every facet, and more of those that take several.
  static let subjects: [Condition.Subject] =
    profile + [
      .payFrom(18_000), .payFrom(100_000), .payReaching(50_000), .hoursTo(40), .workplace(.indoors), .workplace(.outdoors), .regularHours,
      .likes(.design), .trait("patient"), .institution("ive"), .course("ive/higher-diploma-in-software-engineering"), .kind(.unit),
      .kind(.occupation),
    ] + [QFLevel(rawValue: 5)].compactMap(\.self).flatMap { [.qfFrom($0), .qfTo($0)] }

  // MARK: What remains

  @Test(arguments: subjects)
  func asManyRemainAsTheChoiceSaid(_ subject: Condition.Subject) throws {
    var session = try Visit()
    try session.go(to: subject)
    let promised = try #require(session.promised)
    session.press(.enter)
    #expect(session.state.conditions == Conditions([Condition(subject)]))
    #expect(session.state.filterResult?.count == promised.with)
    #expect(promised.with.remaining == Self.counted(session.state))
    #expect(promised.with.groups == Self.countedByGroup(session.state))
    #expect(session.promised?.with == promised.with)
    session.press(" ")
    #expect(session.state.conditions.isEmpty)
    #expect(session.state.filterResult?.kept == nil)
  }

  @Test(arguments: subjects.filter(\.canBeExcluded))
  func asManyRemainWithoutAsTheChoiceSaid(_ subject: Condition.Subject) throws {
    var session = try Visit()
    try session.go(to: subject)
    let promised = try #require(session.promised?.without)
    session.press("x")
    #expect(session.state.conditions == Conditions([Condition(subject, isExcluded: true)]))
    #expect(session.state.filterResult?.count.remaining == promised)
    #expect(promised == Self.counted(session.state))
    session.press(.enter)
    #expect(session.state.conditions == Conditions([Condition(subject)]))
    session.press("x", "x")
    #expect(session.state.conditions.isEmpty)
  }

  /// Asked record by record, of the kinds that are counted.
  private static func counted(_ state: State) -> Int? {
    state.filterResult.map { filterResult in
      state.conditions.count(among: ConditionOracle.facts.filter { filterResult.count.scope.kinds.contains($0.kind) })
    }
  }

  /// How many of those that remain are in each group; none while nothing is known of the student.
  private static func countedByGroup(_ state: State) -> [Fit.Group: Int] {
    let profile = state.conditions.profile
    guard !profile.isEmpty else { return [:] }
    let kept = ConditionOracle.occupations.filter(state.conditions.admits)
    let groups = kept.map { Fit.Group(of: $0.requirements, for: profile) }
    return Dictionary(uniqueKeysWithValues: Fit.Group.allCases.map { group in (group, groups.count { $0 == group }) })
  }

  /// A facet is marked on its last line, below the heading of its group.
  @Test func aFacetBelowAHeadingIsInSightAfterAPageUp() throws {
    let session = try Visit.after("f Enter End PgUp")
    #expect(Sight.faults(of: session.state) == [])
    #expect(session.canvas.cursor != nil)
  }

  @Test func theCountIsInSightWithEveryKey() throws {
    var session = try Visit()
    session.press("f")
    #expect(session.lines(with: "16 of 16 occupations remain").count == 1)
    try session.choose(.payFrom(18_000))
    let remaining = ConditionOracle.occupations.count { ($0.pay ?? .max) >= 18_000 }
    #expect(session.lines(with: "\(remaining) of 16 occupations remain").count == 1)
    #expect(session.lines(with: "[+] HK$18,000 or more").count == 1)
    try session.choose(.kind(.unit))
    #expect(session.lines(with: "0 of 64 units of competency remain").count == 1)
  }

  @Test func unknownValuesAreKeptOrLeftOut() throws {
    var session = try Visit()
    try session.choose(.payFrom(18_000))
    let kept = try #require(session.state.filterResult?.count.remaining)
    try session.go(to: .unknown(isKept: false), of: .unknown)
    let promised = try #require(session.promised?.with.remaining)
    session.press(.enter)
    #expect(!session.state.conditions.keepsUnknown)
    #expect(session.state.filterResult?.count.remaining == promised)
    #expect(promised == session.state.conditions.count(among: ConditionOracle.occupations))
    #expect(promised <= kept)
    #expect(!session.state.items.contains { $0.id == .group(.pathways) })
  }

  // MARK: The lists

  @Test func theListsShowWhatRemainsAndTheConditionsAboveIt() throws {
    var session = try Visit()
    try session.choose(.payFrom(18_000))
    try session.exclude(.trait("patient"))
    session.press("f")
    #expect(session.state.context == .browse)
    let remaining = session.state.conditions.count(among: ConditionOracle.occupations)
    #expect(session.listedOccupations == remaining)
    #expect(session.lines(with: "With: pay from HK$18,000").count == 1)
    #expect(session.lines(with: "Occupations \(remaining)/16").count == 1)
    #expect(session.lines(with: "\(remaining)/16 │").count == 1)
    #expect(!session.state.items.contains { $0.id == .group(.units) })
  }

  // MARK: What one has

  /// What a student says of themselves leaves every row in the lists, in every kind of list.
  @Test(arguments: profile)
  func whatOneHasLeavesNothingOut(_ subject: Condition.Subject) throws {
    var session = try Visit()
    let before = session.state.items.map(\.id)
    try session.choose(subject)
    session.press("f")
    #expect(session.state.items.map(\.id) == before)
    #expect(session.state.filterResult?.kept == nil)
    #expect(session.listedOccupations == 16)
    #expect(session.lines(with: "Occupations 16 ").count == 1)
    #expect(session.state.listNotice.isEmpty)
  }

  /// A quiet sign before each occupation says how it fits; with the conditions it goes.
  @Test func everyOccupationHasItsSign() throws {
    var session = try Visit(columns: 132, rows: 43)
    try session.choose(.award(Self.diploma))
    try session.choose(.field("computer-science"))
    session.press("f")
    let (profile, table) = (session.state.conditions.profile, session.state.listing.table)
    let facts = ConditionOracle.facts
    var groups: Set<Fit.Group> = []
    for summary in session.state.items.compactMap(\.summary) where summary.kind == .occupation {
      let row = try #require(table.row(of: summary.id))
      let group = Fit.Group(of: facts[row].requirements, for: profile)
      #expect(session.state.filterResult?.group(ofRow: row) == group, "\(summary.id)")
      let sign = GlyphSet.unicode.sign(of: group) ?? " "
      let title = summary.title.words(in: .english).prefix(12)
      #expect(!session.lines(with: sign + " " + title).isEmpty, "\(summary.id)")
      groups.insert(group)
    }
    #expect(groups.isSuperset(of: [.check, .near, .silent]))
    let (trait, programmer) = (try #require(table.row(of: "patient")), try #require(table.row(of: "programmer")))
    #expect(session.state.filterResult?.group(ofRow: trait) == nil)
    session.press("0")
    #expect(session.lines(with: "≈ ").isEmpty)
    #expect(session.state.filterResult?.group(ofRow: programmer) == nil)
  }

  /// Beside each choice stands how many occupations it would leave in each group; the total stays.
  @Test func theChoicesCountByGroup() throws {
    var session = try Visit()
    try session.choose(.years(2))
    try session.go(to: .award(Self.diploma))
    let promised = try #require(session.promised?.with)
    #expect(promised.remaining == 16 && promised.groups.values.reduce(0, +) == 16)
    let numbers = [Fit.Group.meets, .check, .near].map { (GlyphSet.unicode.sign(of: $0) ?? "") + "\(promised.groups[$0] ?? 0)" }
    let line = try #require(session.lines(with: "[ ] Higher Diploma").first)
    #expect(line.contains(numbers.joined(separator: " ")))
    session.press(.enter)
    #expect(session.state.filterResult?.count == promised)
  }

  /// A want counts by group what it leaves.
  @Test func wantsAreCountedByGroupToo() throws {
    var session = try Visit()
    try session.choose(.award(Self.diploma))
    try session.go(to: .payFrom(18_000))
    let promised = try #require(session.promised?.with)
    #expect(promised.remaining < 16 && promised.groups.values.reduce(0, +) == promised.remaining)
    session.press(.enter)
    #expect(session.state.filterResult?.count == promised)
    #expect(promised.groups == Self.countedByGroup(session.state))
  }

  // MARK: Where the lists stand

  @Test func theSelectionStaysWhileItsRecordRemains() throws {
    var session = try Visit.after("Down Down Down Down")
    #expect(session.state.selectedRecord == "blockchain-engineer")
    try session.choose(.payFrom(18_000))
    #expect(session.state.selectedRecord == "blockchain-engineer")
    session.press("0")
    #expect(session.state.selectedRecord == "blockchain-engineer")
  }

  /// The next one that remains is nearer than the heading.
  @Test func theSelectionGoesToTheNextThatRemains() throws {
    var session = try Visit()
    #expect(session.state.selectedRecord == "it-technician")
    try session.choose(.payFrom(18_000))
    #expect(session.state.selectedRecord == "blockchain-engineer")
  }

  @Test func conditionsAndSearchNarrowTogether() throws {
    var session = try Visit.after("/engineer Enter")
    let all = session.state.foundCount
    try session.choose(.kind(.occupation))
    session.press("f")
    let found = session.state.items.compactMap(\.summary)
    #expect(session.state.session.lists.filter == "engineer")
    #expect(!found.isEmpty && found.count < all)
    #expect(found.allSatisfy { $0.kind == .occupation })
    #expect(session.lines(with: "\(found.count)/16").count >= 1)
    session.press("u")
    #expect(session.state.foundCount == all)
  }

  @Test func whatTheConditionsHideOfASearchIsCounted() throws {
    var session = try Visit()
    try session.choose(.kind(.trait))
    session.play("f /cloud")
    #expect(session.state.layout.lists.hiddenMatches > 10)
    #expect(session.state.listNotice.joined(separator: " ").contains("Enter, then 0"))
    session.press(.enter)
    #expect(session.state.listNotice.joined(separator: " ").contains("0 clears them"))
    session.press("0")
    #expect(session.state.listNotice.isEmpty)
    #expect(session.state.selectedRecord == session.state.items.compactMap(\.summary?.id).first)
  }

  @Test func conditionsAndSortingGoTogether() throws {
    var session = try Visit.after("o o")
    try session.choose(.payFrom(18_000))
    session.press("f")
    let pay = session.state.items.compactMap { $0.summary?.pay?.lowest }
    #expect(pay.count > 3)
    #expect(pay == pay.sorted(by: >))
  }

  @Test func anotherLanguageChangesNoCondition() throws {
    var session = try Visit()
    try session.choose(.payFrom(18_000))
    let (conditions, kept) = (session.state.conditions, session.state.filterResult?.kept)
    let selection = session.state.conditionsSelection
    session.press("t")
    #expect(session.state.conditions == conditions)
    #expect(session.state.filterResult?.kept == kept)
    #expect(session.state.conditionsSelection.id == selection.id)
    #expect(session.lines(with: "[+] 18,000港元或以上").count == 1)
    session.press("f")
    #expect(session.lines(with: "條件：起薪18,000港元或以上").count == 1)
  }

  // MARK: Taking off

  @Test func oneKeyTakesOffTheLastAndAnotherAll() throws {
    var session = try Visit()
    for subject: Condition.Subject in [.years(2), .regularHours, .hoursTo(45)] { try session.choose(subject) }
    session.press("f", "u")
    #expect(session.state.conditions.list.map(\.subject) == [.years(2), .regularHours])
    #expect(session.message == "Removed: at most 45 hours a week.")
    session.press("0")
    #expect(session.state.conditions.isEmpty)
    #expect(session.listedOccupations == 16)
  }

  @Test func withinTheConditionsTheKeyTakesOffWhatIsOnTheRow() throws {
    var session = try Visit()
    for subject: Condition.Subject in [.years(2), .trait("patient"), .trait("be-logical")] { try session.choose(subject) }
    try session.go(to: .trait("patient"))
    session.press("u")
    #expect(session.state.conditions.list.map(\.subject) == [.years(2), .trait("be-logical")])
    session.press(.escape, "u")
    #expect(session.state.conditions.list.map(\.subject) == [.years(2)])
    session.press("0")
    #expect(session.state.conditions.isEmpty)
  }

  // MARK: Nothing left

  @Test func whatLeavesNothingIsNamedAndTakenOffFirst() throws {
    var session = try Visit()
    try session.choose(.payFrom(100_000))
    try session.choose(.trait("good-time-management"))
    let cause = try #require(session.state.conditions.emptyingCondition(among: ConditionOracle.occupations))
    #expect(session.state.filterResult?.emptying == cause)
    let title = session.state.title(of: cause).words(in: .english)
    #expect(
      session.state.layout.conditions.head == ["0 of 16 occupations remain", "No occupations are left with “\(title)”: u removes it."])
    session.press("f")
    #expect(session.state.listNotice.joined(separator: " ") == "No occupations are left with “\(title)”: u removes it.")
    #expect(session.state.hints.first?.name == .removeCondition)
    session.press("u")
    #expect(!session.state.conditions.list.contains(cause))
    #expect(session.state.listNotice.isEmpty)
    #expect(session.listedOccupations > 0)
  }

  @Test func anEmptyListCanBeLeftByTheKeyItNames() throws {
    var session = try Visit()
    try session.choose(.kind(.trait))
    try session.choose(.payFrom(18_000))
    session.press("f")
    #expect(session.state.items.isEmpty)
    #expect(session.state.listNotice.joined(separator: " ").hasPrefix("No traits are left with “"))
    session.press("u")
    #expect(!session.state.items.isEmpty)
  }

  // MARK: Where one is

  @Test(arguments: ["", "Enter", "m Down m c"])
  func theConditionsCloseBackToWhereOneWas(script: String) throws {
    var session = try Visit.after(script)
    let before = session.state.trail
    for close: [Key] in [["f"], ["q"], [.escape], [.backspace]] {
      session.press("f")
      #expect(session.state.context == .conditions)
      for key in close { session.press(key) }
      #expect(session.state.layers.last == nil)
      #expect(session.state.trail == before)
    }
  }

  @Test func oneIsWhereOneLeftTheConditions() throws {
    var session = try Visit()
    try session.choose(.trait("patient"))
    session.press("f", "f")
    #expect(session.state.conditionsSelection.id == .choice(.subject(.trait("patient"))))
    session.press(.escape)
    #expect(session.state.conditionsSelection.id == .facet(.traits))
    #expect(session.state.session.conditionsPlace.open == nil)
    session.press(.escape)
    #expect(session.state.layers.last == nil)
  }

  @Test func oneFacetAtATimeIsUnfolded() throws {
    var session = try Visit.after("f Enter Esc Down Right")
    #expect(session.state.session.conditionsPlace.open == .field)
    #expect(session.state.conditionLines.contains { $0.id == .choice(.subject(.field("computing"))) })
    #expect(!session.state.conditionLines.contains { $0.id == .choice(.subject(.award(Self.diploma))) })
    session.press(.right)
    #expect(session.state.conditionsSelection.id == .choice(.subject(.field("computing"))))
    session.press(.left)
    #expect(session.state.session.conditionsPlace.open == nil)
    #expect(session.state.conditionsSelection.id == .facet(.field))
  }

  @Test func everyFacetHasChoicesAndWordsForThem() throws {
    var session = try Visit()
    session.press("f")
    for facet in ConditionFacet.allCases {
      #expect(session.state.conditionLines.contains { $0.id == .facet(facet) }, "\(facet)")
    }
    for subject in Self.subjects {
      try session.go(to: subject)
      let title = session.state.title(of: .subject(subject))
      #expect(title.missing.isEmpty, "\(subject)")
      #expect(title != Text(verbatim: ""), "\(subject)")
    }
  }

  // MARK: How far am I?

  @Test func pagesSayHowOneStandsAndForgetItAgain() throws {
    var session = try Visit()
    try session.choose(.award(Self.diploma))
    try session.choose(.field("computer-science"))
    session.press("f")
    session.play("/mobile Enter Enter")
    #expect(session.page == "mobile-app-developer")
    let standings = session.state.page(of: "mobile-app-developer")?.sections.flatMap(\.rows).compactMap(\.standing) ?? []
    #expect(standings.map(\.verdict) == [.met, .toCheck, .toCheck])
    #expect(standings.first?.reason.english?.hasPrefix("you hold Higher Diploma") == true)
    session.play("f 0 f")
    #expect(session.page == "mobile-app-developer")
    #expect(session.state.page(of: "mobile-app-developer")?.sections.flatMap(\.rows).allSatisfy { $0.standing == nil } == true)
  }

  @Test func theComparisonSaysHowOneStands() throws {
    var session = try Visit.after("m Down m c")
    let unmarked = try #require(session.state.comparison)
    try session.choose(.award(Self.diploma))
    session.press("f")
    let marked = try #require(session.state.comparison)
    #expect(session.state.trail.current == .compare)
    #expect(marked != unmarked)
    #expect(session.screen.contains("to check: ") || session.screen.contains("not met: "))
  }

  /// What isn't held changes no page.
  @Test func pagesAreAskedForAgainOnlyForWhatIsHeld() throws {
    var session = try Visit.after("Enter")
    let before = session.state.layout.counts.pages
    try session.choose(.regularHours)
    session.press("f")
    #expect(session.state.layout.counts.pages == before)
  }

  // MARK: Where it can't be done

  @Test func aCatalogueThatCannotBeAskedSaysSo() throws {
    var session = try Visit(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .throwing))
    session.press("f")
    #expect(session.state.context == .conditions)
    #expect(session.message?.hasPrefix("The catalogue can’t be read") == true)
    session.press(.enter)
    #expect(session.state.message != nil)
    session.press("f")
    #expect(session.state.layers.last == nil)
  }
}
