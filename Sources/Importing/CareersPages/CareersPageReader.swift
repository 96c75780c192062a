internal import Careers

extension CareersPage {
  /// The content of a careers page and the use of each line.
  package static func read(_ text: SourceText) -> (page: CareersPage, account: LineAccount) {
    read(text, headings: text.nonblankLines.map(SectionHeading.init))
  }

  /// - Parameter headings: the section heading that each nonblank line is, if it is one.
  static func read(_ text: SourceText, headings: [SectionHeading?]) -> (page: CareersPage, account: LineAccount) {
    var reader = CareersPageReader(PageOutliner(text, headings: headings).outline, account: LineAccount(of: text))
    reader.read()
    return (reader.page, reader.account.complete(for: text))
  }
}

/// Reads the lines of an outlined page and notes the use of each.
struct CareersPageReader {
  private(set) var page = CareersPage()
  private(set) var account: LineAccount
  private let outline: PageOutline

  init(_ outline: PageOutline, account: LineAccount) {
    self.outline = outline
    self.account = account
  }

  mutating func read() {
    readFront()
    readUntitled()
    account.note(.heading, of: outline.groupHeadings)
    for chapter in outline.occupations { page.occupations.append(occupation(chapter)) }
    page.match()
    reportMatches()
    reportCut()
  }

  private mutating func readFront() {
    let front = FrontReader(
      outline.front, isBilingual: outline.isBilingual, titles: outline.occupations.flatMap(\.title).map(\.words))
    page.title = front.title?.statement
    page.listed = front.listed.map { listed in
      var listing = StatedListing()
      (listing.title, listing.lines) = (listed.text, listed.lines)
      return listing
    }
    page.overview = front.overview.map(\.statement)
    let name = page.title?.text.words(in: .english) ?? "the page"
    account.note(.used(record: name, field: "title"), of: front.title?.sources ?? [])
    account.note(.used(record: name, field: "listed"), of: front.listed.flatMap(\.sources))
    account.note(.used(record: name, field: "overview"), of: front.overview.flatMap(\.sources))
    account.note(.heading, of: front.headings)
  }

  /// Sections before any title belong to an occupation that is cut off at its beginning. They make no record.
  private mutating func readUntitled() {
    let lines = outline.untitled.flatMap { $0.headings + $0.repeated + $0.lines }
    guard let first = lines.first else { return }
    account.note(.notUnderstood(reason: "no occupation's title precedes it: the beginning is cut off"), of: lines)
    account.report("the text begins within an occupation, with “\(first.words)”", at: first.number)
  }

  private mutating func reportMatches() {
    for listing in page.listedWithoutPage {
      let name = listing.title?.words(in: .english) ?? ""
      account.report("“\(name)” is listed without a page of its own", at: listing.lines?.lowerBound ?? 0)
    }
    for occupation in page.titlesNotListed {
      account.report(
        "“\(occupation.name)” has a page and isn't among the names listed: is it the title of an occupation?",
        at: occupation.lines.lowerBound)
    }
  }

  private mutating func reportCut() {
    let missing = page.missingSections
    guard let last = page.occupations.last, !missing.isEmpty else { return }
    let sections = missing.map(\.rawValue).joined(separator: ", ")
    account.report("the text ends within “\(last.name)”: no \(sections)", at: last.lines.upperBound)
  }

  // MARK: Occupations

