import Foundation
import Importing
import Testing

/// The published documents in the folder that the environment names.
enum PublishedPathway {
  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there are documents to read; prints a note once if not.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: the pathway document wasn't read") }
    return folder != nil
  }()

  /// Every document in the folder.
  static func texts() throws -> [SourceText] {
    let folder = URL(filePath: try #require(folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).filter { $0.hasSuffix(".txt") }
    return try names.map { SourceText(String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)) }
  }
}
