/// The parts of a pathway document: its overview, and each level's table page by page.
struct PathwaySections {
  struct Page {
    let heading: [SourceLine]
    var lines: [SourceLine] = []
  }

  struct Table {
    let heading: TableHeading
    let first: SourceLine
    var last: SourceLine
    /// The lines between its heading and the first page's.
    var introduction: [SourceLine] = []
    var pages: [Page] = []
  }

  private(set) var overview: [SourceLine] = []
  private(set) var tables: [Table] = []
  /// The lines of a page before any level's heading.
  private(set) var nameless: [SourceLine] = []
  private var places: [String: Int] = [:]
  private var current: Int?
  private var isNameless = false

  init(of text: SourceText, account: inout LineAccount) {
    let lines = text.nonblankLines
    var index = 0
    while index < lines.count { index += read(lines[index...], account: &account) }
  }

  /// Reads the part at the beginning of some lines; returns how many it takes.
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
    if PageNumber.isMarked(line) || PageNumber.isBare(line) && Self.endsPage(lines.dropFirst()) {
      account.note(.repeatedHeader, of: line)
    } else {
      add(line)
    }
    return 1
  }

  /// A level's heading that is repeated continues its table.
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

  private static let maxLines = 12

  /// The number of first lines that are the names of a table's columns; 0 if they aren't.
  static func heading(_ lines: ArraySlice<SourceLine>) -> Int {
    guard let first = lines.first, isHeading(first), first.words.split(separator: " ").allSatisfy({ $0.count > 1 }) else { return 0 }
    let heading = lines.prefix(maxLines).prefix(while: isHeading)
    let words = PathwayWords.squeezed(heading.map(\.words).joined())
    return words.contains("主要工作") && words.contains("途") ? heading.count : 0
  }

  /// Whether a line consists only of pieces of the columns' names.
  static func isHeading(_ line: SourceLine) -> Bool {
    PathwayWords.mayBeHeader(line.words) && line.words.utf8.count <= 1000
      && line.words.split(separator: " ").allSatisfy { PathwayWords.isPieceOfHeader($0) }
  }
}

/// The heading of a level's table: 擬議的能力要求（field--level).
struct TableHeading {
  let field: String?
  let level: String
  /// The number of lines that it takes.
  let count: Int

  private static let maxLines = 3
  private static let maxBytes = 400

  /// The heading at the beginning of some lines.
  init?(_ lines: ArraySlice<SourceLine>) {
    guard let first = lines.first, first.words.utf8.count <= Self.maxBytes,
      first.words.unicodeScalars.first.map({ "擬能".unicodeScalars.contains($0) }) ?? false
    else { return nil }
    var words = PathwayWords.squeezed(first.words)
    guard PathwayWords.tableHeadings.contains(where: words.hasPrefix) else { return nil }
    var count = 1
    for line in lines.dropFirst().prefix(Self.maxLines - 1) where !words.contains(")") && line.words.utf8.count <= Self.maxBytes {
      words += PathwayWords.squeezed(line.words)
      count += 1
    }
    guard let opening = words.firstIndex(of: "("), let closing = words.firstIndex(of: ")") else { return nil }
    let inner = words[words.index(after: opening)..<closing].split(separator: "-")
    guard let level = inner.last else { return nil }
    field = inner.count > 1 ? inner.dropLast().joined(separator: "-") : nil
    self.level = String(level)
    self.count = count
  }
}

/// Page numbers that are left in extracted text.
enum PageNumber {
  /// Bytes of the longest one that says what it is.
  private static let longest = 24

  /// Whether a line is marked as a page number: "Page 5 of 12", "P. 5", "第5頁", "5 / 12".
  static func isMarked(_ line: SourceLine) -> Bool {
    guard line.words.utf8.count <= longest, line.words.contains(where: \.isNumber) else { return false }
    var words = line.words.lowercased().filter { !" .-–—，,".contains($0) }[...]
    let isLabelled = ["page", "p", "頁", "第"].contains { words.removePrefix($0) }
    guard words.removeNumber() else { return false }
    if !isLabelled { return words.removePrefix("/") && words.removeNumber() && words.isEmpty }
    if words.removePrefix("of") || words.removePrefix("/") {
      guard words.removeNumber() else { return false }
    } else {
      _ = words.removePrefix("頁")
    }
    return words.isEmpty || words.removePrefix("共") && words.removeNumber() && words.removePrefix("頁") && words.isEmpty
  }

  /// Whether a line may be one: it is a number alone or in 第…頁.
  static func isBare(_ line: SourceLine) -> Bool {
    guard line.words.utf8.count <= 16 else { return false }
    let words = PathwayWords.squeezed(line.words)
    let digits = words.hasPrefix("第") && words.hasSuffix("頁") ? words.dropFirst().dropLast() : words[...]
    return (1...4).contains(digits.count) && digits.allSatisfy(\.isNumber)
  }
}

extension Substring {
  /// Removes a prefix; false if the text doesn't begin with it.
  fileprivate mutating func removePrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    self = dropFirst(prefix.count)
    return true
  }

  /// Removes a number of one to four digits; false if the text doesn't begin with one.
  fileprivate mutating func removeNumber() -> Bool {
    let digits = prefix { $0.isNumber }
    guard (1...4).contains(digits.count) else { return false }
    self = dropFirst(digits.count)
    return true
  }
}
