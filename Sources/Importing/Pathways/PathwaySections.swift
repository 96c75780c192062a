/// A pathway document's parts: its overview, and the table of each level, page by page.
struct PathwaySections {
  struct Page {
    let heading: [SourceLine]
    var lines: [SourceLine] = []
  }

  struct Table {
    let heading: TableHeading
    let first: SourceLine
    var last: SourceLine
    /// Between its heading and the first page's.
    var introduction: [SourceLine] = []
    var pages: [Page] = []
  }

  private(set) var overview: [SourceLine] = []
  private(set) var tables: [Table] = []
  /// The lines of a page that stands before the heading of any level.
  private(set) var nameless: [SourceLine] = []
  private var places: [String: Int] = [:]
  private var current: Int?
  private var isNameless = false

  init(of text: SourceText, account: inout LineAccount) {
    let lines = text.inked
    var index = 0
    while index < lines.count { index += read(lines[index...], account: &account) }
  }

  /// Reads the part that begins a run of lines, and tells how many it takes.
  private mutating func read(_ lines: ArraySlice<SourceLine>, account: inout LineAccount) -> Int {
    if let heading = TableHeading(lines) {
      begin(heading, lines: lines.prefix(heading.count), account: &account)
      return heading.count
    }
    let count = Self.heading(lines)
    if count > 0 {
      beginPage(Array(lines.prefix(count)), account: &account)
      return count
    }
    guard let line = lines.first else { return 1 }
    if PageNumber.isSurely(line) || PathwayWords.isPageNumber(line) && Self.endsPage(lines.dropFirst()) {
      account.note(.repeatedHeader, of: line)
    } else {
      add(line)
    }
    return 1
  }

  /// A level's heading that stands again goes on with its table.
  private mutating func begin(_ heading: TableHeading, lines: ArraySlice<SourceLine>, account: inout LineAccount) {
    guard let first = lines.first, let last = lines.last else { return }
    current = places[heading.level]
    if let current {
      account.note(.repeatedHeader, of: lines)
      tables[current].last = last
    } else {
      account.note(.heading, of: lines)
      current = tables.count
      places[heading.level] = tables.count
      tables.append(Table(heading: heading, first: first, last: last))
    }
  }

  private mutating func beginPage(_ heading: [SourceLine], account: inout LineAccount) {
    guard let current else {
      account.note(isNameless ? .repeatedHeader : .heading, of: heading)
      isNameless = true
      return
    }
    account.note(tables[current].pages.isEmpty ? .heading : .repeatedHeader, of: heading)
    tables[current].pages.append(Page(heading: heading))
    if let last = heading.last { tables[current].last = last }
  }

  private mutating func add(_ line: SourceLine) {
    guard let current else { return isNameless ? nameless.append(line) : overview.append(line) }
    tables[current].last = line
    if let page = tables[current].pages.indices.last {
      tables[current].pages[page].lines.append(line)
    } else {
      tables[current].introduction.append(line)
    }
  }

  private static func endsPage(_ rest: ArraySlice<SourceLine>) -> Bool {
    rest.isEmpty || TableHeading(rest) != nil || heading(rest) > 0
  }

  // MARK: The heading of a page

  private static let mostLines = 12

  /// How many lines the names of a table's columns take, each line made of nothing but pieces of them; none where they aren't there.
  static func heading(_ lines: ArraySlice<SourceLine>) -> Int {
    guard let first = lines.first, isHeading(first), first.words.split(separator: " ").allSatisfy({ $0.count > 1 }) else { return 0 }
    let heading = lines.prefix(mostLines).prefix(while: isHeading)
    let words = PathwayWords.squeezed(heading.map(\.words).joined())
    return words.contains("主要工作") && words.contains("途") ? heading.count : 0
  }

  /// Whether a line is made of nothing but pieces of the columns' names.
  static func isHeading(_ line: SourceLine) -> Bool {
    PathwayWords.mayBeHeader(line.words) && line.words.utf8.count <= 1000
      && line.words.split(separator: " ").allSatisfy { PathwayWords.isPieceOfHeader($0) }
  }
}
