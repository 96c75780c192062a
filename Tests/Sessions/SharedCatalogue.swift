public import Careers
public import Catalogue
public import Foundation
internal import Interface
public import Search
internal import Synchronization

/// The shipped catalogue, read and compiled once for all tests.
public enum SharedCatalogue {
  public static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The catalogue's folder.
  public static let folder = checkout.appending(path: "assets/catalogue").path(percentEncoded: false)

  /// Readings of Chinese characters.
  public static let readings = checkout.appending(path: "assets/readings/readings.tsv").path(percentEncoded: false)

  public static let contents = Result { try CatalogueFolder(path: folder).contents(readings: readings) }

  public static let library: any IndexedLibrary = openShared()

  static let listing = Result { try Listing(of: library) }

  /// The path of the compiled catalogue beside the tests, which programs open like an installed one.
  public static let compiledPath: String = compileShared()

  /// An edition without some records.
  public static func library(without gone: Set<RecordID>) throws -> any IndexedLibrary {
    gone.isEmpty ? library : MemoryLibrary(try contents(without: gone))
  }

  /// The same, with lines of its first document not understood.
  public static func library(unread: [UnreadLine]) throws -> any IndexedLibrary {
    var contents = try contents.get()
    contents.documents[0].unread = unread
    return MemoryLibrary(contents)
  }

  /// Compiles the same to a path, replacing any file there.
  public static func compile(without gone: Set<RecordID>, to path: String) throws {
    try compiled(without: gone).write(to: URL(filePath: path), options: .atomic)
  }

  // MARK: Helpers

  private static func contents(without gone: Set<RecordID>) throws -> CatalogueContents {
    var contents = try contents.get()
    contents.records.removeAll { gone.contains($0.id) }
    return contents
  }

  /// The bytes of compiled files, by missing records.
  private static let compiledBytes = Mutex<[Set<RecordID>: Data]>([:])

  private static func compiled(without gone: Set<RecordID>) throws -> Data {
    try compiledBytes.withLock { compiled in
      if let known = compiled[gone] { return known }
      let file = FileManager.default.temporaryDirectory.appending(path: "waymark-tests-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: file) }
      try contents(without: gone).compile(to: file.path(percentEncoded: false))
      let bytes = try Data(contentsOf: file)
      compiled[gone] = bytes
      return bytes
    }
  }

  private static func compileShared() -> String {
    let file = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "catalogue-of-tests.sqlite")
      .path(percentEncoded: false)
    guard (try? compile(without: [], to: file)) != nil else { preconditionFailure("the catalogue can't be compiled: run waymark check") }
    return file
  }

  private static func openShared() -> any IndexedLibrary {
    guard let contents = try? contents.get() else {
      preconditionFailure("the catalogue has faults: run waymark check")
    }
    return MemoryLibrary(contents)
  }
}
