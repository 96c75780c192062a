internal import Foundation

/// Finds the catalogue that came with the program.
enum CatalogueLocator {
  /// Where it may stand, from a folder above the program.
  private static let places = ["share/waymark/catalogue.sqlite", "assets/catalogue"]

  /// Walks up from the executable, so that an installed tree or a checkout can be moved.
  ///
  /// - Throws: ``Failure`` where no folder above the executable holds one.
  static func installed() throws -> String {
    let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(filePath: executable).deletingLastPathComponent()
    while folder.path != "/" {
      for place in places {
        let candidate = folder.appending(path: place).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: candidate) { return candidate }
      }
      folder.deleteLastPathComponent()
    }
    throw Failure(
      message: "no catalogue found above the program; name one with --catalogue PATH or WAYMARK_CATALOGUE", status: .notFound)
  }
}
