import Foundation
import Testing

@testable import Careers
@testable import Importing

@Suite struct CatalogueDifferenceTests {
  private static func cook(_ duty: Text, id: RecordID = "cook", title: String = "Cook") -> Record {
    .occupation(
      Occupation(
        id: id, title: Text(english: title), duties: [Statement(text: duty)], hours: WorkingHours(from: 45, to: 45),
        traits: ["patient", "careful", "quick"],
        ladder: [
          Rung(title: Text(english: "Cook"), pay: Pay(from: 12_000, to: 16_000)),
          Rung(title: Text(english: "Chef"), pay: Pay(from: 20_000, to: 30_000)),
        ]))
  }

  private static let ours = Text.ours("Makes soup", "煮湯")

  private static func edition(_ words: String?, id: RecordID = "cook", title: String = "Cook") -> CatalogueEdition {
    CatalogueEdition(
      records: [cook(ours, id: id, title: title)],
      publishedRecords: [cook(Text(english: words), id: id, title: title)])
  }

  // MARK: The documents' own words

  /// Our sentence still restates the old edition.
  @Test func aChangedDutyBehindOurSentenceIsReported() throws {
    let difference = CatalogueDifference(from: Self.edition("Prepare soup"), to: Self.edition("Prepare fish"))
    let change = try #require(difference.changed.first?.changes.first)
    #expect(change.heading == .duties)
    #expect(change.before.map(\.text) == [Text(english: "Prepare soup")])
    #expect(change.after.map(\.text) == [Text(english: "Prepare fish")])
    #expect(change.after.map(\.restated) == [Self.ours])
  }

  /// The catalogue's editor has already updated it.
  @Test func anUpdatedSentenceOfOursIsNotReported() throws {
    var new = Self.edition("Prepare fish")
    new.records = [Self.cook(.ours("Cooks fish", "煮魚"))]
    let change = try #require(CatalogueDifference(from: Self.edition("Prepare soup"), to: new).changed.first?.changes.first)
    #expect(change.after.map(\.restated) == [nil])
  }

  /// Our sentences are joined by order, so each would replace the other.
  @Test func reorderedSentencesAreReported() throws {
    func edition(_ words: [String]) -> CatalogueEdition {
      func cook(_ texts: [Text]) -> Record {
        .occupation(Occupation(id: "cook", title: Text(english: "Cook"), duties: texts.map { Statement(text: $0) }))
      }
      return CatalogueEdition(records: [cook([Self.ours, Self.ours])], publishedRecords: [cook(words.map { Text(english: $0) })])
    }
    let difference = CatalogueDifference(from: edition(["Wash", "Cut"]), to: edition(["Cut", "Wash"]))
    #expect(difference.changed.first?.changes.first?.after.map(\.text.english) == ["Cut → Wash"])
  }

  /// A catalogue written by hand has none of the document's words to compare.
  @Test func wordsInOnlyOneCatalogueAreNoFact() {
    #expect(CatalogueDifference(from: Self.edition(nil), to: Self.edition("Prepare fish")).isEmpty)
  }

  // MARK: Records under another id

  @Test func sameContentUnderAnotherIDIsARename() throws {
    var new = Self.edition("Prepare soup", id: "kitchen-hand", title: "Kitchen Hand")
    if case .occupation(var occupation)? = new.records.first {
      occupation.ladder[0].pay?.to = 17_000
      new.records = [.occupation(occupation)]
    }
    let difference = CatalogueDifference(from: Self.edition("Prepare soup"), to: new)
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
    let renamed = try #require(difference.changed.first)
    #expect(renamed.isRenamed)
    #expect(renamed.formerID == "cook")
    #expect(renamed.formerTitle == Text(english: "Cook"))
    #expect(renamed.changes.map(\.heading) == [.pay])
  }

  /// Two records could be the renamed one, so neither is.
  @Test func anAmbiguousRenameIsNone() {
    var new = Self.edition("Prepare soup", id: "kitchen-hand", title: "Kitchen Hand")
    new.records.append(Self.cook(Self.ours, id: "helper", title: "Helper"))
    new.publishedRecords.append(Self.cook(Text(english: "Prepare soup"), id: "helper", title: "Helper"))
    let difference = CatalogueDifference(from: Self.edition("Prepare soup"), to: new)
    #expect(difference.added.count == 2)
    #expect(difference.removed.map(\.id) == ["cook"])
  }

