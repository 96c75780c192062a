import Testing

@testable import Careers

struct PresentationTests {
  private static let bare = Occupation(id: "bare", title: Text("Bare", "空白"))

  /// The rows under a heading.
  private static func rows(_ heading: Heading, of record: Record, in context: PresentationContext = Samples.context) -> [PresentationRow] {
    Presentation(of: record, in: context).sections.filter { $0.heading == heading }.flatMap(\.rows)
  }

  // MARK: Not blank

  @Test(arguments: Samples.records + [.occupation(bare)])
  func noSectionIsBlank(record: Record) {
    for context in [Samples.context, PresentationContext()] {
      let presentation = Presentation(of: record, in: context)
      #expect(presentation.id == record.id && presentation.kind == record.kind && presentation.title == record.title)
      #expect(presentation.byline.missing.isEmpty)
      #expect(presentation.sections.last?.heading == .source)
      for section in presentation.sections {
        #expect(!section.rows.isEmpty, "\(record.id) \(section.heading)")
        #expect(section.rows.flatMap(\.statements).allSatisfy { !$0.words(in: .english).isEmpty }, "\(record.id) \(section.heading)")
      }
      #expect(Set(presentation.sections.map(\.heading)).count == presentation.sections.count)
    }
  }

  @Test func anEmptyOccupationSaysSoUnderEachHeading() {
    let presentation = Presentation(of: .occupation(Self.bare), in: PresentationContext())
    #expect(presentation.sections.map(\.heading) == [.pay, .entry, .duties, .hours, .environment, .traits, .training, .source])
    for section in presentation.sections.dropLast() {
      #expect(section.rows == [PresentationRow(.notStated)], "\(section.heading)")
      #expect(section.unit == nil)
    }
    #expect(presentation.highestPay == nil)
    #expect(presentation.citation.isEmpty)
  }

