/// The fields of a YAML mapping, by key.
public struct YAMLFields {
  /// Where the mapping begins.
  public let place: Place
  /// In the order of the file.
  public let entries: [(key: String, place: Place, value: YAMLValue)]
  private let values: [String: YAMLValue]

  init(place: Place, entries: [(key: String, place: Place, value: YAMLValue)]) {
    self.place = place
    self.entries = entries
    values = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of a key.
  public subscript(key: String) -> YAMLValue? { values[key] }

  /// No fields at all: what stands for a mapping that is missing or of the wrong type.
  public static func none(at place: Place) -> YAMLFields {
    YAMLFields(place: place, entries: [])
  }
}
