public import Careers
public import Search
internal import TextLayout

/// The contents of the lists, read once when the catalogue is opened.
public struct Listing: Sendable {
  public let table: RecordTable
  /// The passages that imports didn't understand.
  public let unread: [UnreadPassage]
  private let unreadCount: Int
  /// For each row, where its children begin in `childRows`; and last, where they end.
  private let childStarts: [Int]
  private let childRows: [Int32]
  /// The rows directly under each list's heading.
  private let roots: [ListGroup: [Int32]]
  private let totals: [RecordKind: Int]

  /// - Parameter documents: those with unread lines.
  public init(table: RecordTable, documents: [Document] = []) {
    self.table = table
    unread = documents.flatMap(UnreadPassage.all)
    unreadCount = documents.reduce(0) { $0 + $1.unread.count }
    (childStarts, childRows) = Self.children(in: table)
    roots = Self.roots(among: childRows[childStarts[table.count]...], in: table)
    totals = table.counts
  }

  /// - Parameter withUnread: whether lines that imports didn't understand get a list: kiosk users can't do anything about them.
  /// - Throws: if the library can't be read.
  public init(of library: any IndexedLibrary, withUnread: Bool = true) throws {
    self.init(table: try library.recordTable(), documents: withUnread ? try library.unreadDocuments() : [])
  }

  /// Names that sectors list without a page of their own.
  public var unpaged: TextColumn { table.unpaged }

  /// The unit of the lists' pay, such as “HK$ a month”; nil if no pay is stated.
  public var payUnit: Text? { table.payUnit }

  public func summary(_ id: RecordID) -> Summary? {
    table.row(of: id).map { table.summary(of: $0) }
  }

  /// The rows directly under a list's heading.
  func roots(of group: ListGroup) -> [Int32] { roots[group] ?? [] }

  func children(of row: Int) -> ArraySlice<Int32> { childRows[childStarts[row]..<childStarts[row + 1]] }

  /// How many records a list counts.
  func total(of group: ListGroup) -> Int { group.countedKind.map { totals[$0] ?? 0 } ?? unreadCount }

  private static func roots(among rows: some Sequence<Int32>, in table: RecordTable) -> [ListGroup: [Int32]] {
    let places = RecordKind.allCases.map { kind in ListGroup.allCases.firstIndex { $0.kinds.contains(kind) } }
    var roots = ListGroup.allCases.map { _ in [Int32]() }
    for row in rows {
      if let place = places[table.kind(of: Int(row)).ordinal] { roots[place].append(row) }
    }
    return Dictionary(uniqueKeysWithValues: zip(ListGroup.allCases, roots))
  }

  /// Rows grouped by parent, in their order; those without one come last.
  private static func children(in table: RecordTable) -> (starts: [Int], rows: [Int32]) {
    let parent = { (row: Int) in table.parent(of: row) ?? table.count }
    var ends = Array(repeating: 0, count: table.count + 2)
    for row in table.rows { ends[parent(row) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    let starts = ends
    var rows = Array(repeating: Int32(0), count: table.count)
    for row in table.rows {
      rows[ends[parent(row)]] = Int32(row)
      ends[parent(row)] += 1
    }
    return (starts, rows)
  }

  // MARK: Names without a page

  /// The names without a page that contain words beginning with each word of a query.
  func unpagedMatches(_ query: String) -> [Int] {
    let words = query.split(whereSeparator: \.isWhitespace).map { SearchTokens.tokens(of: String($0)).joined() }.filter { !$0.isEmpty }
    return unpaged.indices.filter { index in
      let names = Language.allCases.compactMap { unpaged[index][$0] }.map(SearchTokens.tokens)
      return words.allSatisfy { word in names.contains { Self.begins(in: $0, word) } }
    }
  }

  /// Whether a word, or several written together, begins at a word of a name.
  private static func begins(in name: [String], _ word: String) -> Bool {
    name.indices.contains { name[$0...].joined().hasPrefix(word) }
  }
}

/// Consecutive lines that an import didn't understand for the same reason.
public struct UnreadPassage: Hashable, Sendable {
  /// The title of their document.
  public let document: Text
  public let lines: [UnreadLine]

  /// From the first to the last of them.
  public var range: ClosedRange<Int> { (lines.first?.number ?? 0)...max(lines.first?.number ?? 0, lines.last?.number ?? 0) }

  /// Their text, joined.
  public var words: String { lines.map(\.words).joined(separator: " / ") }

  var reason: String { lines.first?.reason ?? "" }
}

extension UnreadPassage {
  static func all(of document: Document) -> [UnreadPassage] {
    document.unread.reduce(into: [[UnreadLine]]()) { passages, line in
      if let last = passages.last?.last, last.reason == line.reason, last.number < line.number {
        passages[passages.count - 1].append(line)
      } else {
        passages.append([line])
      }
    }.map { UnreadPassage(document: document.title, lines: $0) }
  }
}
