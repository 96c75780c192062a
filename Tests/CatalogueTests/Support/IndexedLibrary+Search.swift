import Careers
import Search

extension IndexedLibrary {
  /// The best matches first; empty if there are only near ones.
  func search(_ query: String, limit: Int) throws -> [SearchResult] {
    let finder = try finder()
    let outcome = finder.search(SearchQuery(query))
    return outcome.kind == .matches ? finder.results(of: outcome, limit: limit) : []
  }
}
