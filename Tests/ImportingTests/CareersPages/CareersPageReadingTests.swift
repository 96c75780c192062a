import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

@Suite struct CareersPageReadingTests {
  private func read(_ text: String) -> CareersPage { CareersPage.read(SourceText(text)).page }

  private func diagnostics(_ text: String) -> [Diagnostic] { CareersPage.read(SourceText(text)).account.diagnostics }

  @Test(arguments: FixturePages.all)
  func everyLineIsUnderstood(text: String) {
    let source = SourceText(text)
    let account = CareersPage.read(source).account
    #expect(account.notUnderstood.map(\.line) == [])
    #expect(Set(account.uses.keys) == Set(source.nonblankLines.map(\.number)))
    #expect(CareersPage.evidence(in: source).isConvincing)
  }

  @Test func groupHeadingsAreNotListed() {
    let page = read(FixturePages.english)
    #expect(
      page.listed.map(\.title?.english) == ["Pastry Cook", "Kitchen Porter", "Menu Planner", "Waiters", "Harbour Board – Canteen Warden"])
    #expect(page.listed.map(\.occupations) == [[0], [1], [], [2], []])
    #expect(page.overview.count == 4)
    #expect(page.occupations.map(\.name) == ["Pastry Cook", "Kitchen Porter", "Head Waiter"])
  }

  @Test func listNeedsNoBullets() {
    let page = read(FixturePages.chinese)
    #expect(page.listed.map(\.title?.traditionalChinese) == ["麵包師傅", "咖啡師", "品酒師"])
    #expect(page.listed.map(\.occupations) == [[0], [1], []])
    #expect(page.overview.count == 1)
  }

  @Test func wrappedBulletIsOneDuty() throws {
    let cook = try #require(read(FixturePages.english).occupations.first)
    #expect(cook.duties?.map(\.text.english) == ["Bake tarts", "Order flour, butter and sugar in time", "Keep the oven clean"])
    #expect(cook.duties?.map(\.lines) == [17...17, 18...19, 20...20])
    #expect(cook.dutiesProse.map(\.lines) == [16...16])
  }

  @Test func remarksBelongToTheirSection() {
    let occupations = read(FixturePages.english).occupations
    #expect(occupations[0].remarks?.map(\.by) == [["size of the hotel", "shift", "season"]])
    #expect(occupations[0].remarks?.map(\.kind) == [.payVaries])
    #expect(occupations[0].remarks?.map(\.about) == [.ladder])
    #expect(occupations[1].remarks?.map(\.text.english) == ["Uniforms are lent."])
    #expect(occupations[1].sections.contains(.remarks))
    #expect(occupations[1].entry.count == 1)
    #expect(read(FixturePages.chinese).occupations[0].remarks?.map(\.by) == [["公司規模", "經驗", "能力"]])
  }

  @Test func bilingualPageGivesBothLanguages() throws {
    let page = read(FixturePages.bilingual)
    #expect(page.title?.text == Text("Tea Trade", "茶業"))
    #expect(page.listed.map(\.title) == [Text("Tea Taster", "品茶師"), Text("Tea Grower", "茶農")])
    #expect(page.occupations.map(\.title) == page.listed.map(\.title))
    let taster = try #require(page.occupations.first)
    #expect(taster.duties?.map(\.text) == [Text("Taste teas", "品嚐茶葉"), Text("Write notes", "撰寫筆記")])
    #expect(taster.duties?.map(\.lines) == [7...8, 9...10])
    #expect(taster.hours?.text == Text("About 44 hours a week", "每周約44小時"))
    #expect(taster.environment?.text == Text("Office and farms", "辦公室及農場"))
    #expect(taster.traits.map(\.text) == [Text("Patient", "有耐性"), Text("Careful", "細心")])
    #expect(taster.ladder.map(\.title) == [Text("Junior Taster", "初級品茶師"), Text("Taster", "品茶師")])
    #expect(taster.ladder.map { $0.pay?.from } == [12000, 20000])
    #expect(taster.ladder.map(\.lines) == [20...21, 22...25])
    #expect(taster.entry.map(\.text) == [Text("Diploma in Tea Studies or above", "茶學文憑或以上學歷")])
    #expect(taster.entry.map(\.awards).map { $0.map(\.title) } == [[Text("Diploma", "文憑")]])
    #expect(taster.training.map(\.heading?.text) == [Text("Diploma", "文憑")])
    #expect(taster.training.first?.courses.map(\.institution) == [Text("Hill College", "山城學院")])
    #expect(taster.training.first?.courses.map(\.title) == [Text("Diploma in Tea", "茶學文憑")])
    #expect(page.occupations.last?.duties?.map(\.text) == [Text("Grow tea", "種茶")])
  }

  /// An item's translation isn't the next occupation's title, and an item without a translation takes no other's.
  @Test func itemsOfTwoLanguagesArePairedInOrder() throws {
    let page = read(
      """
      Florist 花藝師
      Duties 職責
      • Arrange flowers
      • Order stock
      • 插花
      • 訂貨
      Personality 性格
      • Creative
      創意
      Training 訓練課程
      Diploma 文憑
      Others
      • Hill College – Diploma in Roses
      • 山城學會：插花證書
      • Valley School - Bouquets
      """)
    let florist = try #require(page.occupations.first)
    #expect(page.occupations.count == 1)
    #expect(florist.duties?.map(\.text) == [Text("Arrange flowers", "插花"), Text("Order stock", "訂貨")])
    #expect(florist.traits.map(\.text) == [Text("Creative", "創意")])
    #expect(florist.training.map(\.heading?.text) == [Text("Diploma", "文憑"), Text(english: "Others")])
    #expect(florist.training.last?.courses.count == 3)
  }

  /// Such words are more than the award, and are kept.
  @Test(arguments: [
    ("Diploma", false), ("Diploma Diploma", true), ("Diploma / Higher Diploma", false), ("文憑／證書", false), ("文憑文憑／證書", true),
  ])
  func aHeadingThatNamesAnAwardTwiceRunningSaysMore(heading: String, saysMore: Bool) throws {
    let page = read("Baker\nDuties\n- Bake\nTraining\n\(heading)\n- Hill College - Diploma in Bread\nPersonality\n- Calm")
    let training = try #require(page.occupations.first?.training.first)
    let text = training.heading?.text
    #expect(text?.english ?? text?.traditionalChinese == heading)
    #expect(training.saysMore == saysMore)
    #expect(training.courses.count == 1)
  }

  @Test func aRepeatedHeadingIsARepeatedHeader() {
    let (page, account) = CareersPage.read(SourceText("Baker\nDuties\n- Bake\nDuties\n- Sweep\nPersonality\n- Calm"))
    #expect(page.occupations.map(\.duties?.count) == [2])
    #expect(account[4] == .repeatedHeader)
    #expect(account[2] == .heading)
    #expect(account[3] == .used(record: "Baker", field: "duties"))
  }

  @Test func occupationsMayLackSections() {
    let page = read(
      "Baker\nDuties\n- Bake\nPersonality\n- Calm\nCook\nWorking hours\n40 hours a week\nPersonality\n- Quick\nPorter\nDuties\n- Carry")
    #expect(page.occupations.map(\.name) == ["Baker", "Cook", "Porter"])
    #expect(page.occupations.map(\.sections) == [[.duties, .traits], [.hours, .traits], [.duties]])
  }

  @Test func sectionsMayHaveAnyOrderAndCase() throws {
    let page = read(FixturePages.odd)
    let mender = try #require(page.occupations.first)
    #expect(page.occupations.count == 1)
    #expect(mender.sections == [.entry, .hours, .duties, .ladder, .traits, .environment, .training])
    #expect(mender.duties?.map(\.text.english) == ["Mend clocks", "Wind", "Oil"])
    #expect(mender.traits.map(\.text.english) == ["Patient", "careful", "calm"])
    #expect(mender.ladder.map(\.title?.english) == ["Mender", "Grand Mender", "Keeper", "Warden", "Bell Ringer"])
    #expect(mender.ladder.map { $0.pay?.to } == [200_000, nil, nil, nil, nil])
    #expect(mender.ladder.map { $0.pay?.period } == [.year, nil, nil, nil, nil])
    #expect(mender.ladder.map(\.payText?.english) == ["$180k ~ $200k", "MPS Point 14 - 27", nil, "Up to $50,000", "$12,0"])
    let kept = ["“MPS Point 14 - 27”", "“Up to $50,000”", "“$12,0”"].map {
      $0 + " isn't an amount of money: its words are kept (Clock Mender)"
    }
    #expect(
      Set(diagnostics(FixturePages.odd).map(\.message))
        == Set(kept + ["“Keeper” is in the ladder without a word on pay: is it a job title? (Clock Mender)"]))
  }

  @Test func emptySectionsAreRecorded() throws {
    let porter = try #require(read(FixturePages.english).occupations.dropFirst().first)
    #expect(porter.sections.last == .training)
    #expect(porter.training.isEmpty)
  }

  @Test func aCutEndIsReported() {
    let found = diagnostics(FixturePages.english)
    #expect(found.last?.message == "the text ends within “Head Waiter”: no environment, traits, ladder, entry, training")
    #expect(found.last?.place.line == 66)
    let listed = found.map(\.message).filter { $0.hasSuffix("is listed without a page of its own") }
    #expect(listed.map { $0.prefix { $0 != "”" } } == ["“Menu Planner", "“Harbour Board – Canteen Warden"])
  }

  @Test func aCutBeginningIsReported() {
    let source = SourceText("- Patient\nEntry requirements\n- Secondary 3\nBaker\nDuties\n- Bake\nEntry requirements\n- Secondary 4")
    let (page, account) = CareersPage.read(source)
    #expect(page.occupations.map(\.name) == ["Baker"])
    #expect(account.diagnostics.contains { $0.message.hasPrefix("the text begins within an occupation") })
    #expect(account.notUnderstood.map(\.line) == [2, 3])
  }

  @Test(arguments: [
    "Duties", "DUTIES:", "1. Duties", "Job duties", "Duties and Responsibilities", "職責", "【職責】", "一、工作職責", "Duties 職責", "職責 Duties",
    "職責／Duties",
    "Duties (職責)", "■ Duties",
  ])
  func headingIsRecognised(heading: String) {
    #expect(read("Baker\n\(heading)\n• Bake\nPersonality\n• Calm").occupations.map(\.sections) == [[.duties, .traits]])
  }

  @Test(arguments: ["- Bake", "• Bake", "– Bake", "* Bake", "1. Bake", "(a) Bake", "Bake", "\u{F0A7} Bake", "-Bake", "a) Bake"])
  func bulletIsNoPartOfADuty(line: String) {
    #expect(read("Baker\nDuties\n\(line)\nPersonality\n• Calm").occupations.first?.duties?.map(\.text.english) == ["Bake"])
  }

  @Test func pageOfAnotherFamilyIsNoEvidence() {
    let evidence = CareersPage.evidence(in: SourceText("大師級別\n能力單元名稱\n主要工作\n途徑"))
    #expect(!evidence.isConvincing)
    #expect(CareersPage.Evidence.lookedFor.prefix(2) == ["Duties", "職責"])
  }
}

