import Foundation
import TestSupport

/// A file system of 64 KiB in memory, which is soon full.
final class SmallDisk {
  struct NotMounted: Error {}

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    guard mount("waymark-tests", folder.path, "tmpfs", 0, "size=64k") == 0 else { throw NotMounted() }
  }

  deinit {
    umount2(folder.path, Int32(MNT_DETACH))
  }

  /// Whether this process may mount one.
  static let isPossible = (try? SmallDisk()) != nil
}
