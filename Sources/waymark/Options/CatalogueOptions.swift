internal import ArgumentParser
internal import Careers
internal import Foundation
internal import Search

/// The option for the catalogue.
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
  /// - Throws: ``Failure`` if there is none, ``CatalogueError`` if it can't be used.
  func open() throws -> any IndexedLibrary { try CatalogueFile(named: catalogue).open() }

  /// The catalogue's path.
  ///
  /// - Throws: ``Failure`` if none is named and none came with the program.
  func path() throws -> String { try CatalogueLocator.path(named: catalogue) }
}

extension CatalogueFile {
  /// The catalogue at a path; without one, the environment's or the one that came with the program.
  ///
  /// - Throws: ``Failure`` if there is none.
  init(named path: String?) throws {
    self.init(path: try CatalogueLocator.path(named: path), readings: try CatalogueLocator.readings())
  }
}

/// Finds the catalogue and the readings.
enum CatalogueLocator {
  /// Paths from a folder above the program.
  private static let catalogues = ["share/waymark/catalogue.sqlite", "assets/catalogue"]
  private static let readingFiles = ["share/waymark/readings.tsv", "assets/readings/readings.tsv"]

  /// The named path, else the environment's, else that of the catalogue that came with the program.
  ///
  /// - Throws: ``Failure`` if no folder above the executable holds one.
  static func path(named path: String?) throws -> String {
    if let path = path ?? fromEnvironment { return path }
    guard let path = try first(of: catalogues) else {
      throw Failure(
        message: "no catalogue found above the program; name one with --catalogue PATH or WAYMARK_CATALOGUE", status: .notFound)
    }
    return path
  }

  /// The file of readings that came with the program, if any did.
  static func readings() throws -> String? { try first(of: readingFiles) }

  private static var fromEnvironment: String? {
    getenv("WAYMARK_CATALOGUE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Walks up from the executable, so that an installed tree or a checkout can be moved.
  private static func first(of places: [String]) throws -> String? {
    var folder = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")[...]
    while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      folder = folder[..<slash]
      if let found = places.lazy.map({ folder + "/" + $0 }).first(where: { access($0, F_OK) == 0 }) { return found }
    }
    return nil
  }
}
