internal import Foundation

/// Who may change a file or a folder, as its owner and mode say.
struct FileAccess: Hashable {
  var path: String
  /// The name of the owner, or the number of one without a name.
  var owner: String
  var group: String
  /// The bits of its mode (POSIX).
  var mode: Int
  /// Whether this process may write to it.
  var isOurs: Bool

  var isWritableByGroup: Bool { mode & 0o020 != 0 }

  /// Whether anyone may change it; in a folder with the sticky bit nobody removes what others own.
  var isWritableByAnyone: Bool { mode & 0o002 != 0 && mode & 0o1000 == 0 }
}

extension FileAccess {
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Follows links; nothing where there is no such path.
  init?(of path: String) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: URL(filePath: path).resolvingSymlinksInPath().path) else {
      return nil
    }
    func name(_ name: FileAttributeKey, _ number: FileAttributeKey) -> String {
      attributes[name] as? String ?? (attributes[number] as? NSNumber).map { "\($0)" } ?? "?"
    }
    self.init(
      path: path, owner: name(.ownerAccountName, .ownerAccountID), group: name(.groupOwnerAccountName, .groupOwnerAccountID),
      mode: (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0, isOurs: access(path, W_OK) == 0)
  }
}
