import Catalogue
import Finding
import Sessions
import TestSupport

@testable import waymark_sample

/// An invented catalogue, opened once for all tests.
enum SampledLibrary {
  static let finder = Result { try open().finder() }

  private static func open() throws -> any IndexedLibrary {
    let folder = try TemporaryFolder()
    try folder.write(Dictionary(SampleCatalogue(records: 1_000, seed: 4).files.map { ($0.path, $0.text) }) { first, _ in first })
    return try SQLiteLibrary(path: folder.path, readings: SharedCatalogue.readings)
  }
}
