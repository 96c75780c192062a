public import Careers

/// A line that an import didn't understand, with the document that it stands in.
public struct ListedLine: Hashable, Sendable {
  public let document: Text
  public let line: UnreadLine
}
