/// Why a session can't be opened, written or deleted.
public enum SessionError: Error, Hashable, Sendable {
  /// No file at that path.
  case missing(path: String, reason: String)
  /// Not a session file, or a damaged one.
  case unusable(path: String, reason: String)
  /// A session file of a format that this program can't read.
  case format(path: String, found: Int, known: Int)
  /// A session file of the first format, which was SQLite.
  case former(path: String)
  /// Another program has it open; its process, if known.
  case inUse(path: String, process: Int32?)
  /// The file can't be created, written or deleted.
  case unwritable(path: String, reason: String)
}

extension SessionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path, let reason), .unwritable(let path, let reason): "\(path): \(reason)"
    case .unusable(let path, let reason): "\(path): not a session file that can be used: \(reason)"
    case .format(let path, let found, let known):
      "\(path): a session in format \(found); this program reads format \(known). It needs the program that wrote it\(found > known ? ", or a newer one" : "")"
    case .former(let path):
      """
      \(path): a session written by Waymark \(SessionFormat.lastFormerVersion) or earlier, which can still read it. This program can't, and \
      has left it as it is; begin a new session in another file
      """
    case .inUse(let path, nil): "\(path): another program has this session open"
    case .inUse(let path, let process?):
      """
      \(path): another program has this session open, process \(process). Quit that one first (“fg” in its terminal, if it is suspended there); \
      if it no longer answers, “kill \(process); kill -CONT \(process)” ends it, and nothing kept is lost
      """
    }
  }
}
