internal import Catalogue
internal import Foundation
internal import Search

/// The catalogue that the panes show, from a path where it may be replaced.
struct CatalogueFile {
  let path: String
  /// The file of readings for a folder; a compiled catalogue has its own.
  let readings: String?
  /// The file that was last opened or refused.
  private var seen: FileState?

  init(path: String, readings: String?) {
    self.path = path
    self.readings = readings
    // Before opening it: a file replaced in between counts as new.
    seen = FileState(at: path)
  }

  /// The path, and its target if it is a link, which shows the year of the catalogue.
  var name: String {
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    return target.map { "\(path) -> \($0)" } ?? path
  }

  /// Whether the file was replaced since it was last opened or refused. False for a folder.
  var isReplaced: Bool { FileState(at: path) != seen }

  func open() throws -> any IndexedLibrary { try openCatalogue(at: path, readings: readings) }

  /// Opens the current file and reads all of it.
  ///
  /// - Throws: ``CatalogueError`` if any of it can't be used.
  mutating func reopen() throws -> any IndexedLibrary {
    seen = FileState(at: path)
    let library = try openCatalogue(at: path, readings: readings)
    try library.readWhole()
    return library
  }
}

/// A file and its state, which differs after it was replaced or written to.
struct FileState: Hashable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil if there is no regular file. Follows links.
  init?(at path: String) {
    var attributes = stat()
    guard stat(path, &attributes) == 0, attributes.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt(attributes.st_dev)
    number = UInt(attributes.st_ino)
    size = Int(attributes.st_size)
    seconds = attributes.st_mtim.tv_sec
    nanoseconds = attributes.st_mtim.tv_nsec
  }
}
