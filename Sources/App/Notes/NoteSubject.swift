public import Careers

/// What a counsellor's note is on.
public enum NoteSubject: Hashable, Sendable {
  case record(RecordID)
  /// The comparison, whatever stands in it.
  case comparison
}
