/// One row of a presentation.
public struct PresentationRow: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case paragraph(Text)
    /// One of a list; `detail` is a figure that belongs to it, such as “QF 4”.
    case item(Text, detail: Text?)
    /// One of a list that the document numbers.
    case numbered(Int, Text)
    case field(label: Text, value: Text)
    case pay(title: Text, pay: Pay?)
    case scale(QFScale)
    case link(RecordID, title: Text, detail: Text?)
    /// A heading within the section.
    case group(Text)
    /// A note or remark that the document makes.
    case remark(Text)
    /// A note of ours.
    case note(Text)
    case notStated
  }

  public var content: Content
  /// How far it is set in below the section's heading, from 0.
  public var depth: Int
  /// The lines of the document that it restates.
  public var lines: ClosedRange<Int>?
  /// Of a requirement: how somebody stands to it who told what they hold.
  public var standing: RequirementStanding?
  /// Of a route: how far it is from the award that somebody told they hold.
  public var distance: QFDistance?

  public init(
    _ content: Content, depth: Int = 0, lines: ClosedRange<Int>? = nil, standing: RequirementStanding? = nil, distance: QFDistance? = nil
  ) {
    self.content = content
    self.depth = depth
    self.lines = lines
    self.standing = standing
    self.distance = distance
  }
}

extension PresentationRow {
  /// The texts of the row that may be marked as ours: its words, the value of a field, the title of a rung or of a link. What stands beside
  /// them, a label, a detail or pay, isn't among them.
  public var statements: [Text] {
    switch content {
    case .paragraph(let text), .item(let text, _), .remark(let text), .note(let text), .group(let text): [text]
    case .numbered(_, let text): [text]
    case .field(_, let value): [value]
    case .pay(let title, _): [title]
    case .link(_, let title, _): [title]
    case .scale, .notStated: []
    }
  }
}
