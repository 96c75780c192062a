internal import Foundation

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
