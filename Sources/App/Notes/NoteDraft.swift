/// The line that is being written: one of a subject's notes, or a new one behind the last.
public struct NoteDraft: Hashable, Sendable {
  public let subject: NoteSubject
  /// Its place among the subject's notes; their count for a new one.
  public internal(set) var line: Int
  public internal(set) var text: String
}
