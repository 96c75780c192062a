import Careers
import Testing

@testable import Search

/// What is true of every search, whatever was typed.
enum SearchFaults {
  static func check(_ text: String, _ finder: Finder, sourceLocation: SourceLocation = #_sourceLocation) {
    let outcome = finder.search(text)
    check(outcome, finder, sourceLocation: sourceLocation)
    var kept = RowSet(capacity: finder.table.count)
    for row in stride(from: 0, to: finder.table.count, by: 3) { kept.insert(row) }
    let within = finder.search(text, within: kept)
    check(within, finder, sourceLocation: sourceLocation)
    #expect(within.rows.allSatisfy { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    if within.kind != .nearest {
      #expect(within.rows == outcome.rows.filter { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    } else if outcome.kind == .matches {
      #expect(!outcome.rows.contains { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    }
  }

  private static func check(_ outcome: SearchOutcome, _ finder: Finder, sourceLocation: SourceLocation) {
    let rows = outcome.rows.map { Int($0) }
    let comment: Comment = "“\(outcome.query.text.prefix(100))”"
    #expect(Set(rows).count == rows.count, comment, sourceLocation: sourceLocation)
    #expect(rows.allSatisfy(finder.table.rows.contains), comment, sourceLocation: sourceLocation)
    #expect((outcome.kind == .everything) == outcome.query.isEmpty, comment, sourceLocation: sourceLocation)
    guard outcome.kind != .everything else {
      #expect(rows == rows.sorted(), comment, sourceLocation: sourceLocation)
      return
    }
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { (outcome.scores[$1], $0) < (outcome.scores[$0], $1) }
    #expect(isSorted, comment, sourceLocation: sourceLocation)
    let matches = rows.compactMap { finder.match(of: $0, in: outcome) }
    #expect(matches.map(\.row) == rows, comment, sourceLocation: sourceLocation)
    #expect(
      matches.allSatisfy { $0.field.holdsNames == ($0.tier != .text) || outcome.kind == .nearest }, comment, sourceLocation: sourceLocation)
    #expect(
      outcome.kind == .matches ? !rows.isEmpty && !matches.contains { $0.tier == .near } : rows.count <= 8, comment,
      sourceLocation: sourceLocation)
  }
}
