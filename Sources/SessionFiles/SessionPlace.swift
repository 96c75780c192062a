internal import Catalogue
internal import Foundation

/// The file at the path of a session, checked before SQLite opens it. Links aren't followed.
struct SessionPlace {
  /// The device and inode of a file, which identify it regardless of its name.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  let path: String
  let identity: Identity
  /// Bytes.
  let size: Int
  /// Nil if it isn't an SQLite file.
  let header: SQLiteHeader?

  /// Inspects the file at a path and makes it readable by its owner alone; nil if there is none.
  ///
  /// The descriptor is closed before SQLite opens the file: closing it later would release SQLite's lock.
  init?(at path: String) throws(SessionError) {
    var attributes = stat()
    guard lstat(path, &attributes) == 0 else {
      if errno == ENOENT { return nil }
      throw .unwritable(path: path, reason: SessionPlace.systemReason)
    }
    if let reason = SessionPlace.reasonAgainst(mode: attributes.st_mode) { throw .unusable(path: path, reason: reason) }
    let descriptor = Foundation.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0, fstat(descriptor, &attributes) == 0 else { throw .unwritable(path: path, reason: SessionPlace.systemReason) }
    defer { close(descriptor) }
    if let reason = SessionPlace.reasonAgainst(mode: attributes.st_mode) { throw .unusable(path: path, reason: reason) }
    if attributes.st_mode & 0o7177 != 0, fchmod(descriptor, 0o600) != 0 {
      throw .unwritable(path: path, reason: "others can read it, and that can't be changed: " + SessionPlace.systemReason)
    }
    self.path = path
    identity = Identity(device: UInt64(attributes.st_dev), inode: UInt64(attributes.st_ino))
    size = Int(attributes.st_size)
    header = SQLiteHeader(SessionPlace.beginning(of: descriptor))
  }

  /// Creates an empty file for its owner alone, regardless of the umask.
  static func create(at path: String) throws(SessionError) {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: "can't be made: " + systemReason) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .unwritable(path: path, reason: systemReason) }
  }

  /// Whether the same file is still there.
  static func holds(_ identity: Identity, at path: String) -> Bool {
    var attributes = stat()
    guard lstat(path, &attributes) == 0 else { return false }
    return identity == Identity(device: UInt64(attributes.st_dev), inode: UInt64(attributes.st_ino))
  }

  /// The process that holds a lock on a file, such as SQLite's (fcntl(2), F_GETLK); nil if there is none or it is unknown.
  static func process(holding path: String) -> Int32? {
    let descriptor = Foundation.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 else { return nil }
    return lock.l_pid
  }

  /// Refuses a foreign file before SQLite touches it. If a journal is to be rolled back, the file's size isn't final, so it isn't checked.
  func check() throws(SessionError) {
    guard size <= SessionFormat.largestSize else { throw .unusable(path: path, reason: "it is larger than any session") }
    if size == 0 || (header == nil && hasJournal) { return }
    guard let header else { throw .unusable(path: path, reason: "it isn't an SQLite file") }
    guard header.applicationID == Int(SessionFormat.applicationID) else {
      throw .unusable(path: path, reason: "it is some other program's SQLite file")
    }
    guard header.version == Int(SessionFormat.version) else {
      throw .format(path: path, found: header.version, known: Int(SessionFormat.version))
    }
    guard header.hasRollbackJournal else { throw .unusable(path: path, reason: "it isn't as this program writes it") }
    guard hasJournal || header.fileSize == size else {
      throw .unusable(path: path, reason: "it isn't whole: its size isn't what its header says")
    }
  }

  private var hasJournal: Bool {
    var attributes = stat()
    return lstat(path + "-journal", &attributes) == 0 && attributes.st_size > 0
  }

  private static func reasonAgainst(mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFLNK: "it is a link"
    case S_IFDIR: "it is a folder"
    default: "it isn't a file"
    }
  }

  private static func beginning(of descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: SQLiteHeader.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Array(bytes.prefix(max(0, count)))
  }

  static var systemReason: String { String(cString: strerror(errno)) }
}
