/// A value made from inputs, and made again only when they change. The latest values are kept, for inputs that come back: a list browsed up
/// and down, or the other language.
struct Derived<Inputs: Equatable & Sendable, Value: Sendable>: Sendable {
  /// How many values are kept.
  private let capacity: Int
  /// The latest first.
  private var made: [(inputs: Inputs, value: Value)] = []
  private var isCurrent = false
  /// How often a value was made.
  private(set) var count = 0

  init(keeping capacity: Int = 1) {
    self.capacity = max(1, capacity)
  }

  /// Nil while there is nothing to make it from.
  var value: Value? { isCurrent ? made.first?.value : nil }

  /// - Parameter inputs: nil to have no value.
  mutating func update(from inputs: Inputs?, _ make: (Inputs) -> Value) {
    isCurrent = inputs != nil
    guard let inputs, inputs != made.first?.inputs else { return }
    if let index = made.firstIndex(where: { $0.inputs == inputs }) {
      made.insert(made.remove(at: index), at: 0)
      return
    }
    if made.count == capacity { made.removeLast() }
    made.insert((inputs, make(inputs)), at: 0)
    count += 1
  }
}
