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

/// Finds the catalogue that came with the program.
enum CatalogueLocator {
  /// Where they may stand, from a folder above the program.
  private static let catalogues = ["share/waymark/catalogue.sqlite", "assets/catalogue"]
  private static let readingFiles = ["share/waymark/readings.tsv", "assets/readings/readings.tsv"]

  /// Walks up from the executable, so that an installed tree or a checkout can be moved.
  ///
  /// - Throws: ``Failure`` where no folder above the executable holds one.
  static func installed() throws -> String {
    guard let path = try first(of: catalogues) else {
      throw Failure(
        message: "no catalogue found above the program; name one with --catalogue PATH or WAYMARK_CATALOGUE", status: .notFound)
    }
    return path
  }

  /// The file of readings that came with the program; absent where none did.
  static func readings() throws -> String? { try first(of: readingFiles) }

  private static func first(of places: [String]) throws -> String? {
    let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(filePath: executable).deletingLastPathComponent()
    while folder.path != "/" {
      for place in places {
        let candidate = folder.appending(path: place).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: candidate) { return candidate }
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
