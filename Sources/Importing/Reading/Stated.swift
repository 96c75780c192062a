package import Catalogue

/// A draft of a record or part, with content of its text that the draft has no place for: names without ids, and words of no field.
///
/// The properties of the draft are its own: `rung.title`.
@dynamicMemberLookup
package protocol Stated: Hashable, Sendable {
  associatedtype Model: HasSchema

  var draft: Draft<Model> { get set }
}

extension Stated {
  package subscript<Value>(dynamicMember path: any WritableKeyPath<Model, Value> & Sendable) -> Value? {
    get { draft[dynamicMember: path] }
    set { draft[dynamicMember: path] = newValue }
  }

  package subscript<Value>(dynamicMember path: any WritableKeyPath<Model, Value?> & Sendable) -> Value? {
    get { draft[dynamicMember: path] }
    set { draft[dynamicMember: path] = newValue }
  }
}
