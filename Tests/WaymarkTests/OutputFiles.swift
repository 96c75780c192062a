import Foundation

/// Files that take a program's output, so that no pipe can fill up and stop it.
struct OutputFiles {
  private let folder: URL
  let output: FileHandle
  let error: FileHandle

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    output = try Self.file("output", in: folder)
    error = try Self.file("error", in: folder)
  }

  private static func file(_ name: String, in folder: URL) throws -> FileHandle {
    let url = folder.appending(path: name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  func outputBytes() throws -> Data { try Data(contentsOf: folder.appending(path: "output")) }
  func errorBytes() throws -> Data { try Data(contentsOf: folder.appending(path: "error")) }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
