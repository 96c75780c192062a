/// A value made from inputs, and made again only when they change.
struct Derived<Inputs: Hashable & Sendable, Value: Sendable>: Sendable {
  private var inputs: Inputs?
  /// Nil while there is nothing to make it from.
  private(set) var value: Value?
  /// How often it was made.
  private(set) var count = 0

  /// - Parameter inputs: nil to have no value.
  mutating func update(from inputs: Inputs?, _ make: (Inputs) -> Value) {
    guard inputs != self.inputs else { return }
    self.inputs = inputs
    value = inputs.map(make)
    if inputs != nil { count += 1 }
  }
}
