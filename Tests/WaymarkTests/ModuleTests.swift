import Foundation
import Testing

/// Who may import whom: the table of docs/architecture.md, held against the sources.
@Suite struct ModuleTests {
  static let allowed: [String: Set<String>] = [
    "Careers": [],
    "TextLayout": ["CUnibreak", "Foundation"],
    "QRCodes": ["CQREncode", "TextLayout"],
    "Events": [],
    "Canvas": ["TextLayout"],
    "Finding": ["Careers", "TextLayout"],
    "Typesetting": ["Careers", "TextLayout"],
    "Importers": ["Careers", "TextLayout", "Foundation"],
    "Handouts": ["Careers", "TextLayout", "Typesetting"],
    "App": ["Careers", "Events", "Finding", "Handouts", "QRCodes", "TextLayout", "Typesetting"],
    "Panes": ["App", "Canvas", "Careers", "Events", "Finding", "Handouts", "QRCodes", "TextLayout", "Typesetting"],
    "Terminal": ["Events", "Canvas", "CTerminal", "TextLayout"],
    "CheckedYAML": ["TextLayout", "Yams", "Foundation"],
    "Settings": ["Careers", "CheckedYAML", "Foundation"],
    "CheckedSQLite": ["CSQLiteGuard", "GRDB"],
    "SessionFiles": ["App", "CheckedSQLite", "GRDB", "Foundation"],
    "Catalogue": ["Careers", "CheckedSQLite", "CheckedYAML", "Finding", "Importers", "TextLayout", "GRDB", "Foundation"],
    "waymark": [
      "App", "CSystem", "Careers", "Catalogue", "CheckedYAML", "Events", "Finding", "Handouts", "Importers", "Panes", "QRCodes",
      "SessionFiles", "Settings", "Terminal", "TextLayout", "Typesetting", "ArgumentParser", "Foundation", "Synchronization",
    ],
    "waymark-bench": [
      "App", "CPseudoTerminal", "Canvas", "Careers", "Catalogue", "Events", "Finding", "Handouts", "Panes", "ArgumentParser",
      "Foundation",
    ],
    "waymark-sample": ["ArgumentParser", "Foundation"],
    "waymark-soak": ["App", "Canvas", "Events", "TestSupport", "TextLayout", "VirtualTerminal", "ArgumentParser", "Foundation"],
  ]

  /// Modules and programs of C, which hold no Swift.
  static let headersOnly: Set<String> = [
    "CUnibreak", "CQREncode", "CPseudoTerminal", "CSQLiteGuard", "CSystem", "CTerminal", "plain-screen",
  ]

  @Test func everyModuleHasItsPlace() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path(percentEncoded: false))
    #expect(Set(folders) == Set(Self.allowed.keys).union(Self.headersOnly))
  }

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatItMay(_ module: String) throws {
    let allowed = try #require(Self.allowed[module])
    let files = try swiftFiles(of: module)
    #expect(!files.isEmpty)
    for file in files {
      let imported = imports(in: String(decoding: try Data(contentsOf: file), as: UTF8.self))
      #expect(imported.subtracting(allowed) == [], "\(module)/\(file.lastPathComponent)")
    }
  }

  private var sources: URL { Program.checkout.appending(path: "Sources") }

  private func swiftFiles(of module: String) throws -> [URL] {
    let folder = sources.appending(path: module)
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private func imports(in source: String) -> Set<String> {
    let words = source.split(separator: "\n").filter { !$0.hasPrefix("//") }.map { $0.split(separator: " ") }
    return Set(
      words.compactMap { words in
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1, keyword + 1 < words.count else { return nil }
        return words.last.map { String($0.prefix { $0 != "." }) }
      })
  }
}
