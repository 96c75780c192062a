/// Why records can't be compared.
public enum ComparisonError: Error, Hashable, Sendable {
  /// Too few or too many records: so many.
  case count(Int)
  /// One record named twice.
  case repeated(RecordID)
  /// A record of a kind that has too little in common with others: a course, a trait.
  case kind(RecordID, RecordKind)
}

extension ComparisonError {
  /// What keeps a record out of a comparison that these are in already; nothing where it can join them.
  public static func fault(of record: Record, after others: [RecordID]) -> ComparisonError? {
    if !record.kind.isComparable { return .kind(record.id, record.kind) }
    return others.contains(record.id) ? .repeated(record.id) : nil
  }

  /// What is wrong, in words.
  public var text: Text {
    switch self {
    case .count(let count):
      Text("a comparison takes 2 to 4 records, not \(count)", "比較須有2至4項，現有\(count)項")
    case .repeated(let id):
      Text("“\(id)” is named twice", "「\(id)」重複")
    case .kind(let id, let kind):
      Text(
        "“\(id)” is \(kind.article) \(kind.title.words(in: .english).lowercased()): only occupations, levels and job titles can be compared",
        "「\(id)」屬於\(kind.title.words(in: .traditionalChinese))：只可比較職業、級別及職位")
    }
  }
}

extension RecordKind {
  /// Whether records of the kind have enough in common with others to be compared.
  public var isComparable: Bool { self == .occupation || self == .level || self == .jobTitle }

  fileprivate var article: String { self == .occupation || self == .institution ? "an" : "a" }
}
