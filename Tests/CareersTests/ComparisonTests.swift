import Careers
import TestSupport
import Testing

struct ComparisonTests {
  private static let keeper = Record.occupation(Samples.occupation)
  private static let level = Record.level(Samples.level)
  private static let jobTitle = Record.jobTitle(Samples.jobTitle)
  private static let short = Samples.occupation("short", ladder: [Samples.rung("A", from: 10, to: 20)])
  private static let tall = Samples.occupation(
    "tall", ladder: [Samples.rung("A", from: 10, to: 20), Samples.rung("B", from: 30), Samples.rung("C", from: 40, to: 50)])

  private static func compare(_ records: Record...) throws -> Comparison {
    try Comparison(of: records, in: Samples.context)
  }

  private static func row(_ heading: Heading, of comparison: Comparison) throws -> ComparisonRow {
    try #require(comparison.rows.first { $0.heading == heading })
  }

  // MARK: Refusals

  @Test(arguments: [0, 1, 5, 6])
  func acceptsTwoToFour(count: Int) {
    let records = (0..<count).map { Samples.occupation(RecordID("o\($0)")) }
    #expect(throws: ComparisonError.count(count)) { try Comparison(of: records, in: Samples.context) }
    #expect(ComparisonError.count(count).text.words(in: .english).contains("2 to 4 records, not \(count)"))
  }

  @Test(arguments: 2...4)
  func hasAColumnForEach(count: Int) throws {
    let records = (0..<count).map { Samples.occupation(RecordID("o\($0)"), traits: ["patience"]) }
    let comparison = try Comparison(of: records, in: Samples.context)
    #expect(comparison.columns.map(\.id) == records.map(\.id))
    #expect(comparison.rows.allSatisfy { $0.cells.count == count })
  }

  @Test func refusesOneTwice() {
    #expect(throws: ComparisonError.repeated("short")) { try Self.compare(Self.short, Self.tall, Self.short) }
    #expect(ComparisonError.repeated("short").text.words(in: .traditionalChinese).contains("short"))
  }

  @Test(arguments: Samples.records)
  func refusesKindsThatCannotBeCompared(record: Record) throws {
    if [.occupation, .level, .jobTitle].contains(record.kind) {
      #expect(try Self.compare(Self.short, record).columns.map(\.kind) == [.occupation, record.kind])
    } else {
      #expect(throws: ComparisonError.kind(record.id, record.kind)) { try Self.compare(Self.short, record) }
    }
  }

