/// Where a selection stands: on what, and on which row of its pane.
///
/// Neither depends on how the text is laid out, so both survive a resize and a change of language.
public struct Standing<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// The row of the pane that its first line is on, from 0; negative where that line has scrolled out above.
  public var row: Int

  public init(_ id: ID, row: Int = 0) {
    self.id = id
    self.row = row
  }
}

extension Standing: Codable where ID: Codable {}