/// Lines that look like something else: how they were read is reported.
@Suite struct StrayLineTests {
  private func diagnostics(_ lines: String...) -> [Diagnostic] {
    CareersPage.read(SourceText(lines.joined(separator: "\n"))).account.diagnostics
  }

  private static let notListed = "has a page and isn't among the names listed"

  @Test func anUnlistedTitleIsReported() {
    let found = diagnostics("- Baker", "Baker", "Duties", "- Bake", "Read this aloud", "Duties", "- Knead")
    #expect(found.contains { $0.message.hasPrefix("“Read this aloud” " + Self.notListed) && $0.place.line == 5 })
    #expect(!found.contains { $0.message.hasPrefix("“Baker” " + Self.notListed) })
  }

  @Test func withoutAListNoTitleIsReported() {
    #expect(!diagnostics("Baker", "Duties", "- Bake").contains { $0.message.contains(Self.notListed) })
  }

  @Test func aRungWithoutPayIsReported() {
    let found = diagnostics(
      "Baker", "Promotion and Reference Salary", "Baker", "$10,000 - 12,000", "(see overleaf)", "Head Baker", "Negotiable")
    let rungs = found.map(\.message).filter { $0.contains("is in the ladder without a word on pay") }
    #expect(rungs.map { $0.prefix { $0 != "”" } } == ["“(see overleaf)"])
  }

  // MARK: After headings

  @Test func bracketsBehindAHeadingBelongToTheSection() throws {
    let text = SourceText(
      "Baker\nDuties (may be sent abroad)\n- Bake\nWorking hours (48 hours a week)\nEntry requirements (HKDSE Level 2 in five subjects)\n- Strong"
    )
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.hours?.from == 48)
    #expect(baker.entry.map { $0.text?.english } == ["HKDSE Level 2 in five subjects", "Strong"])
    #expect((baker.dutiesProse + (baker.duties ?? [])).contains { $0.text.english == "may be sent abroad" })
  }

  @Test func aTranslatedHeadingIsNoContent() throws {
    let text = SourceText("Baker 麵包師\nDuties (職責)\n- Bake 烘焙\nPromotion and Reference Salary (monthly)\nBaker 麵包師\n$10,000")
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.duties?.count == 1)
    #expect(baker.ladder.first?.pay?.period == .month)
  }
}
