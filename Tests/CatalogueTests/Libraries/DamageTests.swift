import Careers
import Foundation
import Search
import TestSupport
import Testing

@testable import Catalogue

/// Reading damaged compiled files works or throws, and never ends the program.
struct DamageTests {
  /// Opens the file and reads everything in it. False if it is refused.
  private func readsEverything(_ data: Data, in folder: TemporaryFolder, name: String) throws -> Bool {
    let path = try folder.write(data, to: name)
    do {
      let library = try SQLiteLibrary(path: path)
      _ = (try library.documents(), try library.sectors(), try library.recordTable())
      let records = try RecordKind.allCases.flatMap { try library.records(of: $0) }
      _ = try library.titles(of: Set(records.map(\.id)))
      _ = try records.map { try library.record($0.id) }
      try showsEverything(records, of: library)
      for query in ["technician", "雲", "cloud expert", "111128L5", "nothing at all"] { _ = try library.search(query, limit: 50) }
      _ = try library.suggestions(for: "techician", limit: 3)
      return true
    } catch is CatalogueError {
      return false
    }
  }

  /// Shows every record, and two occupations side by side.
  private func showsEverything(_ records: [Record], of library: SQLiteLibrary) throws {
    let context = try library.context(for: records)
    for record in records { _ = Presentation(of: record, in: context).highestPay }
    let occupation = records.first { $0.kind == .occupation }
    guard case .occupation(let one)? = occupation else { return }
    var other = one
    other.id = "another"
    _ = try? Comparison(of: [.occupation(one), .occupation(other)], in: context)
  }

  @Test func anUndamagedFileIsReadWhole() throws {
    #expect(try readsEverything(CompiledFixture.bytes.get(), in: TemporaryFolder(), name: "c"))
  }

  @Test(arguments: Seeds.all())
  func flippedBitsNeverCrash(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (whole, folder) = (try CompiledFixture.bytes.get(), try TemporaryFolder())
    var refused = 0
    for attempt in 0..<8 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      if try !readsEverything(bytes, in: folder, name: "\(attempt)") { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test(arguments: Seeds.all())
  func overwrittenPagesNeverCrash(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (whole, folder) = (try CompiledFixture.bytes.get(), try TemporaryFolder())
    for attempt in 0..<4 {
      var bytes = whole
      let start = Int.random(in: 100..<bytes.count, using: &random)
      let length = Int.random(in: 1...4096, using: &random)
      for place in start..<min(start + length, bytes.count) { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      _ = try readsEverything(bytes, in: folder, name: "\(attempt)")
    }
    #expect(try readsEverything(whole, in: folder, name: "whole"))
  }

  /// A changed key or value in valid JSON leaves a column without a value.
  @Test(arguments: [
    ("\"title\":{\"en\":\"Technician\"", "\"tit1e\":{\"en\":\"Technician\""),
    ("\"also\":[\"helper\"]", "\"als0\":[\"helper\"]"),
    ("\"title\":{\"en\":\"Technician\"", "\"title\":[\"en\",\"Technician\""),
    ("\"kind\":\"occupation\"", "\"kind\":\"occupatiom\""),
    ("\"lines\":[14,15]", "\"lines\":[15,14]"),
  ])
  func changedRecordsAreThrown(old: String, new: String) throws {
    var bytes = try CompiledFixture.bytes.get()
    let places = bytes.ranges(of: Data(old.utf8))
    try #require(!places.isEmpty)
    for place in places { bytes.replaceSubrange(place, with: Data(new.utf8)) }
    let folder = try TemporaryFolder()
    let library = try SQLiteLibrary(path: folder.write(bytes, to: "c"))
    #expect(throws: CatalogueError.self) { try library.records(of: .occupation) }
    #expect(throws: CatalogueError.self) { try library.record("technician") }
    _ = (try? library.search("technician", limit: 5), try? library.titles(of: ["technician"]))
  }

  /// Line ranges too large to be real.
  @Test(arguments: [
    "[0,9223372036854775807]", "[0,0]", "[-9223372036854775808,9223372036854775807]", "[9223372036854775807,9223372036854775807]",
  ])
  func extremeLinesNeverCrash(lines: String) throws {
    var contents = Fixture.report().contents
    contents.records = try contents.records.map { record in
      let json = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
      let patched = json.replacing(/ines":\[\d+,\d+\]/, with: "ines\":\(lines)")
      return try JSONDecoder().decode(Record.self, from: Data(patched.utf8))
    }
    let folder = try TemporaryFolder()
    try contents.compile(to: folder.path("a"))
    let bytes = try Data(contentsOf: URL(filePath: folder.path("a")))
    #expect(bytes.firstRange(of: Data("\"lines\":\(lines)".utf8)) != nil)
    #expect(try readsEverything(bytes, in: folder, name: "b"))
  }
}