  @Test(arguments: [
    ("Attention to details", "Attention to detail", true), ("Back-end work", "Back End Work", true), ("Careful", "Carefree", false),
    ("Level 1", "Level 2", false),
  ])
  func namesThatDifferInSpellingAreTheSame(_ old: String, _ new: String, _ isSame: Bool) {
    let former = CatalogueEdition(records: [.trait(Trait(id: "old", title: Text(english: old)))])
    let present = CatalogueEdition(records: [.trait(Trait(id: "new", title: Text(english: new)))])
    let difference = CatalogueDifference(from: former, to: present)
    #expect(difference.changed.count == (isSame ? 1 : 0))
    #expect(difference.added.count == (isSame ? 0 : 1))
  }

  // MARK: Sectors and documents

  private static func sector(_ listed: [String]) -> CatalogueEdition {
    let sector = Sector(
      id: "food", title: Text(english: "Food"), provenance: Provenance(document: "page"),
      listed: listed.map { ListedName(title: Text(english: $0), occupations: []) })
    return CatalogueEdition(sectors: [sector], records: [])
  }

  @Test func aRemovedListedNameIsReported() throws {
    let difference = CatalogueDifference(from: Self.sector(["Cook", "Waiter"]), to: Self.sector(["Cook"]))
    let change = try #require(difference.changed.first?.changes.first)
    #expect(difference.changed.first?.kind == .sector)
    #expect(change.before.map(\.text.english) == ["Waiter"])
    #expect(change.after == [])
  }

  private static func document(_ title: String, edition: String?, publisher: Text? = nil) -> CatalogueEdition {
    let document = Document(
      id: "page", title: Text(english: title), publisher: publisher, edition: edition, plainText: "page.txt")
    return CatalogueEdition(documents: [document], records: [])
  }

  @Test func aChangedEditionIsReported() throws {
    let publisher = Text(english: "A bureau")
    let difference = CatalogueDifference(
      from: Self.document("Page", edition: nil), to: Self.document("Page", edition: "2027", publisher: publisher))
    let change = try #require(difference.changed.first?.changes.first)
    #expect(change.before.map(\.text.english) == ["undated"])
    #expect(change.after.map(\.text.english) == ["2027", "A bureau"])
  }

  /// A file name replaces a missing title.
  @Test func aTitleReplacingAFileNameIsNoRename() {
    let difference = CatalogueDifference(from: Self.document("page.txt", edition: nil), to: Self.document("Careers", edition: nil))
    #expect(difference.changed.isEmpty)
    #expect(difference.reworded.map(\.id) == ["page"])
  }
}

@Suite struct RecordDifferenceTests {
  private static let cook = Occupation(
    id: "cook", title: Text(english: "Cook"), overview: .ours("Cooks.", "烹飪。"),
    duties: [Statement(text: Text(english: "Cook"), lines: 3...3)],
    hours: WorkingHours(from: 45, to: 45), traits: ["patient"],
    ladder: [
      Rung(title: Text(english: "Cook"), pay: Pay(from: 12_000, to: 16_000), lines: 8...9),
      Rung(title: Text(english: "Chef"), pay: Pay(from: 20_000, to: 30_000), lines: 10...11),
    ],
    entry: [EntryRequirement(kind: .experience, text: Text(english: "A year in a kitchen"), years: YearsOfExperience(from: 1))])

  private func difference(_ change: (inout Occupation) -> Void) -> RecordDifference? {
    var new = Self.cook
    change(&new)
    return RecordDifference(from: Self.entry(.occupation(Self.cook)), to: Self.entry(.occupation(new)))
  }

  private static func entry(_ record: Record) -> EditionEntry {
    EditionEntry(content: .record(record), published: nil, names: EditionNames())
  }

  @Test func equalRecordsDoNotDiffer() { #expect(difference { _ in } == nil) }

  /// Another edition has other lines.
  @Test func lineNumbersAreNoDifference() {
    #expect(
      difference {
        $0.duties[0].lines = 30...30
        $0.ladder[0].lines = 80...81
      } == nil)
  }