  private mutating func occupation(_ chapter: PageOutline.Chapter) -> StatedOccupation {
    let lines = chapter.title + chapter.passages.flatMap { $0.headings + $0.repeated + $0.lines }
    var occupation = StatedOccupation(lines: lines.lineRange ?? 0...0)
    occupation.title = title(chapter.title)
    account.note(.used(record: occupation.name, field: "title"), of: chapter.title)
    occupation.sections = chapter.passages.map(\.section).unique
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
        account.note(.notUnderstood(reason: "it is in the place of a title in another language"), of: line)
      }
    }
    return title
  }

  private mutating func read(_ passages: [PageOutline.Passage], of section: PageSection, into occupation: inout StatedOccupation) {
    account.note(.heading, of: passages.flatMap(\.headings))
    account.note(.repeatedHeader, of: passages.flatMap(\.repeated))
    let lines = passages.flatMap(\.lines)
    let mayBeFlush = [.duties, .entry].contains(section)
    let items = ListItem.all(in: lines, mayBeFlush: mayBeFlush, isBilingual: outline.isBilingual)
    let isRemark = items.map { section == .remarks || RemarkMarker.isPresent(in: $0.words) }
    let rest = zip(items, isRemark).filter { !$1 }.map(\.0)
    readRemarks(zip(items, isRemark).filter { $1 }.map(\.0), in: section, into: &occupation)
    account.note(.notUnderstood(reason: "it is an empty bullet"), of: lines.filter { Bullet.read($0.words).rest.isEmpty })
    if section == .ladder {
      readLadder(rest, qualifier: passages.lazy.compactMap(\.qualifier).first, into: &occupation)
    } else {
      account.note(.used(record: occupation.name, field: section.rawValue), of: rest.flatMap(\.sources))
      read(PairedText.all(of: rest, isBilingual: outline.isBilingual), of: section, into: &occupation)
    }
  }

  private mutating func readRemarks(_ items: [ListItem], in section: PageSection, into occupation: inout StatedOccupation) {
    let marked = items.map(\.withoutMarker)
    account.note(.heading, of: marked.filter(\.words.isEmpty).flatMap(\.sources))
    let texts = PairedText.all(of: marked.filter { !$0.words.isEmpty }, isBilingual: outline.isBilingual)
    let remarks = texts.map { RemarkReader.read($0.text, in: section, lines: $0.lines) }
    occupation.remarks = (occupation.remarks ?? []) + remarks
    account.note(.used(record: occupation.name, field: "remarks"), of: texts.flatMap(\.sources))
  }

  private mutating func read(_ texts: [PairedText], of section: PageSection, into occupation: inout StatedOccupation) {
    switch section {
    case .duties: readDuties(texts, into: &occupation)
    case .hours: readHours(texts, into: &occupation)
    case .environment: occupation.environment = EnvironmentReader.read(texts)
    case .traits: occupation.traits = texts.flatMap(\.enumerated)
    case .entry: occupation.entry = texts.map(RequirementReader.read)
    case .training: occupation.training = TrainingReader(texts, in: occupation.name, account: &account).training
    case .ladder, .remarks: break
    }
  }

  private func readDuties(_ texts: [PairedText], into occupation: inout StatedOccupation) {
    let hasBullets = texts.contains(where: \.isItem)
    let isDuty = texts.map { text in
      hasBullets ? text.isItem : !text.items.allSatisfy { $0.words.last.map(":：".contains) ?? false }
    }
    occupation.duties = zip(texts, isDuty).filter { $1 }.map(\.0.statement)
    occupation.dutiesProse = zip(texts, isDuty).filter { !$1 }.map(\.0.statement)
  }

  private mutating func readHours(_ texts: [PairedText], into occupation: inout StatedOccupation) {
    occupation.hours = HoursReader.read(texts)
    guard let hours = occupation.hours, hours.from == nil else { return }
    let words = hours.text.words(in: .english)
    account.report("“\(words)” gives no figure for hours: its words are kept (\(occupation.name))", at: hours.lines?.lowerBound ?? 0)
  }

  private mutating func readLadder(_ items: [ListItem], qualifier: String?, into occupation: inout StatedOccupation) {
    let ladder = LadderReader(
      items, qualifier: qualifier, isBilingual: outline.isBilingual, in: occupation.name, account: &account)
    occupation.ladder = ladder.rungs
    account.note(.notUnderstood(reason: "it is on pay, and no job title precedes it"), of: ladder.orphans)
    account.note(.used(record: occupation.name, field: "ladder"), of: items.flatMap(\.sources))
    for rung in ladder.rungs where rung.payText == nil {
      let title = rung.title?.words(in: .english) ?? ""
      account.report(
        "“\(title)” is in the ladder without a word on pay: is it a job title? (\(occupation.name))", at: rung.lines?.lowerBound ?? 0)
    }
  }
}
