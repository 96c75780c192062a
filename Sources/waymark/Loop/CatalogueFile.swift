internal import Catalogue
internal import Foundation
internal import Search

/// The catalogue that the panes show, at a path where another may replace it.
struct CatalogueFile {
  let path: String
  /// The file of readings that a folder is compiled with.
  let readings: String?
  /// The file that was last opened, or refused.
  private var seen: FileIdentity?

  init(path: String, readings: String?) {
    self.path = path
    self.readings = readings
    // Before it is opened: a file replaced in between counts as new.
    seen = FileIdentity(at: path)
  }

  /// The path, and where it leads where it is a link: which year's catalogue it is.
  var name: String {
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    return target.map { "\(path) -> \($0)" } ?? path
  }

  /// Whether another file is there than was last opened or refused. False for a folder.
  var isReplaced: Bool { FileIdentity(at: path) != seen }

  func open() throws -> any IndexedLibrary { try openCatalogue(at: path, readings: readings) }

  /// Opens the file that is there now, and reads all of it.
  ///
  /// - Throws: ``CatalogueError`` where any of it can't be used.
  mutating func reopen() throws -> any IndexedLibrary {
    seen = FileIdentity(at: path)
    let library = try openCatalogue(at: path, readings: readings)
    try library.readWhole()
    return library
  }
}

/// A file and its state: different after it was replaced or written to.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where no regular file is there; links are followed.
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
