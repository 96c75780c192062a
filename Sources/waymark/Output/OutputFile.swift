internal import CSystem
internal import Foundation

/// A file that is written whole or not at all: under a temporary name first, then renamed in one step.
struct OutputFile {
  enum Fault: Error, Hashable {
    /// There is already a file.
    case exists
    /// There is a folder, a link or a device, which is never replaced.
    case isNoFile
    /// With the system's reason.
    case failed(String)
  }

  let path: String

  /// Writes a new file, or replaces one.
  ///
  /// - Parameters:
  ///   - replacing: whether an existing file may be replaced; a link, a folder or a device never is.
  ///   - isPrivate: whether only its owner may read it (mode 0600), regardless of the umask.
  func write(_ text: String, replacing: Bool = false, isPrivate: Bool = false) throws(Fault) {
    if let kind = kindAtPath {
      guard kind == S_IFREG else { throw .isNoFile }
      guard replacing else { throw .exists }
    }
    let temporary = path + ".\(UUID().uuidString)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw Self.fault }
    defer { unlink(temporary) }
    do {
      defer { close(descriptor) }
      try Self.write(text, to: descriptor)
    }
    let fault = replacing ? (rename(temporary, path) == 0 ? 0 : errno) : system_rename_to_free(temporary, path)
    guard fault == 0 else { throw fault == EEXIST ? .exists : .failed(String(cString: strerror(fault))) }
  }

  /// The kind of file at the path itself, without following links; nil if there is none.
  private var kindAtPath: mode_t? {
    var attributes = stat()
    return lstat(path, &attributes) == 0 ? attributes.st_mode & S_IFMT : nil
  }

  private static func write(_ text: String, to descriptor: Int32) throws(Fault) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { throw fault }
    }
    guard fsync(descriptor) == 0 else { throw fault }
  }

  private static var fault: Fault { .failed(String(cString: strerror(errno))) }
}

extension OutputFile.Fault: CustomStringConvertible {
  var description: String {
    switch self {
    case .exists: "it exists already; --replace replaces a file"
    case .isNoFile: "a folder, a link or a device has this name; choose another"
    case .failed(let reason): "can't be written: \(reason)"
    }
  }
}
