/// A line of a document that wasn't understood: nothing of it is in the catalogue.
public struct UnreadLine: Codable, Hashable, Sendable {
  /// In the plain text of the document, from 1.
  public var number: Int
  public var words: String
  /// Why, in English: “it belongs to no section that is known”.
  public var reason: String

  public init(number: Int, words: String, reason: String) {
    self.number = number
    self.words = words
    self.reason = reason
  }
}
