import Careers
import Testing

struct PresentationTests {
  private static let bare = Occupation(id: "bare", title: Text("Bare", "空白"))

  /// The rows under a heading.
  private static func rows(_ heading: Heading, of record: Record, in context: PresentationContext = Samples.context) -> [PresentationRow] {
    Presentation(of: record, in: context).sections.filter { $0.heading == heading }.flatMap(\.rows)
  }

  // MARK: Never blank

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

  @Test func occupationWithNothingSaysSoUnderEachHeading() {
    let presentation = Presentation(of: .occupation(Self.bare), in: PresentationContext())
    #expect(presentation.sections.map(\.heading) == [.pay, .entry, .duties, .hours, .environment, .traits, .training, .source])
    for section in presentation.sections.dropLast() {
      #expect(section.rows == [PresentationRow(.notStated)], "\(section.heading)")
      #expect(section.unit == nil)
    }
    #expect(presentation.highestPay == nil)
    #expect(presentation.citation.isEmpty)
  }

  /// A note of ours on a part doesn't stand for what the source leaves out.
  @Test(arguments: [
    (RecordPart.ladder, Heading.pay), (.entry, .entry), (.duties, .duties), (.hours, .hours), (.environment, .environment),
    (.traits, .traits), (.training, .training),
  ])
  func partOnlyCommentedOnIsStillNotStated(part: RecordPart, heading: Heading) {
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
  func notesAndRemarksStandUnderTheirPart(part: RecordPart, heading: Heading) {
    var occupation = Samples.occupation
    occupation.remarks = [Remark(kind: .posting, about: part, text: .ours("Said so", "如是說"), lines: 30...31)]
    occupation.notes = [Note(about: part, text: .ours("Odd", "奇怪")), Note(text: .ours("Whole", "整體"))]
    let rows = Self.rows(heading, of: .occupation(occupation))
    #expect(
      rows.suffix(2) == [PresentationRow(.remark(.ours("Said so", "如是說")), lines: 30...31), PresentationRow(.note(.ours("Odd", "奇怪")))])
    #expect(rows.count > 2, "what the source states stands above them")
    #expect(Self.rows(.notes, of: .occupation(occupation)) == [PresentationRow(.item(.ours("Whole", "整體"), detail: nil))])
  }

