import Careers
import Catalogue
import CheckedYAML
import Foundation
import Importing
import Testing

/// The real document, if the environment names its folder, against the catalogue made from it by hand.
@Suite(.enabled(if: PublishedPathway.isAvailable))
struct PublishedPathwayTests {
  private let document: PathwayDocument
  private let account: LineAccount
  private let text: SourceText

  init() throws {
    text = try #require(try PublishedPathway.texts().first { PathwayDocument.isRecognised(by: PathwayDocument.marks(in: $0)) })
    (document, account) = PathwayDocument.read(text)
  }

  @Test func oneDocumentIsAPathway() throws {
    let marks = try PublishedPathway.texts().map { PathwayDocument.marks(in: $0) }
    #expect(marks.count == 2)
    #expect(marks.filter { PathwayDocument.isRecognised(by: $0) }.map(\.count) == [PathwayDocument.Mark.allCases.count])
    #expect(marks.filter { !PathwayDocument.isRecognised(by: $0) } == [[:]])
  }

  @Test func everyLineIsUnderstood() {
    #expect(account.notUnderstood.map(\.line) == [])
    #expect(account.uses.keys.sorted() == text.nonblankLines.map(\.number))
  }

  @Test func countsMatchTheDocument() {
    let levels = document.levels
    #expect(levels.map(\.jobTitles.count) == [4, 4, 3, 5])
    #expect(levels.map(\.areas.count) == [3, 3, 2, 5])
    #expect(levels.map(\.tasks.count) == [5, 5, 4, 5])
    #expect(levels.map { $0.tasks.flatMap(\.units).count } == [20, 14, 12, 20])
    let codes = levels.flatMap(\.tasks).flatMap(\.units).compactMap(\.id)
    #expect(Set(codes).count == 64)
    #expect(Set(codes.filter { code in codes.count { $0 == code } > 1 }) == ["111130L4", "111163L4"])
    #expect(levels.map { $0.routes.map(\.qfLevel.rawValue) } == [[6], [4], [4], []])
    #expect(levels.flatMap(\.tasks).allSatisfy { $0.routes?.isEmpty == false })
    let clusters = levels.last?.tasks.flatMap { $0.routes ?? [] }.compactMap(\.cluster)
    #expect(clusters == ["ITOS010L3", "ITOS011L3", "ITOS009L3", "ITOS013L3", "ITOS002L2"])
    #expect(levels.allSatisfy { $0.description != nil })
  }

  /// An area and its task share a name with a simplified second character, which is reported once for their line.
  @Test func oneNameIsPartlySimplified() {
    #expect(account.diagnostics.map(\.place.line) == [770])
    #expect(account.diagnostics.first?.message == "the simplified \u{7EDC} (U+7EDC) is used here, usually for \u{7D61}")
    #expect(document.levels.last?.areas[3].name == Text(traditionalChinese: "網\u{7EDC}支援"))
  }

  // MARK: The catalogue

  @Test func pathwayMatchesTheCatalogue() throws {
    #expect(pathway() == (try published("pathways/cloud-computing.yaml")))
  }

  @Test func unitsMatchTheCatalogue() throws {
    var seen: Set<RecordID> = []
    let units = document.levels.flatMap(\.tasks).flatMap(\.units).filter { $0.id.map { seen.insert($0).inserted } ?? false }
    let lines = units.map { "  - {code: \($0.id?.rawValue ?? ""), title: \(title($0.title)), lines: \(range($0.lines))}" }
    #expect(["units:"] + lines == (try published("units.yaml")))
  }

  /// The lines of a published file without comments and without what the document doesn't state: ids and its own id.
  private func published(_ file: String) throws -> [String] {
    var folder = URL(filePath: #filePath)
    while folder.pathComponents.count > 1,
      !FileManager.default.fileExists(atPath: folder.appending(path: "assets/catalogue").path(percentEncoded: false))
    {
      folder.deleteLastPathComponent()
    }
    let text = try String(contentsOf: folder.appending(path: "assets/catalogue/published/" + file), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.wholeMatch(of: #/\#.*|document: .*| +- id: [^,]+/#) == nil }.map {
      String($0).replacing(#/\{id: [^,]+, /#, with: "{")
    }
  }

  private func pathway() -> [String] {
    ["title: \(title(document.title))", "lines: \(range(document.lines))", "levels:"] + document.levels.flatMap(level)
  }

  private func level(_ level: StatedLevel) -> [String] {
    [
      "    title: \(title(level.name))", "    lines: \(range(level.lines))", "    table-lines: \(range(level.tableLines))",
      "    job-titles:",
    ] + level.jobTitles.map { "      - {title: \(title($0.text)), lines: \(range($0.lines))}" } + routes(level.routes, indent: "    ")
      + ["    areas:"] + level.areas.flatMap { area(of: $0, in: level) }
  }

  private func area(of area: StatedArea, in level: StatedLevel) -> [String] {
    ["      - title: \(title(area.name))", "        lines: \(range(area.lines))", "        tasks:"]
      + area.tasks.flatMap { task in
        [
          "          - number: \(task.number ?? 0)", "            lines: \(range(task.lines))",
          "            units: [\(task.units.compactMap(\.id?.rawValue).joined(separator: ", "))]",
        ] + routes(task.routes == level.routes ? [] : task.routes ?? [], indent: "            ")
      }
  }

  private func routes(_ routes: [Route], indent: String) -> [String] {
    guard !routes.isEmpty else { return [indent + "routes: []"] }
    return [indent + "routes:"]
      + routes.map { route in
        let cluster = route.cluster.map { "cluster: \($0), " } ?? ""
        return "\(indent)  - {kind: \(route.kind.rawValue), qf-level: \(route.qfLevel.rawValue), \(cluster)lines: \(range(route.lines))}"
      }
  }

  private func title(_ text: Text?) -> String { "{zh-Hant: \(text?.traditionalChinese ?? "")}" }

  private func range(_ lines: ClosedRange<Int>?) -> String { lines.map { "[\($0.lowerBound), \($0.upperBound)]" } ?? "" }
}

/// The published documents in the folder that the environment names.
enum PublishedPathway {
  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there are documents to read; prints a note once if not.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: the pathway document wasn't read") }
    return folder != nil
  }()

  /// Every document in the folder.
  static func texts() throws -> [SourceText] {
    let folder = URL(filePath: try #require(folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).filter { $0.hasSuffix(".txt") }
    return try names.map { SourceText(String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)) }
  }
}
