internal import Synchronization

/// A value computed once, when first needed.
package final class Lazy<Value: Sendable, Failure: Error>: Sendable {
  private let make: @Sendable () throws(Failure) -> Value
  private let made = Mutex<Value?>(nil)

  package init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = make
  }

  /// The value. A failure isn't kept, so the next call tries again.
  package func value() throws(Failure) -> Value {
    try made.withLock { made throws(Failure) in
      if let made { return made }
      let value = try make()
      made = value
      return value
    }
  }
}

extension Lazy: Equatable where Value: Equatable, Failure == Never {
  package static func == (left: Lazy, right: Lazy) -> Bool { left.value() == right.value() }
}
