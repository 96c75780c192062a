import Careers
import Sessions
import Testing

/// Presentations and comparisons of the shipped catalogue.
enum Shown {
  static func presentation(_ id: RecordID) throws -> Presentation {
    let record = try #require(try SharedCatalogue.library.record(id))
    return Presentation(of: record, in: try SharedCatalogue.library.context(for: [record]))
  }

  static func comparison(_ ids: RecordID...) throws -> Comparison {
    let records = try ids.compactMap { try SharedCatalogue.library.record($0) }
    return try Comparison(of: records, in: try SharedCatalogue.library.context(for: records))
  }

  /// One record of every kind.
  static let ids: [RecordID] = [
    "it-technician", "cloud-computing", "cloud-computing/expert", "cloud-computing/expert/cloud-architect", "111128L5", "patient",
    "bachelors-degree",
  ]
}
