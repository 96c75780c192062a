internal import Careers
internal import TextLayout

/// How well a record matches a query: first how its names do, then what kind of record it is, then the rank that FTS5 gives (BM25).
struct SearchScore {
  /// The query's tokens.
  var query: [String]
  /// 0 for the query as it was meant; more for every loosening.
  var looseness: Int

  /// Higher is better. A step outweighs a kind, and a kind most differences of rank, which stays below 100.
  func value(of kind: RecordKind, id: RecordID, title: Text, also: [String], field: SearchField, rank: Double) -> Double {
    let names = [title.english, title.traditionalChinese, id.rawValue].compactMap { $0.map(SearchTokens.tokens(of:)) }
    let isSynonym = also.contains { SearchTokens.tokens(of: $0) == query }
    let step = Double(max(step(names: names, field: field), isSynonym ? 2 : 0))
    return step * 100 + kind.searchBonus + min(rank, 50) - Double(looseness) * 1000
  }

  private func step(names: [[String]], field: SearchField) -> Int {
    if names.contains(query) { return 4 }
    if names.contains(where: { $0.starts(with: query) }) { return 3 }
    switch field {
    case .title, .code: return 2
    case .synonym, .ladder: return 1
    default: return 0
    }
  }
}

extension RecordKind {
  /// Somebody who searches looks for work first, for what it takes next.
  fileprivate var searchBonus: Double {
    switch self {
    case .occupation: 40
    case .pathway, .level, .jobTitle: 30
    case .qualification, .institution, .trait: 20
    case .unit, .course: 0
    }
  }
}
