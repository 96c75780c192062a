/// Something that whoever keeps a room may close.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  /// Ending the program by a key.
  case quit
  /// Stopping the program, which leaves the terminal to a shell.
  case suspend
  /// Writing files.
  case files
  /// Keeping what was done in a session file.
  case sessions
  case printing
  /// Naming a path to read from.
  case paths
}
