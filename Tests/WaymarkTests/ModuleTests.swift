import Foundation
import Testing

/// The module table of docs/architecture.md: what each module may import.
enum ModuleTable {
  static let rows: [String: Set<String>] = {
    let page = (try? String(contentsOf: Program.checkout.appending(path: "docs/architecture.md"), encoding: .utf8)) ?? ""
    let lines = page.split(separator: "\n").drop { !$0.hasPrefix("| module |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let rows = lines.map { $0.split(separator: "|").map(quoted) }
    return Dictionary(uniqueKeysWithValues: rows.compactMap { row in row.first?.first.map { ($0, Set(row.last ?? [])) } })
  }()

  /// Texts between marks, such as backquotes.
  static func quoted(_ text: Substring, by mark: Character) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func quoted(_ cell: Substring) -> [String] { quoted(cell, by: "`") }
}

/// Holds `Package.swift` and every import against the module table of docs/architecture.md.
@Suite struct ModuleTests {
  private let allowed = ModuleTable.rows
  private let root = Program.checkout

  @Test func everyFolderHasARow() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path(percentEncoded: false))
    #expect(Set(folders) == Set(allowed.keys))
    #expect(allowed.count > 10)
  }

  @Test func importsMatchTheTable() throws {
    for (module, allowed) in allowed where module != "CShims" {
      var imported: Set<String> = []
      for file in try swiftFiles(of: module) {
        imported.formUnion(imports(in: try String(contentsOf: file, encoding: .utf8)))
      }
      #expect(imported == allowed, "\(module)")
    }
  }

  @Test func packageDependenciesMatchTheTable() throws {
    let package = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let targets = package.components(separatedBy: "arget(").dropFirst()
    let system: Set = ["Foundation", "Synchronization"]
    for (module, allowed) in allowed where module != "CShims" {
      let declaration = try #require(targets.first { $0.contains("name: \"\(module)\",") })
      let products = declaration.replacing("package: \"GRDB.swift\"", with: "").replacing("package: \"swift-argument-parser\"", with: "")
      let names = products.prefix(upTo: products.firstRange(of: "swiftSettings")?.lowerBound ?? products.endIndex)
      let dependencies = Set(ModuleTable.quoted(Substring(names), by: "\""))
      #expect(dependencies.subtracting([module]) == allowed.subtracting(system), "\(module)")
    }
  }

  private func swiftFiles(of module: String) throws -> [URL] {
    let folder = root.appending(path: "Sources/\(module)")
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
