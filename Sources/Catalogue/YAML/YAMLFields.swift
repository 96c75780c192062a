/// The fields of a YAML mapping, by key.
struct YAMLFields {
  let place: Place
  /// In the order of the file.
  let entries: [(key: String, place: Place, value: YAMLValue)]

  subscript(key: String) -> YAMLValue? {
    entries.first { $0.key == key }?.value
  }

  /// No fields at all: what stands for a mapping that is missing or of the wrong type.
  static func none(at place: Place) -> YAMLFields {
    YAMLFields(place: place, entries: [])
  }
}
