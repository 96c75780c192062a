internal import App
internal import SessionFiles

/// Writes a session to its file as it goes on.
struct SessionKeeper {
  private var file: SessionFile
  /// What was last written, or couldn't be.
  private var latest: SavedSession?
  /// Why the session isn't kept at the moment.
  private(set) var failure: SessionError?

  init(_ file: SessionFile) {
    self.file = file
  }

  /// Writes a session where it has changed. What couldn't be written is tried again with the next change.
  ///
  /// - Returns: whether it can't be kept any more, or can again.
  mutating func keep(_ session: SavedSession) -> Bool {
    guard session != latest else { return false }
    latest = session
    let former = failure
    do {
      try file.write(session)
      failure = nil
    } catch {
      failure = error
    }
    return failure != former
  }

  /// Writes a session for the last time, be it what couldn't be written before, and lets go of the file.
  mutating func end(with session: SavedSession) {
    if failure != nil { latest = nil }
    _ = keep(session)
    file.close()
  }
}
