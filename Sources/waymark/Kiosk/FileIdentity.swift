internal import Foundation

/// Which file stands at a path, and in which state: another one after it was replaced or written to.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nothing where no regular file is there; links are followed.
  init?(at path: String) {
    var attributes = stat()
    guard stat(path, &attributes) == 0, attributes.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt(attributes.st_dev)
    number = UInt(attributes.st_ino)
    size = Int(attributes.st_size)
    seconds = attributes.st_mtim.tv_sec
    nanoseconds = attributes.st_mtim.tv_nsec
  }
}