  /// Every part, so that none is lost.
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
    var (unit, course, institution) = (Samples.unit, Samples.course, Samples.institution)
    var (trait, qualification) = (Samples.trait, Samples.qualification)
    (occupation.notes, pathway.notes, level.notes, jobTitle.notes) = ([note], [note], [note], [note])
    (unit.notes, course.notes, institution.notes, trait.notes, qualification.notes) = ([note], [note], [note], [note], [note])
    let records: [Record] = [
      .occupation(occupation), .pathway(pathway), .level(level), .jobTitle(jobTitle), .unit(unit), .course(course),
      .institution(institution), .trait(trait), .qualification(qualification),
    ]
    for record in records {
      let texts = Presentation(of: record, in: Samples.context).sections.flatMap(\.rows).flatMap(\.statements)
      #expect(texts.filter { $0 == note.text }.count == 1, "\(record.kind)")
    }
  }

  // MARK: Occupations

  @Test func occupationShowsWhatItStates() {
    let record = Record.occupation(Samples.occupation)
    #expect(
      Self.rows(.entry, of: record).map(\.content) == [.item(.ours("A lamp diploma", "燈塔文憑"), detail: Text("QF 4", "資歷級別4"))])
    #expect(Self.rows(.duties, of: record) == [PresentationRow(.item(.ours("Trim the wick", "修剪燈芯"), detail: nil), lines: 4...4)])
    #expect(Self.rows(.hours, of: record).map(\.content) == [.paragraph(Text("about 45 hours a week", "每週約45小時"))])
    #expect(Self.rows(.traits, of: record).map(\.content) == [.link("patience", title: Text("Patience", "耐性"), detail: nil)])
    #expect(
      Self.rows(.training, of: record).map(\.content) == [
        .group(Text("Diploma", "文憑")),
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
    #expect(presentation.citation.map { $0.words(in: .english) } == ["Harbour guide", "2020", "publisher not named"])
  }

  @Test func trainingWithoutCoursesSaysSo() {
    var occupation = Self.bare
    occupation.training = [Training(award: Text("Diploma", "文憑"))]
    let rows = Self.rows(.training, of: .occupation(occupation))
    #expect(rows.map(\.content) == [.group(Text("Diploma", "文憑")), .paragraph(Text("no course listed", "沒有列出課程"))])
  }

  // MARK: Sources

  @Test func sourceNamesTheLinesOfTheDocument() {
    let fields = Self.rows(.source, of: .trait(Samples.trait)).flatMap(\.statements).map { $0.words(in: .english) }
    #expect(fields == ["Harbour guide", "3–9", "2020", "not named"])
    #expect(Self.rows(.source, of: .occupation(Self.bare)).flatMap(\.statements).allSatisfy { $0.words(in: .english).contains("ours") })
  }

  /// A document that isn't at hand is still where the record comes from.
  @Test func sourceWithoutItsDocumentIsNamedByItsID() {
    let fields = Self.rows(.source, of: .trait(Samples.trait), in: PresentationContext()).flatMap(\.statements)
    #expect(fields == [Text(verbatim: "harbour-guide"), Text(verbatim: "3–9")])
  }

  @Test func linksAreSeenFromEitherSide() {
    let fromOccupation = Self.rows(.links, of: .occupation(Samples.occupation)).map(\.content)
    #expect(
      fromOccupation == [
        .link("harbour/senior/pilot", title: Text("Pilot", "領航員"), detail: Text("beside the rung “Chief keeper”", "對應職級「總管理員」")),
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
    #expect(rows == [PresentationRow(.item(Samples.route.text, detail: nil), lines: 20...21)])
    #expect(presentation.sections.first { $0.heading == .routes }?.rows == rows)
  }

  @Test func routesThatDifferStandUnderTheirTasksToo() {
    var level = Samples.level
    let other = Route(kind: .training, qfLevel: Samples.qf(2))
    level.areas[0].tasks[1].routes = [other]
    #expect(Self.rows(.routes, of: .level(level)).flatMap(\.statements) == [Samples.route.text, other.text])
    let underTasks = Self.rows(.areas, of: .level(level)).filter { $0.depth == 2 }.flatMap(\.statements)
    #expect(underTasks.filter { $0 == other.text }.count == 1)
    #expect(underTasks.filter { $0 == Samples.route.text }.count == 1)
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
    #expect(Self.rows(.overview, of: record).map(\.content).last == .paragraph(Samples.level.description))
    #expect(
      Self.rows(.jobTitles, of: record).map(\.content) == [.link("harbour/senior/master", title: Text("Master", "船長"), detail: nil)])
  }

  /// That there are no others is no gap in the source.
  @Test func onlyJobTitleOfALevelIsNoGap() {
    var context = Samples.context
    context.levels["harbour/senior"]?.jobTitles.removeLast()
    let rows = Self.rows(.jobTitles, of: .jobTitle(Samples.jobTitle), in: context)
    #expect(rows.count == 1)
    #expect(!rows.contains(PresentationRow(.notStated)))
  }

  @Test func jobTitleWithoutItsLevelStillLeadsToIt() {
    let presentation = Presentation(of: .jobTitle(Samples.jobTitle), in: PresentationContext())
    let rows = presentation.sections.first { $0.heading == .levels }?.rows
    #expect(rows?.map(\.content) == [.link("harbour/senior", title: Text(verbatim: "harbour/senior"), detail: nil)])
  }

  @Test(arguments: [
    (Samples.records[0], "Occupation"), (Samples.records[2], "Level 2 of 3 from the bottom, Harbour work"),
    (Samples.records[3], "Job title at Senior level"), (Samples.records[4], "Unit of competency · 222201L5 · QF level 5"),
    (Samples.records[5], "Course · Harbour School"), (Samples.records[8], "Qualification"),
  ])
  func byline(record: Record, english: String) {
    #expect(Presentation(of: record, in: Samples.context).byline.words(in: .english) == english)
  }

  @Test func unitSaysWhoNeedsIt() {
    let texts = Self.rows(.usedBy, of: .unit(Samples.unit)).flatMap(\.statements).map { $0.words(in: .english) }
    #expect(texts == ["Senior", "Steering, key task 1"])
  }

  // MARK: Training

  @Test func trainingRecordsLeadToEachOther() {
    func ids(_ heading: Heading, of record: Record) -> [RecordID] {
      Self.rows(heading, of: record).compactMap { if case .link(let id, _, _) = $0.content { id } else { nil } }
    }
    #expect(ids(.institution, of: .course(Samples.course)) == ["harbour-school"])
    #expect(ids(.training, of: .course(Samples.course)) == ["lamp-diploma"])
    #expect(ids(.occupations, of: .course(Samples.course)) == ["lamp-keeper"])
    #expect(ids(.courses, of: .institution(Samples.institution)) == ["harbour-school/lamps"])
    #expect(ids(.courses, of: .qualification(Samples.qualification)) == ["harbour-school/lamps"])
    #expect(ids(.occupations, of: .trait(Samples.trait)) == ["lamp-keeper"])
    #expect(Self.rows(.names, of: .course(Samples.course)).flatMap(\.statements) == [Text(verbatim: "Lamp studies")])
  }

  @Test func qualificationWithoutALevelSaysSo() {
    var qualification = Samples.qualification
    qualification.qfLevel = nil
    #expect(Self.rows(.qfLevel, of: .qualification(qualification)).map(\.content) == [.paragraph(Text("no level given", "沒有給予級別"))])
  }
}
