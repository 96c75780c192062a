/// What a remark of a document says.
public enum RemarkKind: String, Codable, CaseIterable, Hashable, Sendable {
  case payVaries = "pay-varies"
  case payScale = "pay-scale"
  case posting
  case examination
  /// What the document says in its own words where no value could hold it, such as hours by shift.
  case statement
}
