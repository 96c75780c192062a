internal import Foundation

/// The kind of file at a path, links followed.
package enum FileKind {
  /// A file that can be read to its end. Opening a pipe would block, and a device may have no end.
  case regular
  case folder
  /// A pipe, a socket or a device.
  case other

  /// Nil if nothing is there, or it can't be reached.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
  }
}