  /// A part with only our note is still not stated.
  @Test(arguments: [
    (RecordPart.ladder, Heading.pay), (.entry, .entry), (.duties, .duties), (.hours, .hours), (.environment, .environment),
    (.traits, .traits), (.training, .training),
  ])
  func partWithOnlyANoteIsNotStated(part: RecordPart, heading: Heading) {
    var occupation = Self.bare
    occupation.notes = [Note(about: part, text: .ours("Odd", "奇怪"))]
    #expect(
      Self.rows(heading, of: .occupation(occupation)) == [PresentationRow(.notStated), PresentationRow(.note(.ours("Odd", "奇怪")))])
  }

  @Test func levelWithoutWorkDrawsNoEmptyScale() {
    let level = Level(id: "a/b", name: Text("B", "乙"), pathway: "a", step: 1, steps: 1, description: .ours("Works", "工作"))
    for heading in [Heading.qfLevel, .routes, .areas, .jobTitles] {
      #expect(Self.rows(heading, of: .level(level)) == [PresentationRow(.notStated)], "\(heading)")
    }
    let pathway = Pathway(id: "a", title: Text("A", "甲"), levels: [level])
    for row in Self.rows(.levels, of: .pathway(pathway)) {
      if case .scale(let scale) = row.content { #expect(!scale.levels.isEmpty) }
    }
  }

  // MARK: Notes and remarks

  @Test(arguments: [
    (RecordPart.ladder, Heading.pay), (.entry, .entry), (.duties, .duties), (.hours, .hours), (.environment, .environment),
    (.traits, .traits), (.training, .training),
  ])
  func notesAndRemarksAreUnderTheirPart(part: RecordPart, heading: Heading) {
    var occupation = Samples.occupation
    occupation.remarks = [Remark(kind: .posting, about: part, text: .ours("Said so", "如是說"), lines: 30...31)]
    occupation.notes = [Note(about: part, text: .ours("Odd", "奇怪")), Note(text: .ours("Whole", "整體"))]
    let rows = Self.rows(heading, of: .occupation(occupation))
    #expect(
      rows.suffix(2) == [PresentationRow(.remark(.ours("Said so", "如是說")), lines: 30...31), PresentationRow(.note(.ours("Odd", "奇怪")))])
    #expect(rows.count > 2, "what the source states comes first")
    #expect(Self.rows(.notes, of: .occupation(occupation)) == [PresentationRow(.item(.ours("Whole", "整體"), detail: nil))])
  }

  /// None is lost.
  @Test(arguments: RecordPart.allCases)
  func remarksAreShownOnce(part: RecordPart) {
    var occupation = Self.bare
    occupation.remarks = [Remark(kind: .posting, about: part, text: .ours("Said so", "如是說"))]
    let rows = Presentation(of: .occupation(occupation), in: Samples.context).sections.flatMap(\.rows)
    #expect(rows.filter { $0.content == .remark(.ours("Said so", "如是說")) }.count == 1)
  }

  @Test(arguments: RecordPart.allCases)
  func notesAreShownOnceOnEveryKindOfRecord(part: RecordPart) {
    let note = Note(about: part, text: .ours("Mind this", "請留意"))
    var (occupation, pathway, level, jobTitle) = (Samples.occupation, Samples.pathway, Samples.level, Samples.jobTitle)
    var (unit, cluster, course, institution) = (Samples.unit, Samples.cluster, Samples.course, Samples.institution)
    var (trait, qualification) = (Samples.trait, Samples.qualification)
    (occupation.notes, pathway.notes, level.notes, jobTitle.notes) = ([note], [note], [note], [note])
    (unit.notes, cluster.notes, course.notes, institution.notes) = ([note], [note], [note], [note])
    (trait.notes, qualification.notes) = ([note], [note])
    let records: [Record] = [
      .occupation(occupation), .pathway(pathway), .level(level), .jobTitle(jobTitle), .unit(unit), .cluster(cluster), .course(course),
      .institution(institution), .trait(trait), .qualification(qualification),
    ]
    for record in records {
      let texts = Presentation(of: record, in: Samples.context).sections.flatMap(\.rows).flatMap(\.statements)
      #expect(texts.filter { $0 == note.text }.count == 1, "\(record.kind)")
    }
  }

  // MARK: Occupations

  @Test func occupationShowsItsContent() {
    let record = Record.occupation(Samples.occupation)
    #expect(
      Self.rows(.entry, of: record) == [
        PresentationRow(.item(.ours("A lamp diploma", "燈塔文憑"), detail: .ours("QF 4", "資歷級別4")), lines: 9...9),
        PresentationRow(.link("lamp-diploma", title: Text("Lamp diploma", "燈塔文憑"), detail: nil), depth: 1, lines: 9...9),
      ])
    #expect(Self.rows(.duties, of: record) == [PresentationRow(.item(.ours("Trim the wick", "修剪燈芯"), detail: nil), lines: 4...4)])
    #expect(Self.rows(.hours, of: record).map(\.content) == [.paragraph(Text("about 45 hours a week", "每週約45小時"))])
    #expect(
      Self.rows(.traits, of: record) == [PresentationRow(.link("patience", title: Text("Patience", "耐性"), detail: nil), lines: 6...7)])
    #expect(
      Self.rows(.training, of: record).map(\.content) == [
        .link("lamp-diploma", title: Text("Diploma", "文憑"), detail: nil),
        .link("harbour-school/lamps", title: Text("Lamps", "燈學"), detail: Text("Harbour School", "海港學校")),
      ])
    #expect(Self.rows(.overview, of: record).map(\.content) == [.paragraph(.ours("Keeps a lamp", "看守燈塔"))])
  }

  @Test func payHasItsUnitAndItsScale() throws {
    let presentation = Presentation(of: .occupation(Samples.occupation), in: Samples.context)
    let pay = try #require(presentation.sections.first { $0.heading == .pay })
    #expect(pay.unit == .ours("HK$ a month", "每月港元"))
    #expect(pay.rows.map(\.lines).prefix(2) == [7...7, 8...8])
    #expect(presentation.highestPay == 27_000)
    #expect(presentation.provenance == Samples.provenance)
    #expect(presentation.citation.map { $0.words(in: .english) } == ["Harbour guide", "2020", "publisher not named"])
  }

  @Test func trainingWithoutCoursesSaysSo() {
    var occupation = Self.bare
    occupation.training = [Training(award: Text("Diploma", "文憑"))]
    let rows = Self.rows(.training, of: .occupation(occupation))
    #expect(rows.map(\.content) == [.group(Text("Diploma", "文憑")), .paragraph(Text("no course listed", "沒有列出課程"))])
  }

  /// A heading links to its one qualification, or has links to several below it, before the courses.
  @Test func trainingLinksToItsQualifications() {
    var occupation = Self.bare
    occupation.training = Samples.occupation.training
    occupation.training[0].qualifications = ["lamp-diploma", "buoy-diploma"]
    #expect(
      Self.rows(.training, of: .occupation(occupation)) == [
        PresentationRow(.group(Text("Diploma", "文憑")), lines: 9...9),
        PresentationRow(.link("lamp-diploma", title: Text("Lamp diploma", "燈塔文憑"), detail: nil), depth: 1, lines: 9...9),
        PresentationRow(.link("buoy-diploma", title: Text(verbatim: "buoy-diploma"), detail: nil), depth: 1, lines: 9...9),
        PresentationRow(
          .link("harbour-school/lamps", title: Text("Lamps", "燈學"), detail: Text("Harbour School", "海港學校")), depth: 1, lines: 9...9),
      ])
    occupation.training[0].qualifications = ["lamp-diploma"]
    occupation.training[0].courses = []
    #expect(
      Self.rows(.training, of: .occupation(occupation)) == [
        PresentationRow(.link("lamp-diploma", title: Text("Diploma", "文憑"), detail: nil), lines: 9...9),
        PresentationRow(.paragraph(Text("no course listed", "沒有列出課程")), depth: 1),
      ])
  }

  /// The words of a requirement are ours; the title of its qualification isn't.
  @Test func titlesOfQualificationsAreNotOurs() {
    let statements = Self.rows(.entry, of: .occupation(Samples.occupation)).flatMap(\.statements)
    #expect(statements.map(\.ours) == [[.english, .traditionalChinese], []])
  }

  @Test(arguments: [
    (Text("Pilot", "領航員"), true), (Text(english: "Pilot"), false), (Text(traditionalChinese: "領航員"), false), (Text(verbatim: "A"), false),
  ])
  func aTitleIsNotRepeated(title: Text, hasTwo: Bool) {
    let record = Record.occupation(Occupation(id: "a", title: title))
    #expect(Presentation(of: record, in: Samples.context).hasTwoTitles == hasTwo)
  }

  // MARK: Sources

  @Test func sourceNamesTheLinesOfTheDocument() {
    let fields = Self.rows(.source, of: .trait(Samples.trait)).flatMap(\.statements).map { $0.words(in: .english) }
    #expect(fields == ["Harbour guide", "3–9", "2020", "not named"])
    #expect(
      Self.rows(.source, of: .occupation(Self.bare)).flatMap(\.statements).map { $0.words(in: .english) } == [
        "no source: we added this record"
      ])
  }

  /// Most records are a passage of their document, some are only mentioned there, and a level also has a table.
  @Test(arguments: [
    (RecordKind.occupation, ["Lines of its text: 3–9"]), (.pathway, ["Lines of its text: 3–9"]),
    (.level, ["Lines of its text: 3–9", "Lines of its level’s table: 18–24"]),
    (.jobTitle, ["Lines of its text: 3–9", "Lines of its level’s table: 18–24"]), (.unit, ["First mentioned in lines: 3–9"]),
    (.cluster, ["Mentioned within lines: 3–9"]), (.course, ["Mentioned within lines: 3–9"]),
    (.institution, ["Mentioned within lines: 3–9"]),
    (.trait, ["Mentioned within lines: 3–9"]), (.qualification, ["Mentioned within lines: 3–9"]),
  ])
  func sourceNamesTheKindOfItsLines(kind: RecordKind, lines: [String]) throws {
    let record = try #require(Samples.records.first { $0.kind == kind })
    let fields = Self.rows(.source, of: record).compactMap { row in
      if case .field(let label, let value) = row.content { label.words(in: .english) + ": " + value.words(in: .english) } else { nil }
    }
    #expect(fields == ["Document: Harbour guide"] + lines + ["Edition: 2020", "Publisher: not named"])
  }

  @Test func sourceHasTheLicenceAndOurNotes() {
    var context = Samples.context
    context.documents[0].licence = .ours("Facts only", "只限事實")
    context.documents[0].notes = [Note(text: .ours("A page is missing", "缺了一頁"))]
    let rows = Self.rows(.source, of: .trait(Samples.trait), in: context).map(\.content)
    #expect(
      rows.suffix(2) == [
        .field(label: Text("Licence", "使用條件"), value: .ours("Facts only", "只限事實")), .note(.ours("A page is missing", "缺了一頁")),
      ])
  }

  /// A document that the context lacks is still named.
  @Test func sourceWithoutItsDocumentIsNamedByItsID() {
    let fields = Self.rows(.source, of: .trait(Samples.trait), in: PresentationContext()).flatMap(\.statements)
    #expect(fields == [Text(verbatim: "harbour-guide"), Text(verbatim: "3–9")])
  }

  @Test func linksAreShownOnBothSides() {
    let fromOccupation = Self.rows(.links, of: .occupation(Samples.occupation)).map(\.content)
    #expect(
      fromOccupation == [
        .link("harbour/senior/pilot", title: Text("Pilot", "領航員"), detail: Text("Senior, beside the rung “Chief keeper”", "高級，對應職級「總管理員」")),
        .paragraph(Samples.link.reason),
      ])
    let fromPathway = Self.rows(.links, of: .level(Samples.level)).map(\.content)
    #expect(fromPathway.first.map { if case .link(let id, _, _) = $0 { id == "lamp-keeper" } else { false } } == true)
  }

  // MARK: Pathways

  @Test func unitsCarryCodeAndLevel() {
    let units = Self.rows(.areas, of: .level(Samples.level)).compactMap { row -> String? in
      guard case .link(_, let title, let detail?) = row.content else { return nil }
      return title.words(in: .english) + " | " + detail.words(in: .english)
    }
    #expect(units == ["222201L5 Steer by stars | QF 5", "SEAWSM602A SEAWSM602A | QF 6", "222201L5 Steer by stars | QF 5"])
  }

  @Test func sharedRoutesAreShownOnce() {
    let presentation = Presentation(of: .level(Samples.level), in: Samples.context)
    let rows = presentation.sections.flatMap(\.rows).filter { $0.statements == [Samples.route.text] }
    #expect(rows == [PresentationRow(.link("SEA010L3", title: Samples.route.text, detail: nil), lines: 20...21)])
    #expect(presentation.sections.first { $0.heading == .routes }?.rows == rows)
  }

  @Test func routesThatDifferAreShownByTask() {
    var level = Samples.level
    let other = Route(kind: .training, qfLevel: Samples.qf(2))
    level.areas[0].tasks[1].routes = [other, Samples.route]
    #expect(
      Self.rows(.routes, of: .level(level)) == [
        PresentationRow(.group(Text("For task 1", "第1項主要工作")), lines: 22...23),
        PresentationRow(.link("SEA010L3", title: Samples.route.text, detail: nil), depth: 1, lines: 20...21),
        PresentationRow(.group(Text("For task 2", "第2項主要工作"))),
        PresentationRow(.item(other.text, detail: nil), depth: 1),
        PresentationRow(.link("SEA010L3", title: Samples.route.text, detail: nil), depth: 1, lines: 20...21),
      ])
    let underTasks = Self.rows(.areas, of: .level(level)).flatMap(\.statements)
    #expect(!underTasks.contains(other.text) && !underTasks.contains(Samples.route.text))
  }

  /// Pathways never state these; without a word on them, the page would look complete.
  @Test(arguments: [Record.level(Samples.level), .jobTitle(Samples.jobTitle)])
  func pathwaysNameWhatIsNotStated(record: Record) {
    let content = Self.rows(.unstated, of: record).map(\.content)
    #expect(
      content == [
        .paragraph(Text("Pay, Hours, Where you would work, Personality", "薪酬、工作時間、工作環境、適合的性格"))
      ])
    let headings = Presentation(of: record, in: Samples.context).sections.map(\.heading)
    #expect(headings.drop { $0 != .unstated }.allSatisfy { [.unstated, .notes, .source].contains($0) })
  }

  @Test func levelLinksToItsPathway() {
    let record = Record.level(Samples.level)
    let headings = Presentation(of: record, in: Samples.context).sections.map(\.heading)
    #expect(headings.prefix(3) == [.overview, .pathway, .jobTitles])
    #expect(
      Self.rows(.pathway, of: record) == [PresentationRow(.link("harbour", title: Text("Harbour work", "海港工作"), detail: nil))])
  }

  /// On the page of a level and of its job titles.
  @Test func aLevelLinksToThoseNextToIt() {
    var level = Samples.level
    (level.above, level.below) = ("harbour/chief", "harbour/junior")
    var context = Samples.context
    context.levels[level.id] = level
    let neighbours: [PresentationRow.Content] = [
      .link("harbour/chief", title: Text(verbatim: "harbour/chief"), detail: Text("next level up", "高一級")),
      .link("harbour/junior", title: Text(verbatim: "harbour/junior"), detail: Text("next level down", "低一級")),
    ]
    #expect(Self.rows(.pathway, of: .level(level), in: context).dropFirst().map(\.content) == neighbours)
    #expect(Self.rows(.level, of: .jobTitle(Samples.jobTitle), in: context).suffix(2).map(\.content) == neighbours)
    #expect(Record.level(level).references.isSuperset(of: ["harbour/chief", "harbour/junior"]))
  }

  /// Where other routes are stated.
  @Test(arguments: [
    ([Samples.route], false), ([Route(kind: .training, qfLevel: Samples.qf(3))], true), ([], false),
    ([Route(kind: .training, qfLevel: Samples.qf(3)), Samples.route], false),
  ])
  func thatNoPriorLearningIsRecognisedIsSaid(routes: [Route], isSaid: Bool) {
    var level = Samples.level
    level.areas[0].tasks[0].routes = routes
    level.areas[0].tasks[1].routes = routes
    let said = Self.rows(.routes, of: .level(level)).contains { row in
      if case .note(let text) = row.content { text.words(in: .english).contains("no recognition of prior learning") } else { false }
    }
    #expect(said == isSaid)
  }

  @Test func levelDrawsItsUnitsAndItsRoutes() {
    let scales = Self.rows(.qfLevel, of: .level(Samples.level)).compactMap { row in
      if case .scale(let scale) = row.content { scale.levels.sorted().map(\.rawValue) } else { nil }
    }
    #expect(scales == [[5, 6], [3]])
  }

  @Test func jobTitleShowsTheWorkOfItsLevel() {
    let record = Record.jobTitle(Samples.jobTitle)
    for heading in [Heading.qfLevel, .routes, .areas] {
      #expect(Self.rows(heading, of: record) == Self.rows(heading, of: .level(Samples.level)), "\(heading)")
    }
    let others = Self.rows(.otherJobTitles, of: record).map(\.content)
    #expect(others == [.link("harbour/senior/master", title: Text("Master", "船長"), detail: nil)])
    #expect(Self.rows(.overview, of: record).isEmpty && Self.rows(.jobTitles, of: record).isEmpty)
  }

  /// The work shown is that of the whole level, so the page names the level first and says so.
  @Test func jobTitleBeginsWithItsLevelAndACaution() throws {
    let section = try #require(Presentation(of: .jobTitle(Samples.jobTitle), in: Samples.context).sections.first)
    #expect(section.heading == .level)
    try #require(section.rows.count == 3)
    #expect(section.rows[0] == PresentationRow(.link("harbour/senior", title: Text("Senior", "高級"), detail: nil)))
    #expect(section.rows[1] == PresentationRow(.paragraph(Samples.level.description), depth: 1))
    guard case .note(let caution) = section.rows[2].content else {
      Issue.record("the caution is no note")
      return
    }
    #expect(caution.ours == [.english, .traditionalChinese])
    #expect(caution.words(in: .english).contains("whole level"))
  }

  /// That there are no others isn't a gap in the source.
  @Test func onlyJobTitleOfALevel() {
    var context = Samples.context
    context.levels["harbour/senior"]?.jobTitles.removeLast()
    let rows = Self.rows(.otherJobTitles, of: .jobTitle(Samples.jobTitle), in: context)
    #expect(rows == [PresentationRow(.paragraph(Text("none", "沒有")))])
  }

  @Test func jobTitleWithoutItsLevelLinksToIt() {
    let presentation = Presentation(of: .jobTitle(Samples.jobTitle), in: PresentationContext())
    let rows = presentation.sections.first { $0.heading == .level }?.rows
    #expect(rows?.map(\.content) == [.link("harbour/senior", title: Text(verbatim: "harbour/senior"), detail: nil)])
  }

  @Test(arguments: [
    (Samples.records[0], "Occupation"), (Samples.records[2], "Step 2 of 3 from the bottom, Harbour work"),
    (Samples.records[3], "Job title at Senior level"), (Samples.records[4], "Unit of competency · 222201L5 · QF level 5"),
    (Samples.records[5], "Recognition cluster · QF level 3"), (Samples.records[6], "Course · Harbour School"),
    (Samples.records[9], "Qualification"),
  ])
  func byline(record: Record, english: String) {
    #expect(Presentation(of: record, in: Samples.context).byline.words(in: .english) == english)
  }

  /// A sentence around a title is ours if the title is.
  @Test(arguments: [
    (Record.level(Samples.level), RecordID("harbour")), (.jobTitle(Samples.jobTitle), "harbour/senior"),
    (.course(Samples.course), "harbour-school"),
  ])
  func bylineIsOursIfItsTitleIs(record: Record, inside: RecordID) {
    var context = Samples.context
    for ours in [Set<Language>(), [.english], [.traditionalChinese], [.english, .traditionalChinese]] {
      context.titles[inside]?.ours = ours
      #expect(Presentation(of: record, in: context).byline.ours == ours)
    }
    context.titles[inside] = Text(traditionalChinese: "海")
    let reading = Presentation(of: record, in: context).byline.reading(in: .english)
    #expect(reading.isFallback && reading.words.contains("海"))
  }

  @Test func unitNamesTheLevelsThatNeedIt() {
    let texts = Self.rows(.usedBy, of: .unit(Samples.unit)).flatMap(\.statements).map { $0.words(in: .english) }
    #expect(texts == ["Senior", "Steering, key task 1", "Pilot", "Master"])
    let bare = Self.rows(.usedBy, of: .unit(Samples.unit), in: PresentationContext()).flatMap(\.statements)
    #expect(bare.map { $0.words(in: .english) } == ["harbour/senior", "Steering, key task 1"])
  }

  // MARK: Clusters

  @Test func unitNamesTheClustersOfItsTasks() {
    let link = PresentationRow.Content.link("SEA010L3", title: Text("Cluster SEA010L3", "組合 SEA010L3"), detail: Text("QF 3", "資歷級別3"))
    #expect(Self.rows(.recognition, of: .unit(Samples.unit)).map(\.content) == [link])
    var unit = Samples.unit
    unit.uses.append(UnitUse(level: "harbour/senior", area: Text("Steering", "駕駛"), task: 2))
    #expect(Self.rows(.recognition, of: .unit(unit)).map(\.content) == [link], "a cluster of two tasks, once")
  }

  /// A source that names no cluster is silent; without the levels it isn't known.
  @Test func unitWithoutAClusterSaysSo() {
    var context = Samples.context
    context.levels["harbour/senior"]?.areas[0].tasks[0].routes = [Route(kind: .training, qfLevel: Samples.qf(3))]
    #expect(Self.rows(.recognition, of: .unit(Samples.unit), in: context) == [PresentationRow(.notStated)])
    #expect(Self.rows(.recognition, of: .unit(Samples.unit), in: PresentationContext()).isEmpty)
  }

  @Test func clusterShowsItsLevelsTasksAndUnits() {
    let record = Record.cluster(Samples.cluster)
    let headings = Presentation(of: record, in: Samples.context).sections.map(\.heading)
    #expect(headings == [.overview, .qfLevel, .levels, .areas, .next, .source])
    #expect(
      Self.rows(.levels, of: record).map(\.content) == [
        .link("harbour/senior", title: Text("Senior", "高級"), detail: Text("Harbour work", "海港工作")),
        .link("harbour/senior/pilot", title: Text("Pilot", "領航員"), detail: Text("Job title", "職位")),
        .link("harbour/senior/master", title: Text("Master", "船長"), detail: Text("Job title", "職位")),
      ])
    #expect(Self.rows(.areas, of: record) == Self.rows(.areas, of: .level(Samples.level)))
    let scales = Self.rows(.qfLevel, of: record).compactMap { row in
      if case .scale(let scale) = row.content { scale.levels } else { nil }
    }
    #expect(scales == [[Samples.qf(3)]])
    #expect(!Presentation(of: record, in: Samples.context).hasTwoTitles, "a code reads the same in both languages")
    let purpose = Self.rows(.overview, of: record).flatMap(\.statements)
    #expect(purpose.map(\.ours) == [[.english, .traditionalChinese]])
  }

  /// Without the words of tasks, their numbers and units are left.
  @Test func clusterWithoutItsLevelsNamesItsTasks() {
    let rows = Self.rows(.areas, of: .cluster(Samples.cluster), in: PresentationContext())
    #expect(
      rows.flatMap(\.statements).map { $0.words(in: .english) } == [
        "Steering", "key task 1", "222201L5 222201L5", "SEAWSM602A SEAWSM602A", "key task 2", "222201L5 222201L5",
      ])
    #expect(rows.allSatisfy { $0.lines == nil })
  }

  /// Two levels may have areas of one name, and another document's lines aren't the page's.
  @Test func clusterOfTwoLevelsNamesThem() {
    var (cluster, context, junior) = (Samples.cluster, Samples.context, Samples.level)
    junior.id = "harbour/junior"
    junior.provenance = Provenance(document: "pier-guide", lines: 1...2)
    context.levels[junior.id] = junior
    context.titles[junior.id] = Text("Junior", "初級")
    cluster.levels.append(junior.id)
    cluster.uses.append(ClusterUse(level: junior.id, area: Text("Steering", "駕駛"), task: 1, units: ["222201L5"]))
    let rows = Self.rows(.areas, of: .cluster(cluster), in: context)
    let groups = rows.filter { $0.depth == 0 }
    #expect(groups.map(\.content) == [.group(Text("Steering, Senior", "駕駛，高級")), .group(Text("Steering, Junior", "駕駛，初級"))])
    #expect(groups.map(\.lines) == [19...23, nil])
    #expect(rows.filter { $0.depth == 1 }.map(\.lines) == [22...23, nil, nil])
  }

  // MARK: Training

  @Test func trainingRecordsLinkToEachOther() {
    func ids(_ heading: Heading, of record: Record) -> [RecordID] {
      Self.rows(heading, of: record).compactMap { if case .link(let id, _, _) = $0.content { id } else { nil } }
    }
    #expect(ids(.institution, of: .course(Samples.course)) == ["harbour-school"])
    #expect(ids(.award, of: .course(Samples.course)) == ["lamp-diploma"])
    #expect(ids(.occupations, of: .course(Samples.course)) == ["lamp-keeper"])
    #expect(ids(.courses, of: .institution(Samples.institution)) == ["harbour-school/lamps"])
    #expect(ids(.courses, of: .qualification(Samples.qualification)) == ["harbour-school/lamps"])
    #expect(ids(.occupations, of: .trait(Samples.trait)) == ["lamp-keeper"])
    #expect(Self.rows(.names, of: .course(Samples.course)).flatMap(\.statements) == [Text(verbatim: "Lamp studies")])
  }

  @Test func courseWithoutAnAwardSaysSo() {
    var course = Samples.course
    course.award = nil
    #expect(Self.rows(.award, of: .course(course)) == [PresentationRow(.notStated)])
  }

  @Test func qualificationNamesTheInstitutionsOfItsCourses() {
    let rows = Self.rows(.courses, of: .qualification(Samples.qualification)).map(\.content)
    #expect(rows == [.link("harbour-school/lamps", title: Text("Lamps", "燈學"), detail: Text("Harbour School", "海港學校"))])
    var qualification = Samples.qualification
    qualification.courses = []
    let none = Self.rows(.courses, of: .qualification(qualification)).map(\.content)
    #expect(none == [.paragraph(Text("none in this catalogue", "本目錄沒有"))])
  }

  @Test func spellingsThatDifferOnlyByCaseAreLeftOut() {
    var (course, institution, qualification) = (Samples.course, Samples.institution, Samples.qualification)
    course.aliases = ["LAMPS", "Lampes", "lampes", "lamps"]
    institution.aliases = ["harbour school", "Harbour Schools"]
    qualification.aliases = ["Lamp Diploma", "LAMP diploma"]
    func spellings(_ record: Record) -> [Text] { Self.rows(.names, of: record).flatMap(\.statements) }
    #expect(spellings(.course(course)) == [Text(verbatim: "Lampes")])
    #expect(spellings(.institution(institution)) == [Text(verbatim: "Harbour Schools")])
    let headings = Presentation(of: .qualification(qualification), in: Samples.context).sections.map(\.heading)
    #expect(!headings.contains(.names), "no heading without a spelling under it")
  }

  @Test func qualificationWithoutALevelSaysSo() {
    var qualification = Samples.qualification
    qualification.qfLevel = nil
    #expect(Self.rows(.qfLevel, of: .qualification(qualification)).map(\.content) == [.paragraph(Text("no level given", "沒有列出級別"))])
  }
}

