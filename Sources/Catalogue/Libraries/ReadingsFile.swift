internal import Foundation
internal import Search

/// The file that says how Chinese characters are read and keyed. It is parsed when a search or a compiled catalogue needs it.
public struct ReadingsFile: Hashable, Sendable {
  private let path: String
  private let bytes: Data

  /// - Throws: ``CatalogueError/missing(path:reason:)`` where it can't be read.
  public init(path: String) throws(CatalogueError) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .missing(path: path, reason: "the readings of characters can't be read")
    }
    (self.path, self.bytes) = (path, bytes)
  }

  /// - Throws: ``CatalogueError/unusable(path:reason:)`` with its first line that is something else.
  func table() throws(CatalogueError) -> ReadingTable {
    do {
      return try ReadingTable(bytes)
    } catch {
      throw .unusable(path: path, reason: "\(error)")
    }
  }
}
