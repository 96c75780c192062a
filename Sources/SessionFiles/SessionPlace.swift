internal import Foundation

/// The path of a session, and the file there. Links aren't followed.
struct SessionPlace {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The start of the file's name, after the folder and its slash.
  private var nameStart: String.Index {
    // By bytes, as a slash before a combining mark isn't a separate character.
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
  }

  private var folder: String { nameStart == path.startIndex ? "." : String(path[..<nameStart]) }

  /// The path of the temporary file that is written before it replaces the session.
  var temporary: String { path[..<nameStart] + "." + path[nameStart...] + ".new" }

  /// Whether a file name is that of a temporary file: being written, or left by a killed program.
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(".new") }

  // MARK: Inspecting

  /// Whether there is a file.
  ///
  /// - Throws: ``SessionError/unusable(path:reason:)`` if there is something else.
  func hasFile() throws(SessionError) -> Bool {
    var attributes = stat()
    guard lstat(path, &attributes) == 0 else {
      if errno == ENOENT { return false }
      throw .unwritable(path: path, reason: Self.systemReason)
    }
    try check(attributes)
    return true
  }

  /// Checks that it is a regular file.
  func check(_ attributes: stat) throws(SessionError) {
    switch attributes.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFLNK: throw .unusable(path: path, reason: "it is a link")
    case S_IFDIR: throw .unusable(path: path, reason: "it is a folder")
    default: throw .unusable(path: path, reason: "it isn't a file")
    }
  }

  /// The file's kind, by its first bytes; foreign if it can't be read.
  var kind: SessionKind {
    guard (try? hasFile()) == true else { return .foreign }
    let descriptor = Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .foreign }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: SessionKind.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count < 0 ? .foreign : SessionKind(Array(bytes.prefix(count)))
  }

  // MARK: Changing

  /// Creates an empty file for its owner alone, regardless of the umask.
  func create() throws(SessionError) {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: "can't be made: " + Self.systemReason) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .unwritable(path: path, reason: Self.systemReason) }
  }

  /// Waits until the names in the folder are on the disk.
  ///
  /// - Returns: false if the folder isn't readable, or the file system can't sync folders.
  func syncFolder() throws(SessionError) -> Bool {
    let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == EACCES { return false }
      throw .cannotWrite(path)
    }
    defer { close(descriptor) }
    while fsync(descriptor) != 0 {
      if errno == EINVAL || errno == ENOTSUP { return false }
      if errno != EINTR { throw .cannotWrite(path) }
    }
    return true
  }

  /// Removes a temporary file that a killed program left; never any other. One still being written is locked.
  func removeTemporaryFile() {
    guard let left = try? LockedFile.existing(at: temporary), let bytes = try? left.beginning(SessionFormat.prefix.count),
      SessionFormat.prefix.starts(with: bytes)
    else { return }
    unlink(temporary)
    left.erase()
  }

  static var systemReason: String { String(cString: strerror(errno)) }
}

extension SessionError {
  /// With the reason of the system call that has just failed.
  static func cannotWrite(_ path: String) -> SessionError {
    .unwritable(path: path, reason: "can't be written: " + SessionPlace.systemReason)
  }
}

/// The device and inode of a file, which identify it under any name.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  init(_ attributes: stat) {
    device = UInt64(attributes.st_dev)
    inode = UInt64(attributes.st_ino)
  }

  /// Nil if nothing is there.
  init?(at path: String) {
    var attributes = stat()
    guard lstat(path, &attributes) == 0 else { return nil }
    self.init(attributes)
  }
}

/// The session files of a folder.
public enum SessionFolder {
  /// Their paths, in order of name. A file is recognised by its beginning, not its name; subfolders aren't searched.
  ///
  /// - Throws: ``SessionError/missing(path:reason:)`` if the folder can't be read.
  public static func sessions(in folder: String) throws(SessionError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .missing(path: folder, reason: "no folder that can be read")
    }
    let paths = names.filter { !SessionPlace.isTemporary($0) }.sorted().map { name in
      folder == "." ? name : URL(filePath: folder).appending(path: name).path(percentEncoded: false)
    }
    return paths.filter { SessionPlace($0).kind.isOurs }
  }
}
