internal import Foundation

/// The session files that stand in a folder.
public enum SessionFolder {
  /// Their paths, in the order of their names. A file is told by its header, whatever its name; folders below aren't looked into.
  ///
  /// - Throws: ``SessionError/missing(path:reason:)`` where there is no folder that can be read.
  public static func sessions(in folder: String) throws(SessionError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .missing(path: folder, reason: "no folder that can be read")
    }
    let paths = names.sorted().map { folder == "." ? $0 : URL(filePath: folder).appending(path: $0).path(percentEncoded: false) }
    return paths.filter(SessionHeader.isOurs)
  }
}
