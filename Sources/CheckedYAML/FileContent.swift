internal import Foundation

/// The result of reading a file.
public enum FileContent: Sendable {
  case text(String)
  /// The reason why there is no text.
  case unreadable(String)
}

extension FileContent {
  /// Reads a regular file of UTF-8, up to ``YAMLFile/largestSize`` bytes.
  public init(of path: String) {
    self = Self.read(path)
  }

  private static func read(_ path: String) -> FileContent {
    guard FileKind(at: path) == .regular else { return .unreadable("it isn't a file that can be read") }
    guard let bytes = beginning(of: path) else { return .unreadable("the file can't be read") }
    guard bytes.count <= YAMLFile.largestSize else { return .unreadable("the file is larger than \(YAMLFile.largestSize) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable("the file isn't UTF-8") }
    return .text(text)
  }

  /// Reads only enough of a file to see that it is too large. A link may lead to any file.
  private static func beginning(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= YAMLFile.largestSize {
      let count = Foundation.read(file, &chunk, chunk.count)
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }
}
