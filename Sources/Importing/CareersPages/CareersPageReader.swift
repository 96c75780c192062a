internal import Careers
internal import TextLayout

extension CareersPage {
  /// The content of a careers page and the use of each line.
  public static func read(_ text: SourceText) -> (page: CareersPage, account: LineAccount) {
    read(text, headings: text.inked.map(SectionHeading.init))
  }

  /// - Parameter headings: the section heading that each inked line is, if it is one.
  static func read(_ text: SourceText, headings: [SectionHeading?]) -> (page: CareersPage, account: LineAccount) {
    var reader = CareersPageReader(PageOutliner(text, headings: headings).outline)
    reader.read()
    return (reader.page, reader.account.complete(for: text))
  }
}

/// Reads the lines of an outlined page and notes the use of each.
struct CareersPageReader {
  private(set) var page = CareersPage()
  private(set) var account = LineAccount()
  private let outline: PageOutline

  init(_ outline: PageOutline) {
    self.outline = outline
  }

  mutating func read() {
    readFront()
    readUntitled()
    account.note(.heading, of: outline.groupHeadings)
    for chapter in outline.occupations { page.occupations.append(occupation(chapter)) }
    page.match()
    page.findings += page.listedWithoutPage.map {
      CareersPage.Finding(kind: .listedWithoutPage, words: $0.title.words(in: .english), lines: $0.lines)
    }
    page.findings += page.titlesNotListed.map {
      CareersPage.Finding(kind: .titleNotListed, words: $0.name, lines: $0.lines.lowerBound...$0.lines.lowerBound)
    }
    if let cut = page.cut { page.findings.append(cut) }
  }

  private mutating func readFront() {
    let front = FrontReader(
      outline.front, isBilingual: outline.isBilingual, titles: outline.occupations.flatMap(\.title).map(\.words))
    page.title = front.title?.statement
    page.listed = front.listed.map(\.value)
    page.overview = front.overview.map(\.statement)
    let name = page.title?.text.words(in: .english) ?? "the page"
    account.note(.used(record: name, field: "title"), of: front.title?.sources ?? [])
    account.note(.used(record: name, field: "listed"), of: front.listed.flatMap(\.sources))
    account.note(.used(record: name, field: "overview"), of: front.overview.flatMap(\.sources))
    account.note(.heading, of: front.headings)
  }

  /// Sections before any title belong to an occupation whose beginning is cut off. They make no record.
  private mutating func readUntitled() {
    let lines = outline.untitled.flatMap { $0.headings + $0.repeated + $0.lines }
    guard let first = lines.first, let last = lines.last else { return }
    account.note(.notUnderstood(reason: "no occupation's title stands before it: the beginning is cut"), of: lines)
    page.findings.append(.init(kind: .beginningIsCut, words: first.words, lines: first.number...max(first.number, last.number)))
  }

  private mutating func occupation(_ chapter: PageOutline.Chapter) -> CareersPage.Occupation {
    let lines = chapter.title + chapter.passages.flatMap { $0.headings + $0.repeated + $0.lines }
    var occupation = CareersPage.Occupation(title: title(chapter.title), lines: lines.lineRange ?? 0...0)
    account.note(.used(record: occupation.name, field: "title"), of: chapter.title)
    for passage in chapter.passages where !occupation.sections.contains(passage.section) { occupation.sections.append(passage.section) }
    for section in occupation.sections { read(chapter.passages.filter { $0.section == section }, of: section, into: &occupation) }
    return occupation
  }

  private mutating func title(_ lines: [SourceLine]) -> Text {
    var title = Text()
    for line in lines {
      let words = Bullet.read(line.words).rest
      if let merged = title.merged(with: Text(words, isBilingual: outline.isBilingual)) {
        title = merged
      } else {
        account.note(.notUnderstood(reason: "it stands where a title in another language would"), of: line)
      }
    }
    return title
  }

