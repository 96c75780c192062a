internal import Careers

/// All that the rows of the lists depend on: while it stays the same, so do they.
struct OutlineInputs: Hashable, Sendable {
  var filter: String
  var canSearch: Bool
  var conditions: Conditions
  var folds: Folds
  var sort: SortOrder
  var language: Language
}
