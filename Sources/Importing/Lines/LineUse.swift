/// What became of a line of a published text.
public enum LineUse: Hashable, Sendable {
  /// It is in the catalogue: in which record, and what of it it says, such as "IT Technician" and "duties".
  case used(record: String, field: String)
  /// It names what follows.
  case heading
  /// A heading that stands again because a page ends there.
  case repeatedHeader
  /// It isn't in the catalogue, for a reason that a reader can act on.
  case notUnderstood(reason: String)
}
