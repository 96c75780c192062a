import Foundation
import Search
import Testing
import TextLayout

/// The shipped table of readings, and the script that writes it.
struct ReadingAssetTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../assets/readings").standardized
  private static let unihan = "/usr/share/unicode/Unihan_Readings.txt.bz2"

  private static let text = Result { try String(contentsOf: folder.appending(path: "readings.tsv"), encoding: .utf8) }
  private static let table = Result { try ReadingTable(text: text.get()) }

  private func text() throws -> String { try Self.text.get() }
  private func table() throws -> ReadingTable { try Self.table.get() }

  private func rows() throws -> [[String]] {
    try text().split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: unihan), "Unihan isn't at hand: apt-get install unicode-data"))
  func theAssetIsUpToDate() throws {
    let script = Process()
    let output = Pipe()
    script.executableURL = Self.folder.appending(path: "make")
    script.arguments = ["--print"]
    script.standardOutput = output
    try script.run()
    let written = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let kept = try text()
    let source = try #require(kept.split(separator: "\n").first { $0.contains("of Unicode ") })
    guard written.contains(source) else {
      print("skipped: Unihan is at hand in another version than that of readings.tsv")
      return
    }
    #expect(written == kept, "run assets/readings/make")
  }

  @Test func theAssetIsATableOfCharactersInOrder() throws {
    let rows = try rows()
    let numbers = rows.compactMap { $0.first?.unicodeScalars.first?.value }
    #expect(rows.count == numbers.count)
    #expect(rows.count > 15_000)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    #expect(rows.allSatisfy { $0.count == 4 && !$0[1].isEmpty })
    #expect(try text().utf8.count < 700_000)
    _ = try table()
  }

  @Test func foldingKeepsCharactersApart() throws {
    let rows = try rows()
    let table = try table()
    for row in rows.striding(by: 50) {
      let folded = SampleTable.folded(row[0])
      #expect(folded.count == 1, "\(row[0])")
      for scheme in [ReadingScheme.jyutping, .pinyin, .cangjie] {
        let readings = row[scheme.rawValue + 1].split(separator: " ").map(String.init)
        #expect(Set(readings).isSubset(of: folded.first.map { Set(table.readings(of: $0, in: scheme)) } ?? []), "\(row)")
      }
    }
  }

  @Test func theNoticeNamesSourceVersionAndLicence() throws {
    let notice = try text().split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: "\n")
    #expect(notice.contains(/Unihan database of Unicode \d+\.\d+\.\d+/))
    #expect(notice.contains("LICENSE"))
    let licence = try String(contentsOf: Self.folder.appending(path: "LICENSE"), encoding: .utf8)
    #expect(licence.contains("UNICODE, INC. LICENSE AGREEMENT"))
  }

  /// Unihan gives one Jyutping reading each; ours are added.
  @Test(arguments: [
    ("行", ReadingScheme.jyutping, ["hang4", "hong4"]), ("重", .jyutping, ["cung5", "zung6"]), ("行", .pinyin, ["xing2", "hang2"]),
    ("重", .pinyin, ["zhong4", "chong2"]), ("律", .pinyin, ["lu4"]), ("雲", .cangjie, ["mbmmi"]), ("雲", .quick, ["mi"]),
  ])
  func knownReadingsAreThere(character: String, scheme: ReadingScheme, expected: [String]) throws {
    let table = try table()
    let folded = try #require(SampleTable.folded(character).first)
    #expect(Set(expected).isSubset(of: table.readings(of: folded, in: scheme)))
  }
}

extension Array {
  fileprivate func striding(by step: Int) -> [Element] {
    stride(from: 0, to: count, by: step).map { self[$0] }
  }
}
