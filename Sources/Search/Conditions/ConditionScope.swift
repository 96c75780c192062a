public import Careers

/// What is counted while conditions are set: occupations, unless the conditions name other kinds.
public struct ConditionScope: Hashable, Sendable {
  public let kinds: [RecordKind]

  /// - Parameter existing: the kinds that the catalogue has.
  public init(of conditions: Conditions, existing: [RecordKind]) {
    let named = { (isExcluded: Bool) in
      conditions.list.filter { $0.isExcluded == isExcluded }.compactMap { if case .kind(let kind) = $0.subject { kind } else { nil } }
    }
    let (included, excluded) = (named(false), named(true))
    let usual: [RecordKind] = excluded.contains(.occupation) || !existing.contains(.occupation) ? existing : [.occupation]
    kinds = existing.filter { included.isEmpty ? usual.contains($0) && !excluded.contains($0) : included.contains($0) }
  }

  /// The one kind that is counted; absent where several are.
  public var kind: RecordKind? { kinds.count == 1 ? kinds[0] : nil }
}
