/// Whether what somebody does outlives the program.
public enum Keeping: Hashable, Sendable {
  /// Nobody asked for it.
  case notAsked
  case kept
  /// It can't be written at the moment; somebody may have been warned that quitting loses it.
  case failing(isWarned: Bool)
}
