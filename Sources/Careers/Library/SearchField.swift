/// A part of a record that can be searched, the most telling first.
public enum SearchField: String, Codable, CaseIterable, Hashable, Sendable {
  case title, code, synonym, ladder, area, entry, duty, description, note

  /// How much a match in this field counts beside one in another.
  public var weight: Double {
    switch self {
    case .title: 12
    case .code: 12
    case .synonym: 8
    case .ladder: 6
    case .area: 4
    case .entry: 3
    case .duty: 2
    case .description: 2
    case .note: 1
    }
  }
}
