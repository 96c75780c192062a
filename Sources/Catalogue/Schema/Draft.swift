/// A model of which anything may be absent, as a text that is being read states it.
///
/// Its fields are the model's own: `draft.from` is absent until it is set. Properties that no key stands for are as the blank model has them.
@dynamicMemberLookup
package struct Draft<Model: HasSchema>: Hashable, Sendable {
  private var model = Model.schema.blank
  /// The fields that are stated, by their places in the schema.
  private var stated: Set<Int> = []

  package init() {}

  package subscript<Value>(dynamicMember path: any WritableKeyPath<Model, Value> & Sendable) -> Value? {
    get { isStated(path) ? model[keyPath: path] : nil }
    set {
      model[keyPath: path] = newValue ?? Model.schema.blank[keyPath: path]
      note(path, isStated: newValue != nil)
    }
  }

  package subscript<Value>(dynamicMember path: any WritableKeyPath<Model, Value?> & Sendable) -> Value? {
    get { isStated(path) ? model[keyPath: path] : nil }
    set {
      model[keyPath: path] = newValue
      note(path, isStated: newValue != nil)
    }
  }

  /// The required keys that nothing is stated for.
  package var lacking: [String] {
    Model.schema.fields.indices.filter { Model.schema.fields[$0].isRequired && !stated.contains($0) }
      .compactMap { Model.schema.fields[$0].keys.first?.name }
  }

  /// The model, where every required field is stated.
  package var whole: Model? { lacking.isEmpty ? model : nil }

  private func isStated(_ path: AnyKeyPath) -> Bool { place(of: path).map(stated.contains) ?? true }

  private mutating func note(_ path: AnyKeyPath, isStated: Bool) {
    guard let place = place(of: path) else { return }
    if isStated { stated.insert(place) } else { stated.remove(place) }
  }

  private func place(of path: AnyKeyPath) -> Int? {
    Model.schema.fields.firstIndex { field in field.path.map { $0 as AnyKeyPath == path } ?? false }
  }
}
