import Canvas
import Careers
import Foundation
import Interface
import Sessions
import Testing

/// The screens within the guides, drawn again. `RECORD=1 swift test --filter GuideScreenTests` writes them into the pages.
@Suite struct GuideScreenTests {
  @Test(arguments: try GuidePage.all())
  func showsTheScreensAsTheyAre(_ page: GuidePage) throws {
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      try #require(environment["CI"] == nil, "screens are recorded by hand, then read")
      try page.record()
    }
    for screen in try page.screens() { #expect(screen.recorded == (try screen.request.drawn()), "\(page), \(screen.request)") }
  }

  @Test func theGuidesHaveScreensInBothLanguages() throws {
    for name in ["guide-students.md", "guide-counsellors.md"] {
      let languages = try GuidePage(name: name).screens().map(\.request.language)
      #expect(Set(languages) == Set(Language.allCases), "\(name)")
    }
  }
}

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

/// A screen that a page asks for: `<!-- screen: 80x24 en Down Down Enter -->`.
///
/// Keys go by their English names in the command table; a word that names no key is typed.
struct ScreenRequest: CustomStringConvertible {
  private static let prefix = "<!-- screen: "
  private static let suffix = " -->"
  private static let keys = Dictionary(
    Context.commands.flatMap(\.keys).map { ($0.name.words(in: .english), $0) }, uniquingKeysWith: { first, _ in first })

  let description: String
  let columns: Int
  let rows: Int
  let language: Language
  private let words: [Substring]

  /// Nothing where the line is no such comment.
  init?(comment: String) throws {
    guard comment.hasPrefix(Self.prefix), comment.hasSuffix(Self.suffix) else { return nil }
    description = String(comment.dropFirst(Self.prefix.count).dropLast(Self.suffix.count))
    let parts = description.split(separator: " ")
    let size = parts.first?.split(separator: "x").compactMap { Int($0) } ?? []
    try #require(size.count == 2 && parts.count >= 2, "\(comment)")
    (columns, rows) = (size[0], size[1])
    language = try #require(Language(rawValue: String(parts[1])), "\(comment)")
    words = Array(parts.dropFirst(2))
  }

  /// The screen after the keys, without the blanks at the ends of its rows.
  func drawn() throws -> String {
    var session = try Visit(columns: columns, rows: rows, language: language)
    for word in words {
      if let key = Self.keys[String(word)] { session.press(key) } else { session.type(String(word)) }
    }
    return session.screen.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
