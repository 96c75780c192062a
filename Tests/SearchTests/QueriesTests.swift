import Careers
import Foundation
import Search
import Sessions
import Testing

/// The table of students' queries, each with a record that must be among the first three found.
struct QueriesTests {
  struct Line {
    var kind: String
    var query: String
    var id: RecordID
  }

  private static let goal = 0.95

  private func lines() throws -> [Line] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "queries.tsv")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t").map(String.init)
      try #require(parts.count == 3, "\(line)")
      return Line(kind: parts[0], query: parts[1], id: RecordID(parts[2]))
    }
  }

  @Test func theTableIsValid() throws {
    let lines = try lines()
    #expect(lines.count >= 286)
    #expect(Set(lines.map(\.kind)).count >= 11)
    for line in lines { #expect(try SharedCatalogue.library.record(line.id) != nil, "\(line)") }
  }

  @Test func nearlyAllAreFoundAmongTheFirstThree() throws {
    let finder = try SharedCatalogue.library.finder()
    let lines = try lines()
    let missed = lines.filter { line in
      let outcome = finder.search(SearchQuery(line.query))
      return !finder.results(of: outcome, limit: 3).contains { $0.id == line.id }
    }
    for line in missed {
      let outcome = finder.search(SearchQuery(line.query))
      let found = finder.results(of: outcome, limit: 4).map { "\($0.id) (\($0.field)\($0.name.map { " " + $0 } ?? ""))" }
      print("missed: \(line.kind) “\(line.query)” → \(line.id); \(outcome.kind): \(found.joined(separator: ", "))")
    }
    print("\(lines.count - missed.count) of \(lines.count) queries find their record among the first three")
    #expect(Double(lines.count - missed.count) >= Self.goal * Double(lines.count))
  }
}
