internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Foundation

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
  /// - Throws: ``Failure`` where there is none, or none that can be used.
  func open() throws -> any Library {
    let path = try catalogue ?? fromEnvironment ?? CatalogueLocator.installed()
    do {
      return try SQLiteLibrary(path: path)
    } catch {
      throw Failure(error)
    }
  }

  private var fromEnvironment: String? {
    let path = ProcessInfo.processInfo.environment["WAYMARK_CATALOGUE"] ?? ""
    return path.isEmpty ? nil : path
  }
}
