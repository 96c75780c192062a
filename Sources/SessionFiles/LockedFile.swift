internal import Foundation

/// A session file that this program has open and has locked against others.
///
/// It has two locks. One belongs to the open file (F_OFD_SETLK in fcntl(2)): it refuses a second opening, even in this process, and is lost
/// only with this file. The other belongs to the process (F_SETLK): it refuses nothing, but shows others which process that is.
final class LockedFile {
  /// For messages: the session's path, even of a file that is still being written under another name.
  private let path: String
  private var descriptor: Int32
  let identity: FileIdentity

  /// Takes over a descriptor, which it closes.
  private init(_ descriptor: Int32, path: String) throws(SessionError) {
    var attributes = stat()
    guard fstat(descriptor, &attributes) == 0 else {
      defer { Foundation.close(descriptor) }
      throw .unwritable(path: path, reason: SessionPlace.systemReason)
    }
    self.descriptor = descriptor
    self.path = path
    identity = FileIdentity(attributes)
    try SessionPlace(path).check(attributes)
  }

  deinit { close() }

  func close() {
    guard descriptor >= 0 else { return }
    // Closing isn't enough while a process being started still shares the open file.
    var lock = Self.lock(of: Self.lockedBytes, type: F_UNLCK)
    _ = fcntl(descriptor, Self.setLockOfOpenFile, &lock)
    Foundation.close(descriptor)
    descriptor = -1
  }

  // MARK: Opening

  /// Opens and locks the file at a path; nil if there is none.
  static func existing(at path: String) throws(SessionError) -> LockedFile? {
    for _ in 0..<20 {
      guard try SessionPlace(path).hasFile() else { return nil }
      let descriptor = Foundation.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        if errno == ENOENT { continue }
        throw .unwritable(path: path, reason: SessionPlace.systemReason)
      }
      let file = try LockedFile(descriptor, path: path)
      try file.lock()
      // Another program may have put a new file in its place before this one was locked.
      if FileIdentity(at: path) == file.identity { return file }
    }
    throw .inUse(path: path, process: nil)
  }

  /// Creates and locks the file in which a session is written before it replaces the one at its path.
  static func temporary(for place: SessionPlace) throws(SessionError) -> LockedFile {
    let name = place.temporary
    let descriptor = Foundation.open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .unwritable(path: place.path, reason: "can't be written: \(name) is in the way") }
      throw .cannotWrite(place.path)
    }
    do throws(SessionError) {
      let file = try LockedFile(descriptor, path: place.path)
      try file.makePrivate()
      try file.lock()
      return file
    } catch {
      unlink(name)
      throw error
    }
  }

  // MARK: Locks

  /// F_OFD_SETLK, which Swift can't import.
  private static let setLockOfOpenFile: Int32 = 37

  /// The locked bytes. They are far past the end, as locked bytes can't be read on some network drives; SQLite locks the same ones in a session
  /// of the first format.
  private static let lockedBytes = Int64(0x4000_0000)..<0x4000_0200
  private static let processByte = Int64(0x4000_0200)..<0x4000_0201

  private func lock() throws(SessionError) {
    var lock = Self.lock(of: Self.lockedBytes)
    guard fcntl(descriptor, Self.setLockOfOpenFile, &lock) == 0 else {
      if errno == EAGAIN || errno == EACCES { throw .inUse(path: path, process: otherProcess) }
      throw .unwritable(path: path, reason: "can't be locked: " + SessionPlace.systemReason)
    }
    // If this fails, the file is no less locked.
    lock = Self.lock(of: Self.processByte)
    _ = fcntl(descriptor, F_SETLK, &lock)
  }

  /// The other process that has locked the file, if known.
  private var otherProcess: Int32? {
    for bytes in [Self.processByte, Self.lockedBytes] {
      var lock = Self.lock(of: bytes)
      if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 { return lock.l_pid }
    }
    return nil
  }

  private static func lock(of bytes: Range<Int64>, type: Int32 = F_WRLCK) -> flock {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(bytes.lowerBound)
    lock.l_len = off_t(bytes.upperBound - bytes.lowerBound)
    return lock
  }

  // MARK: Contents

  /// Everything in the file.
  func contents() throws(SessionError) -> [UInt8] {
    guard try size() <= SessionFormat.largestSize else { throw .unusable(path: path, reason: "it is larger than any session") }
    return try beginning(SessionFormat.largestSize)
  }

  /// The first bytes of the file; fewer if it is shorter.
  func beginning(_ length: Int) throws(SessionError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: min(length, try size()))
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count, off_t(count)) }
      if read > 0 { count += read } else if read == 0 { break } else if errno != EINTR { throw unreadable }
    }
    return Array(bytes.prefix(count))
  }

  private func size() throws(SessionError) -> Int {
    var attributes = stat()
    guard fstat(descriptor, &attributes) == 0 else { throw unreadable }
    return max(0, Int(attributes.st_size))
  }

  private var unreadable: SessionError { .unusable(path: path, reason: "it can't be read: " + SessionPlace.systemReason) }

  /// Writes a whole session and waits until it is on the disk.
  func write(_ bytes: [UInt8]) throws(SessionError) {
    guard put(bytes) else { throw .cannotWrite(path) }
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw .cannotWrite(path) }
    }
  }

  /// Overwrites the text of a file that no longer has a name, so that it doesn't stay on the disk. Failures are ignored.
  func erase() {
    var attributes = stat()
    guard fstat(descriptor, &attributes) == 0, attributes.st_nlink == 0, attributes.st_size > 0 else { return }
    guard put([UInt8](repeating: 0, count: min(Int(attributes.st_size), SessionFormat.largestSize))) else { return }
    _ = fdatasync(descriptor)
  }

  /// Makes the file readable by its owner alone.
  func makePrivate() throws(SessionError) {
    var attributes = stat()
    guard fstat(descriptor, &attributes) == 0, attributes.st_mode & 0o7177 == 0 || fchmod(descriptor, 0o600) == 0 else {
      throw .unwritable(path: path, reason: "others can read it, and that can't be changed: " + SessionPlace.systemReason)
    }
  }

  /// Writes bytes from the beginning; false on failure.
  private func put(_ bytes: [UInt8]) -> Bool {
    var count = 0
    while count < bytes.count {
      let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count, off_t(count)) }
      if written > 0 {
        count += written
      } else if written == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
