import Careers
import Foundation
import TestSupport
import Testing

@testable import waymark

/// The examples of docs/settings.md.
struct SettingsGuideTests {
  @Test func theExampleIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(["settings.yaml": try #require(try blocks("yaml").first)])
    let settings = try SettingsFile(path: folder.path("settings.yaml")).read()
    #expect(settings == Settings(language: .traditionalChinese, glyphs: .ascii, mouse: false))
  }

  @Test func faultsMatchTheGuide() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("settings.yaml")
    try folder.write(["settings.yaml": try #require(try blocks("yaml").last)])
    let error = #expect(throws: SettingsError.self) { try SettingsFile(path: path).read() }
    let lines = try #require(error).description.replacing(path, with: "/home/kiosk/.config/waymark/settings.yaml") + "\n"
    #expect(try blocks("text") == [lines])
  }

  /// The guide's blocks in a language.
  private func blocks(_ language: String) throws -> [String] {
    let guide = String(decoding: try Data(contentsOf: Program.checkout.appending(path: "docs/settings.md")), as: UTF8.self)
    return guide.split(separator: "```\(language)\n").dropFirst().compactMap { part in
      part.range(of: "```").map { String(part[..<$0.lowerBound]) }
    }
  }
}
