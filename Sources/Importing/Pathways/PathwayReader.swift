internal import Careers
internal import Catalogue

extension PathwayDocument {
  /// The content of a pathway document and the use of each line. Missing parts are reported.
  package static func read(_ text: SourceText) -> (document: PathwayDocument, account: LineAccount) {
    var reader = PathwayReader(text)
    return reader.read()
  }
}

/// Reads a pathway document: its sections, the overview, each level's table, then checks what is cut off or looks wrong.
struct PathwayReader {
  private let text: SourceText
  private var account: LineAccount
  private var levels: [StatedLevel] = []
  private var places: [String: Int] = [:]

  init(_ text: SourceText) {
    self.text = text
    account = LineAccount(of: text)
  }

  mutating func read() -> (document: PathwayDocument, account: LineAccount) {
    let sections = PathwaySections(of: text, account: &account)
    let overview = OverviewReader(sections.overview, known: Set(sections.tables.map(\.heading.level)), account: &account)
    let edition = edition(of: overview)
    let title = title(of: overview, tables: sections.tables)
    readLevels(of: overview, tables: sections.tables)
    for (place, table) in sections.tables.enumerated() { read(table, isLast: place == sections.tables.count - 1) }
    readJobTitles(overview: overview, tables: sections.tables)
    account.note(.notUnderstood(reason: "the heading that names its level is missing"), of: sections.nameless)
    reportCuts(title: title, hasOverview: !sections.overview.isEmpty, nameless: sections.nameless.first)
    reportSimplified()
    let pieces = text.nonblankLines.map { Piece(words: $0.words, line: $0) }
    let document = PathwayDocument(
      title: title.map { Text(traditionalChinese: $0) }, edition: edition, lines: pieces.lines, levels: levels)
    return (document, account.complete(for: text))
  }

  /// The field: from the title, else from the heading of a table.
  private mutating func title(of overview: OverviewReader, tables: [PathwaySections.Table]) -> String? {
    let whole = overview.title.words
    let named = whole.firstRange(of: PathwayWords.title).map { Wrapping.joined([String(whole[..<$0.lowerBound])]) }
    let field = tables.lazy.compactMap(\.heading.field).first
    let title = named?.isEmpty == false ? named : field
    account.note(.used(record: title ?? "", field: "title"), of: overview.title.map(\.line))
    let same = overview.front.filter { PathwayWords.squeezed($0.words) == title || PathwayWords.squeezed($0.words) == field }
    account.note(.used(record: title ?? "", field: "title"), of: same.map(\.line))
    return title
  }

  /// The edition in brackets after the title.
  private mutating func edition(of overview: OverviewReader) -> String? {
    guard let end = overview.title.words.firstRange(of: PathwayWords.title)?.upperBound else { return nil }
    let rest = PathwayWords.squeezed(overview.title.words[end...])
    guard !rest.isEmpty, rest != "(續)" else { return nil }
    let inner = rest.dropFirst().dropLast()
    if rest.hasPrefix("("), rest.hasSuffix(")"), !inner.contains("("), inner.contains(where: { "年版".contains($0) || $0.isNumber }) {
      return String(inner)
    }
    account.note(
      .notUnderstood(reason: "there is more after the title than an edition in brackets"), of: overview.title.suffix(1).map(\.line))
    return nil
  }

  /// Levels in the order of the overview, or of the tables if the overview lacks one.
  private mutating func readLevels(of overview: OverviewReader, tables: [PathwaySections.Table]) {
    let listed = Set(overview.levels.map(\.name))
    if !tables.allSatisfy({ listed.contains($0.heading.level) }) {
      for table in tables { _ = place(of: table.heading.level) }
    }
    for cells in overview.levels {
      account.note(.used(record: cells.name, field: "description"), of: cells.description.map(\.line))
      let place = place(of: cells.name)
      levels[place].lines = cells.lines
      levels[place].description = cells.description.isEmpty ? nil : Text(traditionalChinese: cells.description.words)
    }
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = levels.count
    var level = StatedLevel()
    level.name = Text(traditionalChinese: name)
    levels.append(level)
    return levels.count - 1
  }

  // MARK: Tables

