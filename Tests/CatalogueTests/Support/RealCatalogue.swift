import Careers
import Catalogue
import Foundation
import TestSupport
import Testing

/// The shipped catalogue, read and compiled once for all tests.
enum RealCatalogue {
  /// The folder, found above this file.
  static let folder: String? = {
    var place = URL(filePath: #filePath)
    while place.pathComponents.count > 1 {
      place.deleteLastPathComponent()
      let folder = place.appending(path: "assets/catalogue").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: folder) { return folder }
    }
    return nil
  }()

  static let report = Result { try CatalogueFolder(path: #require(folder)).read() }

  private static let temporary = Result { try TemporaryFolder() }

  /// The compiled file.
  static let compiled = Result {
    let path = try temporary.get().path("real.waymark")
    try report.get().contents.compile(to: path)
    return path
  }

  /// The library over the compiled file.
  static let library = Result { try SQLiteLibrary(path: compiled.get()) }

  static func occupations() throws -> [Occupation] {
    try library.get().records(of: .occupation).compactMap { if case .occupation(let record) = $0 { record } else { nil } }
  }

  static func levels() throws -> [Level] {
    try library.get().records(of: .level).compactMap { if case .level(let record) = $0 { record } else { nil } }
  }

  static func units() throws -> [UnitOfCompetency] {
    try library.get().records(of: .unit).compactMap { if case .unit(let record) = $0 { record } else { nil } }
  }

  static func clusters() throws -> [RecognitionCluster] {
    try library.get().records(of: .cluster).compactMap { if case .cluster(let record) = $0 { record } else { nil } }
  }

  static func records() throws -> [Record] {
    try RecordKind.allCases.flatMap { try library.get().records(of: $0) }
  }
}