  private mutating func read(
    _ passages: [PageOutline.Passage], of section: PageSection, into occupation: inout CareersPage.Occupation
  ) {
    account.note(.heading, of: passages.flatMap(\.headings))
    account.note(.repeatedHeader, of: passages.flatMap(\.repeated))
    let lines = passages.flatMap(\.lines)
    let mayBeFlush = [.duties, .entry].contains(section)
    let items = ListItem.all(in: lines, mayBeFlush: mayBeFlush, isBilingual: outline.isBilingual)
    let remarks = section == .remarks ? items[...] : items.filter { RemarkMarker.isPresent(in: $0.words) }[...]
    let rest = section == .remarks ? [] : items.filter { !RemarkMarker.isPresent(in: $0.words) }
    read(Array(remarks), in: section, into: &occupation)
    account.note(
      .notUnderstood(reason: "it is a bullet with nothing behind it"), of: lines.filter { Bullet.read($0.words).rest.isEmpty })
    if section == .ladder {
      readLadder(rest, qualifier: passages.lazy.compactMap(\.qualifier).first, into: &occupation)
    } else {
      account.note(.used(record: occupation.name, field: section.rawValue), of: rest.flatMap(\.sources))
      read(PairedText.all(of: rest, isBilingual: outline.isBilingual), of: section, into: &occupation)
    }
  }

  private mutating func read(_ items: [ListItem], in section: PageSection, into occupation: inout CareersPage.Occupation) {
    let marked = items.map(\.withoutMarker)
    account.note(.heading, of: marked.filter(\.words.isEmpty).flatMap(\.sources))
    for item in PairedText.all(of: marked.filter { !$0.words.isEmpty }, isBilingual: outline.isBilingual) {
      occupation.remarks.append(RemarkReader.read(item.text, in: section, lines: item.lines))
      account.note(.used(record: occupation.name, field: "remarks"), of: item.sources)
    }
  }

  private mutating func read(_ texts: [PairedText], of section: PageSection, into occupation: inout CareersPage.Occupation) {
    switch section {
    case .duties: readDuties(texts, into: &occupation)
    case .hours: readHours(texts, into: &occupation)
    case .environment: occupation.environment = EnvironmentReader.read(texts)
    case .traits: occupation.traits = texts.flatMap(\.enumerated)
    case .entry: occupation.entry = texts.map(RequirementReader.read)
    case .training: readTraining(texts, into: &occupation)
    case .ladder, .remarks: break
    }
  }

  private func readDuties(_ texts: [PairedText], into occupation: inout CareersPage.Occupation) {
    let hasBullets = texts.contains(where: \.isItem)
    for text in texts {
      let leads = text.items.allSatisfy { $0.words.last.map(":：".contains) ?? false }
      if hasBullets ? text.isItem : !leads {
        occupation.duties.append(text.statement)
      } else {
        occupation.dutiesProse.append(text.statement)
      }
    }
  }

  private mutating func readHours(_ texts: [PairedText], into occupation: inout CareersPage.Occupation) {
    occupation.hours = HoursReader.read(texts)
    guard let hours = occupation.hours, hours.figures == nil else { return }
    note(.hoursWithoutFigure, hours.text.words(in: .english), hours.lines, of: occupation)
  }

  private mutating func readLadder(_ items: [ListItem], qualifier: String?, into occupation: inout CareersPage.Occupation) {
    let ladder = LadderReader(items, qualifier: qualifier, isBilingual: outline.isBilingual)
    occupation.ladder = ladder.rungs
    account.note(.notUnderstood(reason: "it is on pay, and no job title stands before it"), of: ladder.orphans)
    account.note(.used(record: occupation.name, field: "ladder"), of: items.flatMap(\.sources))
    for finding in ladder.findings { note(finding.kind, finding.words, finding.lines, of: occupation) }
    for rung in ladder.rungs where rung.payText == nil {
      note(.rungWithoutPay, rung.title.words(in: .english), rung.lines, of: occupation)
    }
  }

  private mutating func readTraining(_ texts: [PairedText], into occupation: inout CareersPage.Occupation) {
    let training = TrainingReader(texts)
    occupation.training = training.training
    for finding in training.findings { note(finding.kind, finding.words, finding.lines, of: occupation) }
  }

  private mutating func note(
    _ kind: CareersPage.Finding.Kind, _ words: String, _ lines: ClosedRange<Int>, of occupation: CareersPage.Occupation
  ) {
    page.findings.append(.init(kind: kind, words: words, occupation: occupation.name, lines: lines))
  }
}
