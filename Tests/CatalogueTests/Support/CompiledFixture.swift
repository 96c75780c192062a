import Catalogue
import Foundation
import TestSupport

/// The fixture, compiled once; its bytes are what the tests of damaged files start from.
enum CompiledFixture {
  static let bytes = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fixture.waymark")
    try Fixture.report().contents.compile(to: path)
    return try Data(contentsOf: URL(filePath: path))
  }
}
