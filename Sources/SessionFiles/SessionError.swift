/// Why a session can't be opened or kept.
public enum SessionError: Error, Hashable, Sendable {
  /// Nothing at that path.
  case missing(path: String, reason: String)
  /// Something that isn't a session file, or not a whole one.
  case unusable(path: String, reason: String)
  /// A session file of a format that this program doesn't know.
  case format(path: String, found: Int, known: Int)
  /// Another program has it open: which process, where that can be told.
  case inUse(path: String, process: Int32?)
  /// The file can't be made, written or deleted.
  case unwritable(path: String, reason: String)
}

extension SessionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path, let reason), .unwritable(let path, let reason): "\(path): \(reason)"
    case .unusable(let path, let reason): "\(path): not a session file that can be used: \(reason)"
    case .format(let path, let found, let known):
      "\(path): a session in format \(found); this program reads format \(known). It needs the program that wrote it, or a newer one"
    case .inUse(let path, nil): "\(path): another program has this session open"
    case .inUse(let path, let process?):
      "\(path): another program has this session open, process \(process). Quit that one first; if it no longer answers, “kill \(process)” ends it, and nothing kept is lost"
    }
  }
}
