import Catalogue
import Search
import Sessions
import TestSupport

@testable import waymark_sample

/// The shipped catalogue and an invented one, each opened once for all tests.
enum SearchedCatalogue: CaseIterable, Sendable {
  case shipped, invented

  private static let shippedFinder = Result { try SharedCatalogue.library.finder() }
  private static let inventedFinder = Result { try inventedLibrary().finder() }

  func finder() throws -> Finder {
    switch self {
    case .shipped: try Self.shippedFinder.get()
    case .invented: try Self.inventedFinder.get()
    }
  }

  private static func inventedLibrary() throws -> any IndexedLibrary {
    let folder = try TemporaryFolder()
    try folder.write(Dictionary(SampleCatalogue(records: 1_000, seed: 4).files.map { ($0.path, $0.text) }) { first, _ in first })
    return try openCatalogue(at: folder.path, readings: SharedCatalogue.readings)
  }
}
