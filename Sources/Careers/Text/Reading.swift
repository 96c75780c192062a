/// A text as it reads in one language.
public struct Reading: Hashable, Sendable {
  public var words: String
  /// The language of the words, which is the other one when `isFallback`.
  public var language: Language
  public var isOurs: Bool
  public var isFallback: Bool
}