/// Words of a document that no other field can hold, shown in place of the value; levels that are cut off.
@Suite struct StatementPresentationTests {
  private func occupation(_ remarks: [Remark]) -> Occupation {
    var occupation = Occupation(id: "pilot", title: Text(english: "Pilot"), provenance: Provenance(document: "page"))
    occupation.ladder = [
      Rung(title: Text(english: "Junior"), pay: nil, lines: 4...5), Rung(title: Text(english: "Senior"), pay: nil, lines: 6...7),
    ]
    occupation.remarks = remarks
    return occupation
  }

  private func statement(_ words: String, about part: RecordPart, lines: ClosedRange<Int>?) -> Remark {
    Remark(kind: .statement, about: part, text: Text(english: words), lines: lines)
  }

  private func rows(_ heading: Heading, of occupation: Occupation) -> [PresentationRow.Content] {
    let sections = Presentation(of: .occupation(occupation), in: PresentationContext()).sections
    return sections.first { $0.heading == heading }?.rows.map(\.content) ?? []
  }

  @Test func payInWordsIsOnItsRung() {
    let senior = statement("Senior: by agreement", about: .ladder, lines: 6...7)
    let other = statement("Tips are shared", about: .ladder, lines: 8...8)
    #expect(
      rows(.pay, of: occupation([senior, other])) == [
        .pay(title: Text(english: "Junior"), pay: nil), .item(Text(english: "Senior: by agreement"), detail: nil),
        .remark(Text(english: "Tips are shared")),
      ])
  }

  @Test func aRemarkWithoutLinesBelongsToNoRung() {
    var occupation = occupation([statement("Tips are shared", about: .ladder, lines: nil)])
    occupation.ladder[0].lines = nil
    #expect(rows(.pay, of: occupation).last == .remark(Text(english: "Tips are shared")))
    #expect(rows(.pay, of: occupation).count == 3)
  }

  @Test func hoursInWordsAreShown() {
    #expect(rows(.hours, of: occupation([statement("By shift", about: .hours, lines: 9...9)])) == [.remark(Text(english: "By shift"))])
    #expect(rows(.hours, of: occupation([])) == [.notStated])
  }

  @Test func comparisonShowsThemToo() throws {
    let said = occupation([
      statement("Senior: by agreement", about: .ladder, lines: 6...7), statement("By shift", about: .hours, lines: 9...9),
    ])
    var other = occupation([])
    other.id = "boatman"
    let comparison = try Comparison(of: [.occupation(said), .occupation(other)], in: PresentationContext())
    let cells = comparison.rows.compactMap(\.cells.first)
    #expect(cells.contains(.text(Text(english: "Senior: by agreement"))))
    #expect(cells.contains(.text(Text(english: "By shift"))))
  }

  // MARK: Levels that are cut off

  private func notes(on level: Level) -> Int {
    Presentation(of: .level(level), in: PresentationContext()).sections[0].rows.count {
      if case .note = $0.content { true } else { false }
    }
  }

  @Test func cutOffLevelSaysSo() throws {
    let route = Route(kind: .training, qfLevel: try #require(QFLevel(rawValue: 2)))
    let task = KeyTask(number: 1, text: Text(english: "Row"), units: [], routes: [route])
    var level = Level(
      id: "boats/first", name: Text(english: "First"), pathway: "boats", step: 1, steps: 1, description: Text(english: "Rows."),
      areas: [FunctionalArea(name: Text(english: "Rowing"), tasks: [task])])
    #expect(notes(on: level) == 0)
    level.areas[0].tasks[0].routes = []
    #expect(notes(on: level) == 1)
    level.areas = []
    #expect(notes(on: level) == 1)
  }
}
