internal import Careers

extension PathwayDocument {
  /// The content of a pathway document and the use of each line. Missing parts are reported.
  public static func read(_ text: SourceText) -> (document: PathwayDocument, account: LineAccount) {
    var reader = PathwayReader(text)
    return reader.read()
  }
}

/// Reads a pathway document: its sections, the overview, each level's table, then checks what is cut off or looks wrong.
struct PathwayReader {
  private let text: SourceText
  private var account = LineAccount()
  private var levels: [PathwayDocument.Level] = []
  private var findings: [PathwayDocument.Finding] = []
  private var places: [String: Int] = [:]

  init(_ text: SourceText) {
    self.text = text
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
    noteCuts(title: title, hasOverview: !sections.overview.isEmpty, nameless: sections.nameless.first)
    noteSimplified()
    let inked = text.inked.map { Piece(words: $0.words, line: $0) }
    let document = PathwayDocument(
      title: title.map { Text(traditionalChinese: $0) }, edition: edition, lines: inked.lines, levels: levels,
      findings: findings.sorted { ($0.lines.first ?? 0) < ($1.lines.first ?? 0) })
    return (document, account.complete(for: text))
  }

  /// The field: from the title, otherwise from the heading of a table.
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
      .notUnderstood(reason: "more stands behind the title than an edition in brackets"), of: overview.title.suffix(1).map(\.line))
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
    levels.append(PathwayDocument.Level(name: Text(traditionalChinese: name)))
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
        for fragment in fragments { cells.take(fragment) }
      }
    }
    let built = LevelTable(of: cells, level: name, end: isLast ? text.inked.last?.number : nil, account: &account)
    findings += built.findings
    let place = place(of: name)
    levels[place].tableLines = table.first.number...table.last.number
    levels[place].areas = built.areas
    levels[place].routes = built.routes
  }

  private mutating func columns(of page: PathwaySections.Page, level: String) -> [[TableFragment]] {
    let rows = LaidOutRows(heading: page.heading, lines: page.lines).fragments()
    guard CentredAreas.isCentred(rows), let first = page.lines.first else { return rows }
    findings.append(.centredAreas(level: level, line: first.number))
    return CentredAreas.moved(to: rows)
  }

  private mutating func readJobTitles(overview: OverviewReader, tables: [PathwaySections.Table]) {
    let cells = Dictionary(overview.levels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let lists = Dictionary(tables.map { ($0.heading.level, $0.introduction) }, uniquingKeysWith: { first, _ in first })
    for place in levels.indices {
      let name = levels[place].name.words(in: .traditionalChinese)
      let pieces = cells[name]?.jobTitles ?? []
      let list = readList(lists[name] ?? [])
      let read = JobTitleReader(overview: pieces, table: list, level: name)
      levels[place].jobTitles = read.titles
      findings += read.findings
      account.note(.notUnderstood(reason: "it is no job title of \(name)"), of: read.prose.map(\.line))
      account.note(.used(record: name, field: "job titles"), of: (pieces + list).map(\.line))
      account.note(.notUnderstood(reason: "it stands before the columns of the table of \(name)"), of: lists[name] ?? [])
    }
  }

  /// The titles in the list above a table, which may begin on the label's line.
  private mutating func readList(_ introduction: [SourceLine]) -> [Piece] {
    let lines = introduction.drop { !PathwayWords.squeezed($0.words).hasPrefix(PathwayWords.relatedJobTitles) }.prefix {
      !PathwaySections.isHeading($0)
    }
    guard let label = lines.first else { return [] }
    let behind = label.words.drop { !":：".contains($0) }.dropFirst().drop { $0 == " " }
    if behind.isEmpty { account.note(.heading, of: label) }
    let first = behind.isEmpty ? [] : [Piece(words: String(behind), line: label)]
    return first + lines.dropFirst().map { Piece(words: $0.words, line: $0) }
  }

  // MARK: What is amiss

  private mutating func noteCuts(title: String?, hasOverview: Bool, nameless: SourceLine?) {
    guard let first = text.inked.first?.number, let last = text.inked.last?.number else { return }
    if title == nil { findings.append(.cut("the title", line: first)) }
    if !hasOverview { findings.append(.cut("the overview", line: first)) }
    if let nameless { findings.append(.cut("the heading of a table", line: nameless.number)) }
    for level in levels {
      let name = level.name.words(in: .traditionalChinese)
      if level.tableLines == nil { findings.append(.cut("the table of \(name)", line: last)) }
      if level.lines == nil, hasOverview { findings.append(.cut("\(name) in the overview", line: first)) }
      if level.jobTitles.isEmpty { findings.append(.cut("the list of job titles of \(name)", line: level.lines?.upperBound ?? last)) }
      if let table = level.tableLines, level.tasks.isEmpty {
        findings.append(.cut("the key tasks of \(name)", line: table.upperBound))
      }
    }
  }

  private mutating func noteSimplified() {
    for line in text.inked {
      var told: Set<Unicode.Scalar> = []
      for scalar in line.words.unicodeScalars {
        guard let counterpart = SimplifiedCharacters.counterpart(of: scalar), told.insert(scalar).inserted else { continue }
        findings.append(.simplified(scalar, for: counterpart, line: line.number))
      }
    }
  }
}
