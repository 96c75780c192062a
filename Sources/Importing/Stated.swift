package import Catalogue

/// A draft of a record or of its part, with what its text says beside it: names that have no ids yet, and words that no field holds.
///
/// The fields of the draft are its own: `rung.title`.
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
