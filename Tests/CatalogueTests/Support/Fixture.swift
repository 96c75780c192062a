import CheckedYAML
import Foundation
import TestSupport

@testable import Catalogue

/// A small catalogue with one record of every kind, complete in both languages and without faults.
enum Fixture {
  static let files = published.merging(ours) { first, _ in first }

  /// The reader's report on the fixture, or on a changed one.
  static func report(of files: [String: String] = files) -> CatalogueReport {
    var reader = CatalogueReader(files: files.mapValues { .text($0) })
    return reader.read()
  }

  static func faults(in files: [String: String]) -> [String] {
    report(of: files).faults.map(\.description)
  }
}

/// The fixture, compiled once, for tests of damaged files.
enum CompiledFixture {
  static let bytes = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fixture.waymark")
    try Fixture.report().contents.compile(to: path)
    return try Data(contentsOf: URL(filePath: path))
  }
}
