internal import Foundation

/// Files that can be read to an end: opening a pipe would wait for ever, and a device may have none.
public enum RegularFile {
  /// Whether a path leads to a regular file, links followed.
  public static func exists(at path: String) -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    return (try? FileManager.default.attributesOfItem(atPath: target)[.type]) as? FileAttributeType == .typeRegular
  }
}
