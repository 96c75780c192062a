/// Something that a reader of a file should know: a fault of a catalogue, or what an import found in a published text.
public struct Diagnostic: Hashable, Sendable {
  public var place: Place
  /// What is wrong and what was expected.
  public var message: String

  public init(_ message: String, at place: Place) {
    self.place = place
    self.message = message
  }
}

extension Diagnostic: Comparable {
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.place, left.message) < (right.place, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: message`, which editors can follow.
  public var description: String { "\(place): \(message)" }
}
