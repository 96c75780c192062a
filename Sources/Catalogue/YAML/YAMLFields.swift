/// The fields of a YAML mapping, by key.
struct YAMLFields {
  let place: Place
  /// In the order of the file.
  let entries: [(key: String, place: Place, value: YAMLValue)]
  private let values: [String: YAMLValue]

  init(place: Place, entries: [(key: String, place: Place, value: YAMLValue)]) {
    self.place = place
    self.entries = entries
    values = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> YAMLValue? { values[key] }

  /// No fields at all: what stands for a mapping that is missing or of the wrong type.
  static func none(at place: Place) -> YAMLFields {
    YAMLFields(place: place, entries: [])
  }
}
