import Catalogue
import Foundation
import TestSupport

/// The fixture, compiled once, for tests of damaged files.
enum CompiledFixture {
  static let bytes = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fixture.waymark")
    try Fixture.report().contents.compile(to: path)
    return try Data(contentsOf: URL(filePath: path))
  }
}
