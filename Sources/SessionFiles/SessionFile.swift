internal import Foundation
public import Interface

/// An open session file, locked against other programs.
public struct SessionFile {
  public let path: String
  private var file: LockedFile?
  /// The bytes of the file.
  private var document: [UInt8] = []
  /// Whether this program has written: a file that opens may still not be writable, so the first session is written even if it is the same.
  private var hasWritten = false

  private var place: SessionPlace { SessionPlace(path) }

  /// Opens a session file.
  ///
  /// - Parameter mayCreate: whether to create the file if there is none.
  /// - Throws: ``SessionError``.
  public init(path: String, mayCreate: Bool) throws(SessionError) {
    self.path = path
    try open(mayCreate: mayCreate)
  }

  /// The session in the file; nil if none has been written yet.
  ///
  /// - Throws: ``SessionError``.
  public func session() throws(SessionError) -> Session? {
    try SessionFormat.session(in: document, of: path)
  }

  /// Writes a session if it has changed: afterwards it is on the disk, or the file is as it was.
  ///
  /// If the file has been deleted, it is created again; if another file is in its place, that is left alone.
  ///
  /// - Throws: ``SessionError``. The session is then written the next time, even if it is the same.
  public mutating func write(_ session: Session) throws(SessionError) {
    try reopenIfDeleted()
    guard let next = try? SessionFormat.document(of: session) else {
      throw .unwritable(path: path, reason: "can't be written: it has something that JSON can't express")
    }
    guard next.count <= SessionFormat.largestSize else {
      throw .unwritable(path: path, reason: "can't be written: it is larger than any session")
    }
    if hasWritten, next == document { return }
    try replace(by: next)
  }

  /// Closes the file, so that other programs can open it.
  public mutating func close() {
    file?.close()
    file = nil
  }

  // MARK: Opening

  private mutating func open(mayCreate: Bool) throws(SessionError) {
    var opened = try LockedFile.existing(at: path)
    let isNew = opened == nil
    if isNew {
      guard mayCreate else { throw .missing(path: path, reason: "no such session") }
      try place.create()
      opened = try LockedFile.existing(at: path)
    }
    guard let opened else { throw .missing(path: path, reason: "it has gone") }
    let bytes = try opened.contents()
    // Another program's file is left unchanged.
    let kind = SessionKind(bytes)
    if kind == .session || kind == .unwritten { try opened.makePrivate() }
    let _: Session? = try SessionFormat.session(in: bytes, of: path)
    (file, document) = (opened, bytes)
    place.removeTemporaryFile()
    if bytes.isEmpty, mayCreate { try begin(isNew: isNew) }
  }

  /// Writes the beginning of a session into an empty file. A new file that can't be written is removed.
  private mutating func begin(isNew: Bool) throws(SessionError) {
    do {
      try replace(by: SessionFormat.empty)
    } catch {
      if isNew, let file, file.identity == FileIdentity(at: path) { unlink(path) }
      close()
      throw error
    }
  }

  private mutating func reopenIfDeleted() throws(SessionError) {
    if let file, file.identity == FileIdentity(at: path) { return }
    file?.erase()
    close()
    (document, hasWritten) = ([], false)
    if try place.hasFile() { throw .unwritable(path: path, reason: "another file is there now") }
    try open(mayCreate: true)
  }

  // MARK: Writing

  /// Writes and locks a new file, and renames it over the old one.
  private mutating func replace(by next: [UInt8]) throws(SessionError) {
    guard let former = file else { throw .unwritable(path: path, reason: "can't be written: it has been closed") }
    file = try renamed(next, over: former)
    document = next
    hasWritten = false
    let isOnDisk = try place.syncFolder()
    hasWritten = true
    // Until the new name is on the disk, a power cut may bring the old file back.
    if isOnDisk { former.erase() }
    former.close()
  }

  private func renamed(_ bytes: [UInt8], over former: LockedFile) throws(SessionError) -> LockedFile {
    place.removeTemporaryFile()
    let next = try LockedFile.temporary(for: place)
    do throws(SessionError) {
      try next.write(bytes)
      guard former.identity == FileIdentity(at: path) else { throw .unwritable(path: path, reason: "another file is there now") }
      guard rename(place.temporary, path) == 0 else { throw .cannotWrite(path) }
      return next
    } catch {
      unlink(place.temporary)
      next.erase()
      throw error
    }
  }
}

// MARK: Deleting

extension SessionFile {
  /// The files that SQLite may leave beside a session of the first format.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// Deletes a session file, even a damaged one, and files left beside it; never a file that isn't a session.
  ///
  /// - Throws: ``SessionError``, such as ``SessionError/inUse(path:process:)`` if another program has it open.
  public static func delete(at path: String) throws(SessionError) {
    try checkExistence(at: path)
    guard let file = try LockedFile.existing(at: path) else { throw .missing(path: path, reason: "no such session") }
    let kind = SessionKind(try file.beginning(SessionKind.length))
    guard kind.isOurs else { throw .foreign(path) }
    // First the files that may contain text of the session.
    if kind == .former {
      for name in companions { try remove(path + name) }
    }
    SessionPlace(path).removeTemporaryFile()
    try remove(path)
    file.erase()
  }

  private static func remove(_ path: String) throws(SessionError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw .unwritable(path: path, reason: "can't be deleted: " + SessionPlace.systemReason)
    }
  }

  /// Checks that there is a session to delete.
  ///
  /// - Throws: ``SessionError`` if there is none.
  public static func checkExistence(at path: String) throws(SessionError) {
    guard try SessionPlace(path).hasFile() else { throw .missing(path: path, reason: "no such session") }
    guard SessionPlace(path).kind.isOurs else { throw .foreign(path) }
  }
}

extension SessionError {
  fileprivate static func foreign(_ path: String) -> SessionError {
    .unusable(path: path, reason: "it isn't a session, so it is left alone")
  }
}
