public import Careers

/// The lines of one part of a page.
public struct PageBlock: Hashable, Sendable {
  public var anchor: PageAnchor
  public var lines: [StyledLine]
  /// The record that the part leads to.
  public var link: RecordID?

  public init(_ anchor: PageAnchor, lines: [StyledLine], link: RecordID? = nil) {
    self.anchor = anchor
    self.lines = lines
    self.link = link
  }
}
