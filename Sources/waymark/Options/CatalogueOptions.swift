internal import ArgumentParser
internal import Careers
internal import Foundation
internal import Search

/// Which catalogue a command reads.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A catalogue folder or a compiled catalogue.",
      discussion: "Without it: the environment's WAYMARK_CATALOGUE, else the catalogue that came with the program.",
      valueName: "path"),
    completion: .file())
  var catalogue: String?

  func validate() throws {
    if catalogue == "" { throw ValidationError("--catalogue needs a path") }
  }

  /// Opens the catalogue.
  ///
  /// - Throws: ``Failure`` where there is none, ``CatalogueError`` where it can't be used.
  func open() throws -> any IndexedLibrary { try file().open() }

  /// Where the catalogue stands.
  ///
  /// - Throws: ``Failure`` where there is none.
  func file() throws -> CatalogueFile {
    CatalogueFile(
      path: try catalogue ?? Self.fromEnvironment ?? CatalogueLocator.installed(), readings: try CatalogueLocator.readings())
  }

  /// Where the catalogue is.
  ///
  /// - Throws: ``Failure`` where none is named and none came with the program.
  func path() throws -> String { try catalogue ?? Self.fromEnvironment ?? CatalogueLocator.installed() }

  /// The catalogue that the environment names.
  static var fromEnvironment: String? {
    let path = ProcessInfo.processInfo.environment["WAYMARK_CATALOGUE"] ?? ""
    return path.isEmpty ? nil : path
  }
}
