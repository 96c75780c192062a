/// A part of a record that can be searched, the most telling first.
public enum SearchField: String, Codable, CaseIterable, Hashable, Sendable {
  case title, code, synonym, ladder, institution, area, entry, duty, description, note

  /// Whether it holds names, which a search looks into more closely than into texts.
  public var holdsNames: Bool {
    switch self {
    case .title, .code, .synonym, .ladder, .institution: true
    case .area, .entry, .duty, .description, .note: false
    }
  }
}