  @Test func changedPayIsReported() throws {
    let difference = try #require(difference { $0.ladder[0].pay?.to = 17_000 })
    #expect(difference.changes.map(\.heading) == [.pay])
    #expect(difference.changes.first?.before.map(\.label?.english) == ["Cook"])
    #expect(difference.changes.first?.before.map(\.text.english) == ["12,000–16,000"])
    #expect(difference.changes.first?.after.map(\.text.english) == ["12,000–17,000"])
  }

  /// The figures alone would be two equal lines.
  @Test func changedPeriodOfPayShowsBoth() throws {
    let difference = try #require(difference { $0.ladder[0].pay?.period = .day })
    #expect(difference.changes.first?.before.map(\.detail?.english) == ["HK$ a month"])
    #expect(difference.changes.first?.after.map(\.detail?.english) == ["HK$ a day"])
  }

  @Test func payComesFirst() throws {
    let difference = try #require(
      difference {
        $0.traits = ["careful"]
        $0.hours = nil
        $0.entry = []
        $0.ladder = []
      })
    #expect(difference.changes.map(\.heading) == [.pay, .entry, .hours, .traits])
  }

  @Test func reorderedRungsAreReported() throws {
    let difference = try #require(difference { $0.ladder.swapAt(0, 1) })
    #expect(difference.changes.map(\.heading) == [.pay])
    #expect(difference.changes.first?.before.map(\.text.english) == ["Cook → Chef"])
    #expect(difference.changes.first?.after.map(\.text.english) == ["Chef → Cook"])
  }

  /// A new rung between two others keeps their order.
  @Test func aNewRungIsNoReordering() throws {
    let difference = try #require(difference { $0.ladder.insert(Rung(title: Text(english: "Baker")), at: 1) })
    #expect(difference.changes.first?.before == [])
    #expect(difference.changes.first?.after.map(\.label?.english) == ["Baker"])
  }

  @Test func aChangedTitleIsReported() throws {
    let difference = try #require(difference { $0.title = Text(english: "Chef") })
    #expect(difference.formerTitle == Text(english: "Cook"))
    #expect(difference.hasFacts)
  }

  /// Our translation is not a new name, and our words are not facts.
  @Test func ourWordsAreNoFact() throws {
    let difference = try #require(
      difference {
        $0.title = Text(english: "Cook", traditionalChinese: "廚師", ours: [.traditionalChinese])
        $0.duties[0].text = .ours("Prepare food", "準備食物")
      })
    #expect(!difference.hasFacts)
    #expect(difference.reworded == [.duties])
  }

  @Test func changedActivitiesAreNoFact() throws {
    let difference = try #require(difference { $0.duties[0].activities = [.help] })
    #expect(!difference.hasFacts)
    #expect(difference.reworded == [.duties])
  }

  @Test func changedLinksAndNotesAreReported() throws {
    let difference = try #require(
      difference {
        $0.links = [Link(occupation: "cook", pathway: "kitchen/chef", reason: .ours("Both cook", "同樣下廚"))]
        $0.notes = [Note(text: .ours("Undated", "沒有日期"))]
      })
    #expect(!difference.hasFacts)
    #expect(difference.reworded == [.links, .notes])
  }

  /// The day when one was noted doesn't count.
  @Test func changedAddressesAreReported() {
    func edition(_ address: String, on day: Int) -> CatalogueEdition {
      let noted = WebAddress(title: Text("School", "學校"), address: address, noted: CalendarDay(year: 2026, month: 12, day: day))
      return CatalogueEdition(records: [.institution(Institution(id: "school", title: Text(english: "School"), addresses: [noted]))])
    }
    #expect(CatalogueDifference(from: edition("https://a.example", on: 1), to: edition("https://a.example", on: 2)).isEmpty)
    let difference = CatalogueDifference(from: edition("https://a.example", on: 1), to: edition("https://b.example", on: 1))
    #expect(difference.changed.isEmpty)
    #expect(difference.reworded.map(\.reworded) == [[.next]])
  }

  /// Our sentence is unchanged, so the changed terms are shown beside it.
  @Test func termsOfARequirementAreFacts() throws {
    let difference = try #require(difference { $0.entry[0].years = YearsOfExperience(from: 2) })
    #expect(difference.changes.map(\.heading) == [.entry])
    #expect(difference.changes.first?.before.map(\.detail?.english) == ["years: 1+"])
    #expect(difference.changes.first?.after.map(\.detail?.english) == ["years: 2+"])
  }

  /// Every property but the words, the lines, and the level, which follows from the qualifications.
  @Test func everyPropertyOfARequirementIsAFact() throws {
    let requirement = Self.cook.entry[0]
    let others: [String: Any] = [
      "kind": "award", "qualifications": ["diploma"], "fields": [["id": "food", "title": ["en": "Food", "ours": []]]], "years": ["from": 2],
      "languages": [["language": "english", "skill": "spoken"]], "results": [["paper": "Food", "result": "Pass"]], "names": ["Sous-vide"],
    ]
    for property in Mirror(reflecting: requirement).children where !["text", "lines", "qfLevel"].contains(property.label) {
      let label = try #require(property.label)
      let isFlag = property.value is Bool
      let other = try #require(isFlag ? true : others[label], "another value of \(label)")
      let changed = try Self.changing(label, of: requirement, to: other)
      let difference = try #require(difference { $0.entry[0] = changed }, "\(label) is no fact")
      #expect(difference.changes.map(\.heading) == [.entry])
      let change = try #require(difference.changes.first)
      if isFlag { #expect(change.before.map(\.detail) != change.after.map(\.detail), "\(label) has no words") }
    }
  }

  /// Every property but which keys are ours: the unit is the same whether the document or we state it.
  @Test func everyPropertyOfPayIsAFact() throws {
    let pay = try #require(Self.cook.ladder[0].pay)
    let others: [String: Any] = ["from": 11_000, "to": 17_000, "currency": "USD", "period": "week", "wording": "about"]
    for label in Mirror(reflecting: pay).children.compactMap(\.label) where label != "ours" {
      let changed = try Self.changing(label, of: pay, to: #require(others[label], "another value of \(label)"))
      let difference = try #require(difference { $0.ladder[0].pay = changed }, "\(label) is no fact")
      #expect(difference.changes.map(\.heading) == [.pay])
    }
    #expect(difference { $0.ladder[0].pay?.ours = ["currency", "period"] } == nil)
  }

  private static func changing<Value: Codable>(_ property: String, of value: Value, to other: Any) throws -> Value {
    var object = try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(value)) as? [String: Any])
    object[property] = other
    return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
  }

  @Test func aRenamedFieldIsReported() throws {
    func entry(_ title: String) -> EditionEntry {
      var cook = Self.cook
      cook.entry[0].fields = [FieldOfStudy(id: "food", title: Text(english: title))]
      return Self.entry(.occupation(cook))
    }
    let difference = try #require(RecordDifference(from: entry("Food"), to: entry("Food Science")))
    #expect(difference.changes.map(\.heading) == [.entry])
    #expect(difference.changes.first?.before.compactMap(\.detail?.english) == ["Food, years: 1+"])
    #expect(difference.changes.first?.after.compactMap(\.detail?.english) == ["Food Science, years: 1+"])
  }

  /// Two requirements that are equal in the model are still two.
  @Test func oneOfTwoEqualRequirementsIsReported() throws {
    let difference = try #require(difference { $0.entry += [$0.entry[0]] })
    #expect(difference.changes.first?.after.count == 1)
  }

  // MARK: Pathways

  private static func level(_ id: RecordID, areas: [FunctionalArea] = []) -> Level {
    Level(id: id, name: Text(traditionalChinese: id.rawValue), pathway: "kitchen", step: 1, steps: 2, description: Text(), areas: areas)
  }

  @Test func reorderedLevelsAreReported() throws {
    let levels = [Self.level("kitchen/chef"), Self.level("kitchen/cook")]
    let difference = try #require(
      RecordDifference(
        from: Self.entry(.pathway(Pathway(id: "kitchen", title: Text(english: "Kitchen"), levels: levels))),
        to: Self.entry(.pathway(Pathway(id: "kitchen", title: Text(english: "Kitchen"), levels: levels.reversed())))))
    #expect(difference.changes.map(\.heading) == [.levels])
    #expect(difference.changes.first?.after.map(\.text.traditionalChinese) == ["kitchen/cook → kitchen/chef"])
  }

  /// One cell of the document serves the whole level.
  @Test func aRouteOfAllTasksIsReportedOnce() throws {
    func entry(_ number: Int) throws -> EditionEntry {
      let level = try #require(QFLevel(rawValue: number))
      let tasks = (1...3).map {
        KeyTask(number: $0, text: Text(english: "Cut"), units: [], routes: [Route(kind: .training, qfLevel: level, lines: $0...$0)])
      }
      return Self.entry(.level(Self.level("kitchen/cook", areas: [FunctionalArea(name: Text(english: "Kitchen"), tasks: tasks)])))
    }
    let difference = try #require(RecordDifference(from: entry(6), to: entry(5)))
    #expect(difference.changes.map(\.heading) == [.routes])
    #expect(difference.changes.first?.after.map(\.label?.english) == ["every task"])
  }

  /// The remaining tasks keep their routes.
  @Test func anAddedTaskChangesNoOtherRoutes() throws {
    let five = try #require(QFLevel(rawValue: 5))
    let tasks = (1...3).map {
      KeyTask(number: $0, text: Text(english: "Cut \($0)"), units: [], routes: [Route(kind: .training, qfLevel: five, lines: $0...$0)])
    }
    func entry(_ count: Int) -> EditionEntry {
      Self.entry(
        .level(Self.level("kitchen/cook", areas: [FunctionalArea(name: Text(english: "Kitchen"), tasks: Array(tasks.prefix(count)))])))
    }
    for count in 1...2 {
      let routes = try #require(RecordDifference(from: entry(count), to: entry(count + 1))?.changes.first)
      #expect(routes.heading == .routes)
      #expect(routes.before.isEmpty)
      #expect(routes.after.map(\.label?.english) == ["task \(count + 1)"])
    }
  }

  @Test func aTaskMovedToAnotherAreaIsReported() throws {
    let tasks = (1...2).map { KeyTask(number: $0, text: Text(english: "Cut"), units: [], routes: []) }
    func entry(_ count: Int) -> EditionEntry {
      let areas = [("Kitchen", tasks.prefix(count)), ("Bakery", tasks.suffix(2 - count))]
      return Self.entry(
        .level(Self.level("kitchen/cook", areas: areas.map { FunctionalArea(name: Text(english: $0), tasks: Array($1)) })))
    }
    let difference = try #require(RecordDifference(from: entry(2), to: entry(1)))
    #expect(difference.changes.map(\.heading) == [.areas])
    #expect(difference.changes.first?.before.map(\.label?.english) == ["task 2"])
    #expect(difference.changes.first?.before.map(\.detail?.english) == ["Kitchen"])
    #expect(difference.changes.first?.after.map(\.detail?.english) == ["Bakery"])
  }

  @Test func changedActivitiesOfATaskAreNoFact() throws {
    func entry(_ activities: [Activity]) -> EditionEntry {
      let task = KeyTask(number: 1, text: .ours("Wash", "清洗"), units: [], routes: [], activities: activities)
      return Self.entry(.level(Self.level("kitchen/cook", areas: [FunctionalArea(name: Text(english: "Kitchen"), tasks: [task])])))
    }
    let difference = try #require(RecordDifference(from: entry([.fix]), to: entry([.fix, .help])))
    #expect(!difference.hasFacts)
    #expect(difference.reworded == [.areas])
    #expect(RecordDifference(from: entry([.fix]), to: entry([.fix])) == nil)
  }

  @Test func removedTasksAndUnitsAreReported() throws {
    let tasks = [
      KeyTask(number: 1, text: .ours("Wash", "清洗"), units: ["111128L5", "111170L5"], routes: []),
      KeyTask(number: 2, text: .ours("Cut", "切"), units: [], routes: []),
    ]
    var fewer = tasks
    fewer.removeLast()
    fewer[0].units.removeLast()
    let areas = { [FunctionalArea(name: Text(english: "Kitchen"), tasks: $0)] }
    let difference = try #require(
      RecordDifference(
        from: Self.entry(.level(Self.level("kitchen/cook", areas: areas(tasks)))),
        to: Self.entry(.level(Self.level("kitchen/cook", areas: areas(fewer))))))
    #expect(difference.changes.map(\.heading) == [.units, .areas])
    #expect(difference.changes.first?.before.map(\.label?.english) == ["task 1"])
    #expect(difference.changes.last?.before.map(\.text.english) == ["Cut"])
  }
}
