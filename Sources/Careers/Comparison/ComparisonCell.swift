/// What one record states in one row.
public enum ComparisonCell: Hashable, Sendable {
  case notStated
  /// Under pay: this record's ladder ends below the rung.
  case absent
  case text(Text)
  /// A rung; `pay` is absent where the document gives it none.
  case pay(title: Text, pay: Pay?)
  case scales([QFScale])
  /// What this record has and not all others have; empty where it has no more than they.
  case items([ComparisonItem])
}

extension ComparisonCell: Codable {
  private enum CodingKeys: String, CodingKey {
    case stated, absent, text, title, pay, scales, items
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if try container.decodeIfPresent(Bool.self, forKey: .absent) == true {
      self = .absent
    } else if let text = try container.decodeIfPresent(Text.self, forKey: .text) {
      self = .text(text)
    } else if let title = try container.decodeIfPresent(Text.self, forKey: .title) {
      self = .pay(title: title, pay: try container.decodeIfPresent(Pay.self, forKey: .pay))
    } else if let scales = try container.decodeIfPresent([QFScale].self, forKey: .scales) {
      self = .scales(scales)
    } else if let items = try container.decodeIfPresent([ComparisonItem].self, forKey: .items) {
      self = .items(items)
    } else {
      self = .notStated
    }
  }

  /// `stated` is false where the source says nothing; otherwise one of the other keys tells what it says. What is absent has no items either.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(self != .notStated, forKey: .stated)
    switch self {
    case .notStated: break
    case .absent:
      try container.encode(true, forKey: .absent)
      try container.encode([ComparisonItem](), forKey: .items)
    case .text(let text): try container.encode(text, forKey: .text)
    case .pay(let title, let pay):
      try container.encode(title, forKey: .title)
      try container.encodeIfPresent(pay, forKey: .pay)
    case .scales(let scales): try container.encode(scales, forKey: .scales)
    case .items(let items): try container.encode(items, forKey: .items)
    }
  }
}
