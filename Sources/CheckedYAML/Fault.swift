/// Something wrong in a file.
public struct Fault: Hashable, Sendable {
  public var place: Place
  /// What is wrong and what was expected.
  public var message: String

  public init(_ message: String, at place: Place) {
    self.place = place
    self.message = message
  }
}

extension Fault: Comparable {
  public static func < (left: Fault, right: Fault) -> Bool {
    (left.place, left.message) < (right.place, right.message)
  }
}

extension Fault: CustomStringConvertible {
  /// `file:line:column: message`, which editors can follow.
  public var description: String { "\(place): \(message)" }
}
