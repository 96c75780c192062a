/// A part of a stored index that is missing, or doesn't fit the others: the file was damaged.
public struct IndexFault: Error, Hashable, CustomStringConvertible {
  public let part: String

  public init(part: String) {
    self.part = part
  }

  public var description: String { "its index isn't whole: \(part)" }
}
