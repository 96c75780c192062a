/// What a name has in common with letters that were typed for it.
public struct ReadingMatch: Hashable, Sendable {
  public let scheme: ReadingScheme
  /// How many characters of the name the letters stand for.
  public let count: Int
  /// Whether the last character's code was typed to its end.
  public let isComplete: Bool

  public init(scheme: ReadingScheme, count: Int, isComplete: Bool) {
    self.scheme = scheme
    self.count = count
    self.isComplete = isComplete
  }
}
