import Foundation
import Sessions
import Testing

/// A page of the documentation with screens in it, each a fenced block after a comment that says how to get there.
struct GuidePage: CustomTestStringConvertible {
  private static let folder = SharedCatalogue.checkout.appending(path: "docs")
  private static let opening = "```text"
  private static let closing = "```"

  let name: String

  var testDescription: String { name }

  static func all() throws -> [GuidePage] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".md") }.sorted().map(GuidePage.init).filter { try !$0.screens().isEmpty }
  }

  func screens() throws -> [(request: ScreenRequest, recorded: String)] {
    let lines = try lines()
    return try lines.indices.compactMap { index in
      guard let request = try ScreenRequest(comment: lines[index]) else { return nil }
      let block = try block(after: index, in: lines)
      return (request, lines[block].joined(separator: "\n"))
    }
  }

  /// Puts the screens as they are now in place of those recorded.
  func record() throws {
    var lines = try lines()
    for index in lines.indices.reversed() {
      guard let request = try ScreenRequest(comment: lines[index]) else { continue }
      lines.replaceSubrange(try block(after: index, in: lines), with: [try request.drawn()])
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
  }

  private var file: URL { Self.folder.appending(path: name) }

  private func lines() throws -> [String] {
    String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines within the fences that follow a comment.
  private func block(after comment: Int, in lines: [String]) throws -> Range<Int> {
    try #require(lines.dropFirst(comment + 1).first == Self.opening, "\(name): no block after \(lines[comment])")
    let start = comment + 2
    return start..<(try #require(lines[start...].firstIndex(of: Self.closing), "\(name): a block without end"))
  }
}
