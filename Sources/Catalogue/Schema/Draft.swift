/// A model that is still being read, so that any property may be missing.
///
/// Its properties are the model's own: `draft.from` is nil until it is set. Properties without a key are as in the blank model.
@dynamicMemberLookup
package struct Draft<Model: HasSchema>: Hashable, Sendable {
  private var model = Model.schema.blank
  /// The stated fields, by their indices in the schema.
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

  /// The required keys that are not stated.
  package var missingKeys: [String] {
    Model.schema.requiredKeys.filter { !stated.contains($0.place) }.map(\.name)
  }

  /// The model, if every required field is stated.
  package var whole: Model? { missingKeys.isEmpty ? model : nil }

  private func isStated(_ path: AnyKeyPath) -> Bool { Model.schema.place(of: path).map(stated.contains) ?? true }

  private mutating func note(_ path: AnyKeyPath, isStated: Bool) {
    guard let place = Model.schema.place(of: path) else { return }
    if isStated { stated.insert(place) } else { stated.remove(place) }
  }
}
