import Foundation
import Testing

/// Words that no source may have, so that a student can reach no other program or file: see docs/architecture.md.
@Suite struct ShutTests {
  /// Calls that start a program, and names of a shell, pager or editor to start.
  private static let starters = [
    "Process()", "Process.run", "posix_spawn", "execv", "execl", "fork(", "popen", "system(", "wordexp", "dlopen", "\"SHELL\"",
    "\"PAGER\"", "\"EDITOR\"", "\"VISUAL\"", "/bin/sh",
  ]

  /// Calls that open a file in C.
  private static let openers = ["fopen", "freopen", " open(", "openat", "creat(", "scr_dump", "putwin"]

  /// Files that may start a program, each behind a permission.
  private static let allowed: Set<String> = ["CShims/CSystem/system.c"]

  /// The modules of the program.
  private static let modules = ModuleTable.rows.keys.sorted()

  @Test(arguments: modules)
  func noProgramIsStarted(module: String) throws {
    for (name, source) in try sources(of: module) where !Self.allowed.contains(name) {
      for word in Self.starters { #expect(!source.contains(word), "\(name): \(word)") }
    }
  }

  @Test func theTerminalOpensNoFile() throws {
    for (name, source) in try sources(of: "CShims/CTerminal") {
      for word in Self.openers { #expect(!source.contains(word), "\(name): \(word)") }
    }
  }

  /// Swift can't open files without these, and the modules between keys and screen import none of them.
  @Test(arguments: ["Canvas", "Interface", "Search", "Terminal", "Typesetting"])
  func modulesBehindTheKeysUseNoFiles(module: String) {
    let imports = ModuleTable.rows[module] ?? ["Foundation"]
    #expect(imports.isDisjoint(with: ["Foundation", "Glibc", "GRDB", "Yams"]))
  }

  /// The sources of a module by their paths, without comments.
  private func sources(of module: String) throws -> [(name: String, source: String)] {
    let folder = Program.checkout.appending(path: "Sources/\(module)")
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    let files = names.filter { name in [".swift", ".c", ".h"].contains { name.hasSuffix($0) } }
    #expect(!files.isEmpty)
    return try files.map { name in
      let lines = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self).split(separator: "\n")
      return ("\(module)/\(name)", lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n"))
    }
  }
}
