import Careers
import Foundation
import TestSupport
import Testing

@testable import waymark

/// Settings of files without faults.
struct SettingsValueTests {
  private func settings(_ text: String) throws -> Settings {
    let folder = try TemporaryFolder()
    return try SettingsFile(path: try folder.write(Data(text.utf8), to: "settings.yaml")).read()
  }

  @Test(arguments: [
    ("language: en", Settings(language: .english)),
    ("language: zh-Hant", Settings(language: .traditionalChinese)),
    ("colors: auto", Settings(colors: .auto)),
    ("colors: never", Settings(colors: .never)),
    ("glyphs: unicode", Settings(glyphs: .unicode)),
    ("glyphs: ascii", Settings(glyphs: .ascii)),
    ("mouse: true", Settings(mouse: true)),
    ("kiosk: true", Settings(kiosk: true)),
    ("idle: 10", Settings(idle: 10)),
    ("idle: 3600", Settings(idle: 3600)),
    ("open: [quit, printing]", Settings(open: [.quit, .printing])),
    ("open: []", Settings()),
    ("log: /var/log/waymark/kiosk.log", Settings(log: "/var/log/waymark/kiosk.log")),
    ("mouse: false", Settings(mouse: false)),
    ("printer: Office_2.b-w", Settings(printer: PrinterQueue("Office_2.b-w"))),
    ("printer: '2nd'", Settings(printer: PrinterQueue("2nd"))),
    (
      "# all of them\nmouse: true\nglyphs: ascii\ncolors: never\nlanguage: \"en\"\n",
      Settings(
        language: .english, colors: .never, glyphs: .ascii, mouse: true)
    ),
    ("\u{FEFF}language: en\r\nmouse: false\r\n", Settings(language: .english, mouse: false)),
  ])
  func validValuesAreSet(text: String, expected: Settings) throws {
    #expect(try settings(text) == expected)
  }

  @Test(arguments: ["", "\n\n", "# language: en\n", "# 一\n\n  # 二", "\u{FEFF}", "\r\n", "{}"])
  func aFileWithoutKeysSetsNothing(text: String) throws {
    #expect(try settings(text) == Settings())
  }

  @Test func noFileSetsNothing() throws {
    let folder = try TemporaryFolder()
    #expect(try SettingsFile(path: folder.path("settings.yaml")).read() == Settings())
    #expect(try SettingsFile(path: folder.path("waymark/settings.yaml")).read() == Settings())
  }

  @Test func aFileInTheFoldersPlaceSetsNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(["waymark": "no folder"])
    #expect(try SettingsFile(path: folder.path("waymark/settings.yaml")).read() == Settings())
  }

  @Test func theFileMayBeALink() throws {
    let folder = try TemporaryFolder()
    try folder.write(["kept/ours.yaml": "mouse: true"])
    try FileManager.default.createSymbolicLink(atPath: folder.path("settings.yaml"), withDestinationPath: "kept/ours.yaml")
    #expect(try SettingsFile(path: folder.path("settings.yaml")).read() == Settings(mouse: true))
  }

  @Test func theEnvironmentLeadsToTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(["waymark/settings.yaml": "glyphs: ascii", ".config/waymark/settings.yaml": "glyphs: unicode"])
    #expect(try SettingsFile(in: ["XDG_CONFIG_HOME": folder.path])?.read() == Settings(glyphs: .ascii))
    #expect(try SettingsFile(in: ["HOME": folder.path])?.read() == Settings(glyphs: .unicode))
  }
}

/// The path of the file (XDG Base Directory Specification 0.8).
struct SettingsPathTests {
  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/xdg", "HOME": "/home/kiosk"], "/xdg/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "/xdg"], "/xdg/waymark/settings.yaml"),
    (["HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "./xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "~/xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
  ])
  func followsTheEnvironment(environment: [String: String], path: String) {
    #expect(SettingsFile(in: environment)?.path == path)
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "kiosk"], ["XDG_CONFIG_HOME": "xdg"], ["XDG_CONFIG_HOME": "xdg", "HOME": "kiosk"]])
  func isNowhereWithoutAnAbsolutePath(environment: [String: String]) {
    #expect(SettingsFile(in: environment) == nil)
  }
}

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