  @Test(arguments: RecordKind.allCases)
  func refusalHasTheRightArticle(kind: RecordKind) {
    let words = ComparisonError.kind("x", kind).text.words(in: .english).lowercased()
    #expect(words.contains((kind.title.english ?? "?").lowercased()))
    for vowel in ["a institution", "a occupation", "an unit"] { #expect(!words.contains(vowel)) }
  }

  // MARK: Rows

  @Test func marksRowsThatAreTheSame() throws {
    var (left, right) = (Samples.occupation, Samples.occupation)
    (left.id, right.id) = ("left", "right")
    #expect(try Self.compare(.occupation(left), .occupation(right)).rows.allSatisfy(\.isSame))
    right.hours = WorkingHours(from: 40, to: 40, wording: .about)
    right.ladder[1].pay = Pay(from: 27_001, wording: .orAbove)
    right.traits = ["patience", "courage"]
    right.environment = nil
    let comparison = try Self.compare(.occupation(left), .occupation(right))
    #expect(Set(comparison.rows.filter { !$0.isSame }.map(\.heading)) == [.hours, .pay, .traits, .environment])
    #expect(comparison.rows.filter { $0.heading == .pay }.map(\.isSame) == [true, false])
    #expect(try Self.row(.environment, of: comparison).cells.last == .notStated)
  }

  @Test func sharedItemsAreSetApart() throws {
    let left = Samples.occupation("left", traits: ["patience", "courage"])
    let right = Samples.occupation("right", traits: ["calm", "patience"])
    let row = try Self.row(.traits, of: Self.compare(left, right))
    let patience = ComparisonItem(text: Text("Patience", "耐性"), id: "patience")
    #expect(row.shared == [patience])
    #expect(row.cells == [.items([item("courage")]), .items([item("calm")])])
    #expect(!row.isSame)
  }

  @Test func emptySetIsNotStated() throws {
    let row = try Self.row(.traits, of: Self.compare(Samples.occupation("left", traits: ["patience"]), Samples.occupation("right")))
    #expect(row.cells.last == .notStated)
    #expect(row.shared.isEmpty, "nothing is shared with a record that states nothing")
  }

  @Test func laddersAreComparedByRung() throws {
    let comparison = try Self.compare(Self.short, Self.tall, Self.level)
    let rows = comparison.rows.filter { $0.heading == .pay }
    #expect(rows.map { $0.label?.words(in: .english) } == ["Step 1 (entry)", "Step 2", "Step 3"])
    #expect(rows.map { $0.cells[0] } == [.pay(title: Text(verbatim: "A"), pay: Pay(from: 10, to: 20)), .absent, .absent])
    #expect(rows[2].cells[1] == .pay(title: Text(verbatim: "C"), pay: Pay(from: 40, to: 50)))
    #expect(rows.allSatisfy { $0.cells[2] == .notStated })
    #expect(comparison.highestPay == 50)
  }

  @Test func payHasOneUnitOrNoScale() throws {
    let weekly = Pay(from: 9_000, currency: "HKD", period: .week)
    let other = Samples.occupation("weekly", ladder: [Rung(title: Text(verbatim: "A"), pay: weekly)])
    let same = try Self.compare(Self.short, Self.tall, Self.level)
    #expect(same.rows.map(\.unit) == same.rows.map { $0.heading == .pay ? Text("HK$ a month", "每月港元") : nil })
    let mixed = try Self.compare(Self.short, other)
    #expect(mixed.rows.allSatisfy { $0.unit == nil })
    #expect(mixed.highestPay == nil)
    #expect(mixed.rows.first?.cells.last == .pay(title: Text(verbatim: "A"), pay: weekly), "the figures are still shown")
  }

  @Test func rungsWithoutPayHaveNoUnit() throws {
    let unpaid = Samples.occupation("unpaid", ladder: [Rung(title: Text(verbatim: "A"))])
    let row = try Self.row(.pay, of: Self.compare(unpaid, Samples.occupation("bare")))
    #expect(row.unit == nil)
    #expect(row.cells == [.pay(title: Text(verbatim: "A"), pay: nil), .notStated])
  }

  /// Entry requirements of an occupation and routes to a level's requirements are different things.
  @Test func entryIsOfOccupationsAndRoutesOfPathways() throws {
    let comparison = try Self.compare(Self.keeper, Self.level, Self.jobTitle)
    #expect(try Self.row(.entry, of: comparison).cells.map { $0 == .notStated } == [false, true, true])
    let route = ComparisonItem(text: Samples.route.text, id: "SEA010L3", lines: 20...21)
    #expect(try Self.row(.routes, of: comparison).cells == [.notStated, .items([route]), .items([route])])
    let apart = try Self.compare(Self.level, Self.jobTitle)
    #expect(apart.unstated.contains(.entry))
    #expect(try Self.row(.routes, of: apart).shared == [ComparisonItem(text: Samples.route.text, id: "SEA010L3")])
  }

  @Test func listsHeadingsThatNoneStates() throws {
    let comparison = try Self.compare(Samples.occupation("left", traits: ["patience"]), Samples.occupation("right"))
    #expect(comparison.rows.map(\.heading) == [.traits])
    let others: Set<Heading> = [.pay, .qfLevel, .entry, .duties, .hours, .environment, .training, .areas, .units, .routes, .links]
    #expect(Set(comparison.unstated) == others)
    #expect(comparison.unstated.count == Set(comparison.unstated).count)
    #expect(comparison.highestPay == nil)
  }

  /// The source states a heading of training even without courses.
  @Test func awardsWithoutCoursesAreStated() throws {
    var occupation = Samples.occupation
    occupation.id = "other"
    occupation.training = [Training(award: Text("Diploma", "文憑"), qualifications: ["lamp-diploma"])]
    let comparison = try Self.compare(.occupation(occupation), Self.short)
    #expect(!comparison.unstated.contains(.training))
    let item = ComparisonItem(text: Text("Diploma: no course listed", "文憑：沒有列出課程"))
    #expect(try Self.row(.training, of: comparison).cells.first == .items([item]))
  }

  @Test func levelWithoutWorkStatesNoLevels() throws {
    let empty = Level(id: "a/b", name: Text("B", "乙"), pathway: "a", step: 1, steps: 1, description: Text("x", "y"))
    #expect(try Self.compare(.level(empty), Self.short).unstated.contains(.qfLevel))
  }

  @Test func jobTitleIsComparedByItsLevel() throws {
    let comparison = try Self.compare(Self.jobTitle, Self.level)
    for heading in [Heading.qfLevel, .routes, .duties, .areas, .units] {
      #expect(try Self.row(heading, of: comparison).isSame, "\(heading)")
    }
    #expect(try Self.row(.units, of: comparison).shared.map(\.id) == ["222201L5", "SEAWSM602A"])
  }

  // MARK: Lines

  @Test func itemsHaveTheirLines() throws {
    let comparison = try Self.compare(Self.keeper, Self.level)
    func lines(_ heading: Heading) throws -> [ClosedRange<Int>?] {
      try Self.row(heading, of: comparison).cells.flatMap { cell -> [ClosedRange<Int>?] in
        if case .items(let items) = cell { items.map(\.lines) } else { [] }
      }
    }
    #expect(try lines(.entry) == [9...9])
    #expect(try lines(.duties) == [4...4, 22...23, nil], "a duty, and two tasks of which one has no lines")
    #expect(try lines(.traits) == [6...7])
    #expect(try lines(.training) == [9...9])
    #expect(try lines(.routes) == [20...21])
    #expect(try lines(.areas) == [19...23])
    #expect(try lines(.units) == [22...23, 22...23], "those of the first task that needs the unit")
    #expect(try lines(.links) == [nil, nil], "links are ours")
  }

  @Test func awardWithoutCoursesHasTheLinesOfItsHeading() throws {
    let training = [Training(award: Text("Diploma", "文憑"), lines: 9...10)]
    let occupation = Occupation(id: "other", title: Text(), training: training)
    guard case .items(let items)? = try Self.row(.training, of: Self.compare(.occupation(occupation), Self.short)).cells.first else {
      Issue.record("no items")
      return
    }
    #expect(items.map(\.lines) == [9...10])
  }

  /// An item that two records state on different lines is shared, once and without lines.
  @Test func linesDoNotAffectSharedItems() throws {
    var (left, right) = (Samples.occupation, Samples.occupation)
    (left.id, right.id) = ("left", "right")
    right.traitLines = ["patience": 40...41]
    right.duties[0].lines = 42...43
    right.entry[0].lines = nil
    right.training[0].courses[0].lines = 44...44
    let comparison = try Self.compare(.occupation(left), .occupation(right))
    for heading in [Heading.traits, .duties, .entry, .training] {
      let row = try Self.row(heading, of: comparison)
      #expect(row.isSame && row.shared.count == 1 && row.cells == [.items([]), .items([])], "\(heading)")
      #expect(row.shared.map(\.lines) == [nil], "\(heading)")
    }
    right.traits.append("courage")
    right.traitLines["courage"] = 45...45
    let row = try Self.row(.traits, of: Self.compare(.occupation(left), .occupation(right)))
    let courage = ComparisonItem(text: Text(verbatim: "courage"), id: "courage", lines: 45...45)
    #expect(row.cells == [.items([]), .items([courage])])
    #expect(!row.isSame)
  }

  /// A course under two headings is one item, with its first lines.
  @Test func courseListedTwiceIsOneItem() throws {
    var occupation = Samples.occupation
    var again = occupation.training[0]
    again.courses[0].lines = 12...12
    occupation.training.append(again)
    guard case .items(let items)? = try Self.row(.training, of: Self.compare(.occupation(occupation), Self.short)).cells.first else {
      Issue.record("no items")
      return
    }
    #expect(items.map(\.lines) == [9...9])
  }

  @Test func columnsNameTheirSource() throws {
    let columns = try Self.compare(Self.keeper, Self.short).columns
    #expect(columns[0].provenance == Samples.provenance)
    #expect(columns[0].citation.map { $0.words(in: .english) } == ["Harbour guide", "2020", "publisher not named"])
    #expect(columns[1].citation.isEmpty)
  }

  // MARK: Properties

  /// For random sets of traits of two to four records: shared items and a cell's own make up the set, in any order of records.
  @Test(arguments: 0..<20)
  func sharedAndOwnItemsMakeUpTheSet(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pool: [RecordID] = ["a", "b", "c", "d", "e"]
    let sets = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      Array(pool.shuffled(using: &generator).prefix(Int.random(in: 0...5, using: &generator)))
    }
    let records = sets.enumerated().map { Samples.occupation(RecordID("o\($0)"), traits: $1) }
    let comparison = try Comparison(of: records, in: PresentationContext())
    guard let row = comparison.rows.first(where: { $0.heading == .traits }) else {
      #expect(sets.allSatisfy(\.isEmpty) && comparison.unstated.contains(.traits))
      return
    }
    let shared = row.shared.compactMap(\.id)
    for (set, cell) in zip(sets, row.cells) {
      let here: [RecordID]? = if case .items(let items) = cell { items.compactMap(\.id) } else { nil }
      #expect((here == nil) == set.isEmpty)
      #expect((shared + (here ?? [])).sorted() == set.sorted() || here == nil)
      #expect(Set(shared).isDisjoint(with: here ?? []))
    }
    let common = sets.dropFirst().reduce(Set(sets[0])) { $0.intersection($1) }
    #expect(Set(shared) == common)
    #expect(row.isSame == (Set(sets.map(Set.init)).count == 1))
    for _ in 0..<3 {
      let shuffled = try Comparison(of: records.shuffled(using: &generator), in: PresentationContext())
      #expect(shuffled.rows.map(\.isSame) == comparison.rows.map(\.isSame))
      #expect(shuffled.unstated == comparison.unstated)
      #expect(shuffled.highestPay == comparison.highestPay)
    }
  }

  @Test func orderOfColumnsChangesNothing() throws {
    let there = try Self.compare(Self.keeper, Self.tall, Self.level, Self.jobTitle)
    let back = try Self.compare(Self.jobTitle, Self.level, Self.tall, Self.keeper)
    #expect(there.rows.map(\.isSame) == back.rows.map(\.isSame))
    #expect(there.rows.map { Set($0.shared) } == back.rows.map { Set($0.shared) })
    #expect(there.rows.map(\.cells) == back.rows.map { $0.cells.reversed() })
    #expect(there.unstated == back.unstated && there.highestPay == back.highestPay)
  }

  private func item(_ id: RecordID) -> ComparisonItem {
    ComparisonItem(text: Text(verbatim: id.rawValue), id: id)
  }
}
