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
