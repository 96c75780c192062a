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
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    guard size <= YAMLFile.largestSize else {
      return .unreadable("the file is larger than \(YAMLFile.largestSize) bytes")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return .unreadable("the file can't be read")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return .unreadable("the file isn't UTF-8")
    }
    return .text(text)
  }
}
