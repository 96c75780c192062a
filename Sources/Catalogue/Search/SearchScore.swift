internal import Careers
internal import TextLayout

/// How well a record matches a query: first how its title or code does, then the rank that FTS5 gives (BM25).
struct SearchScore {
  var rank: Double
  var field: SearchField
  var query: [String]
  var title: Text
  var id: String
  /// 0 for the query as it was meant; more for every loosening.
  var looseness: Int

  /// Higher is better. A step outweighs any rank, which stays far below 100.
  var value: Double { Double(step) * 100 + rank - Double(looseness) * 1000 }

  private var step: Int {
    let names = [title.english, title.traditionalChinese, id].compactMap { $0.map(SearchTokens.tokens(of:)) }
    if names.contains(query) { return 4 }
    if names.contains(where: { $0.starts(with: query) }) { return 3 }
    switch field {
    case .title, .code: return 2
    case .synonym, .ladder: return 1
    default: return 0
    }
  }
}
