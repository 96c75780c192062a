public import Careers
public import Typesetting

/// A page that was opened, and where on it somebody was.
public struct DetailPlace: Hashable, Sendable {
  public var id: RecordID
  public var standing: Standing<PageAnchor>
  /// The heading to go to once the page is there.
  public var heading: Heading?

  public init(_ id: RecordID, heading: Heading? = nil) {
    self.id = id
    self.heading = heading
    standing = Standing(.header)
  }
}
