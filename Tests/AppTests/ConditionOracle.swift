import Careers
import Search
import Sessions

/// The facts of every record of the catalogue, to be asked one by one.
enum ConditionOracle {
  static let facts: [ConditionFacts] =
    (try? SharedCatalogue.library.factTable()).map { table in
      (0..<table.count).map { table.facts(of: $0) }
    } ?? []

  static let occupations = facts.filter { $0.kind == .occupation }
}
