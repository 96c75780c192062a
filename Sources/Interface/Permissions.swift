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

/// What may be done here, made once at the start from the mode that the program runs in.
public struct Permissions: Hashable, Sendable {
  /// Everything, as anybody has it on a computer of their own.
  public static let all = Permissions(Permission.allCases)
  /// What a kiosk gives where its settings open nothing.
  public static let kiosk = Permissions([])

  private let granted: Set<Permission>

  private init(_ granted: some Sequence<Permission>) {
    self.granted = Set(granted)
  }

  public func allows(_ permission: Permission) -> Bool { granted.contains(permission) }

  /// These, and some more.
  public func opening(_ more: some Sequence<Permission>) -> Permissions { Permissions(granted.union(more)) }
}