  private mutating func read(_ table: PathwaySections.Table, isLast: Bool) {
    let name = table.heading.level
    var cells = TableReader()
    var streamed = StreamedRows()
    for page in table.pages {
      cells.beginPage()
      streamed.beginPage()
      let rows =
        LaidOutRows.keepsColumns(heading: page.heading) ? columns(of: page, level: name) : page.lines.map { streamed.fragments(of: $0) }
      for (line, fragments) in zip(page.lines, rows) {
        // The line has only the mark of a cell that continues from another page.
        if fragments.isEmpty, TableWord.all(in: line).isEmpty { account.note(.repeatedHeader, of: line) }
        for fragment in fragments { cells.add(fragment) }
      }
    }
    let built = LevelTable(of: cells, level: name, end: isLast ? text.nonblankLines.last?.number : nil, account: &account)
    let place = place(of: name)
    levels[place].tableLines = table.first.number...table.last.number
    levels[place].areas = built.areas
    levels[place].routes = built.routes
  }

  private mutating func columns(of page: PathwaySections.Page, level: String) -> [[TableFragment]] {
    let rows = LaidOutRows(heading: page.heading, lines: page.lines).fragments()
    guard CentredAreas.isCentred(rows), let first = page.lines.first else { return rows }
    account.report(
      "areas of \(level) are in the middle of their cells from here on: which tasks are theirs is judged by distance",
      at: first.number)
    return CentredAreas.moved(to: rows)
  }

  private mutating func readJobTitles(overview: OverviewReader, tables: [PathwaySections.Table]) {
    let cells = Dictionary(overview.levels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let lists = Dictionary(tables.map { ($0.heading.level, $0.introduction) }, uniquingKeysWith: { first, _ in first })
    for place in levels.indices {
      let name = Self.name(of: levels[place])
      let pieces = cells[name]?.jobTitles ?? []
      let list = readList(lists[name] ?? [])
      let read = JobTitleReader(overview: pieces, table: list, level: name, account: &account)
      levels[place].jobTitles = read.titles
      account.note(.notUnderstood(reason: "it isn't a job title of \(name)"), of: read.prose.map(\.line))
      account.note(.used(record: name, field: "job titles"), of: (pieces + list).map(\.line))
      account.note(.notUnderstood(reason: "it comes before the columns of the table of \(name)"), of: lists[name] ?? [])
    }
  }

  /// The titles in the list above a table, which may begin on the label's line.
  private mutating func readList(_ introduction: [SourceLine]) -> [Piece] {
    let lines = introduction.drop { !PathwayWords.squeezed($0.words).hasPrefix(PathwayWords.relatedJobTitles) }.prefix {
      !PathwaySections.isHeading($0)
    }
    guard let label = lines.first else { return [] }
    let following = label.words.drop { !":：".contains($0) }.dropFirst().drop { $0 == " " }
    if following.isEmpty { account.note(.heading, of: label) }
    let first = following.isEmpty ? [] : [Piece(words: String(following), line: label)]
    return first + lines.dropFirst().map { Piece(words: $0.words, line: $0) }
  }

  // MARK: Reports

  /// What is missing at either end of the text, or in its middle.
  private mutating func reportCuts(title: String?, hasOverview: Bool, nameless: SourceLine?) {
    guard let first = text.nonblankLines.first?.number, let last = text.nonblankLines.last?.number else { return }
    if title == nil { reportCut("the title", at: first) }
    if !hasOverview { reportCut("the overview", at: first) }
    if let nameless { reportCut("the heading of a table", at: nameless.number) }
    for level in levels {
      let name = Self.name(of: level)
      if level.tableLines == nil { reportCut("the table of \(name)", at: last) }
      if level.lines == nil, hasOverview { reportCut("\(name) in the overview", at: first) }
      if level.jobTitles.isEmpty { reportCut("the list of job titles of \(name)", at: level.lines?.upperBound ?? last) }
      if let table = level.tableLines, level.tasks.isEmpty { reportCut("the key tasks of \(name)", at: table.upperBound) }
    }
  }

  private mutating func reportCut(_ part: String, at line: Int) {
    account.report("the text lacks \(part): it is cut here", at: line)
  }

  private static func name(of level: StatedLevel) -> String { level.name?.words(in: .traditionalChinese) ?? "" }

  /// Simplified characters in the Traditional text, which are kept.
  private mutating func reportSimplified() {
    for line in text.nonblankLines {
      for scalar in line.words.unicodeScalars.filter({ SimplifiedCharacters.counterpart(of: $0) != nil }).unique {
        let code = String(scalar.value, radix: 16, uppercase: true)
        guard let counterpart = SimplifiedCharacters.counterpart(of: scalar) else { continue }
        account.report("the simplified \(scalar) (U+\(code)) is used here, usually for \(counterpart)", at: line.number)
      }
    }
  }
}
