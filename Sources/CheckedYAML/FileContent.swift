internal import Foundation

/// What reading a file gave.
public enum FileContent: Sendable {
  case text(String)
  /// Why there is none.
  case unreadable(String)
}

extension FileContent {
  /// Reads a regular file of UTF-8, up to ``YAMLFile/largestSize`` bytes.
  public init(of path: String) {
    self = Self.read(path)
  }

  private static func read(_ path: String) -> FileContent {
    guard RegularFile.exists(at: path) else { return .unreadable("it isn't a file that can be read") }
    guard let data = beginning(of: path) else {
      return .unreadable("the file can't be read")
    }
    guard data.count <= YAMLFile.largestSize else {
      return .unreadable("the file is larger than \(YAMLFile.largestSize) bytes")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return .unreadable("the file isn't UTF-8")
    }
    return .text(text)
  }

  /// No more of a file than it takes to see that it is too large, whatever a link leads to.
  private static func beginning(of path: String) -> Data? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return try? file.read(upToCount: YAMLFile.largestSize + 1) ?? Data()
  }
}
