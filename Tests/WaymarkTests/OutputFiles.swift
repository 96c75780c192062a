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

  func outputText() throws -> String { try text("output") }
  func errorText() throws -> String { try text("error") }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
