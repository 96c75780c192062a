public import Careers
internal import Catalogue
public import Foundation
public import Search

/// The catalogue that comes with the program, opened once for all tests.
public enum SharedCatalogue {
  public static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  public static let library: any IndexedLibrary = open()

  /// How Chinese characters are read and keyed.
  public static let readings = checkout.appending(path: "assets/readings/readings.tsv").path(percentEncoded: false)

  /// The path of the same, compiled beside the tests: a program opens it at once, as one that is installed does.
  public static let compiledPath: String = compile()

  /// Another edition of it, without some records.
  public static func library(without gone: Set<RecordID>) throws -> any IndexedLibrary {
    MemoryLibrary(try contents(without: gone))
  }

  /// The same with lines of its first document that weren't understood.
  public static func library(unread: [UnreadLine]) throws -> any IndexedLibrary {
    var contents = try contents()
    contents.documents[0].unread = unread
    return MemoryLibrary(contents)
  }

  /// The same as a compiled file, put in the place of whatever stood there.
  public static func compile(without gone: Set<RecordID>, to path: String) throws {
    try contents(without: gone).compile(to: path)
  }

  private static func contents(without gone: Set<RecordID> = []) throws -> CatalogueContents {
    let folder = checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    var contents = try CatalogueFolder(path: folder).contents(readings: readings)
    contents.records.removeAll { gone.contains($0.id) }
    return contents
  }

  private static func compile() -> String {
    let folder = checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    let file = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "catalogue-of-tests.sqlite")
      .path(percentEncoded: false)
    guard (try? CatalogueFolder(path: folder).contents(readings: readings).compile(to: file)) != nil else {
      preconditionFailure("the catalogue can't be compiled: run waymark check")
    }
    return file
  }

  private static func open() -> any IndexedLibrary {
    let path = checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    guard let library = try? openCatalogue(at: path, readings: readings) else {
      preconditionFailure("the catalogue has faults: run waymark check")
    }
    return library
  }
}
