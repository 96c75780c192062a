public import Foundation

/// Text files of expected output, for a reviewer to read. `RECORD=1 swift test` rewrites them.
public struct Recordings: Sendable {
  /// Why nothing was recorded.
  public struct Refused: Error, CustomStringConvertible {
    public let description = "recordings are made by hand and then read, never where CI is set"
  }

  private let folder: URL

  public init(folder: URL) {
    self.folder = folder
  }

  /// The file's text; if recording, writes `text` and returns it.
  public func expected(in name: String, recording text: String) throws -> String {
    let file = folder.appending(path: name)
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      if environment["CI"] != nil { throw Refused() }
      try Data(text.utf8).write(to: file)
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The files' names.
  public func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
  }
}
