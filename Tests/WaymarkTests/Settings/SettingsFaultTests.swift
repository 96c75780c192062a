import CheckedYAML
import Foundation
import TestSupport
import Testing

@testable import waymark

/// All faults of a file at once, each with its place and what was expected.
struct SettingsFaultTests {
  private static let tab = "not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"
  private static let colon = "not YAML: mapping values are not allowed in this context; text with a colon and a space in it needs quotes"
  private static let quotes = "; text that looks like it goes in quotes"

  private static let queue = "a print queue is named by letters, digits and - _ . with a letter or digit first"

  @Test(arguments: [
    ("langauge: en", ["1:1: unknown key “langauge”; did you mean “language”?"]),
    ("colours: never", ["1:1: unknown key “colours”; did you mean “colors”?"]),
    ("Mouse: true", ["1:1: unknown key “Mouse”; did you mean “mouse”?"]),
    ("wallpaper: blue", ["1:1: unknown key “wallpaper”"]),
    ("[mouse]: true", ["1:1: expected a word as key, found a list"]),
    ("language: fr", ["1:11: “fr” isn't one of: en, zh-Hant"]),
    ("language: EN", ["1:11: “EN” isn't one of: en, zh-Hant"]),
    ("language:", ["1:10: expected text, found nothing"]),
    ("language: [en]", ["1:11: expected text, found a list"]),
    ("colors: always", ["1:9: “always” isn't one of: auto, never"]),
    ("colors: off", ["1:9: expected text, found true or false" + quotes]),
    ("glyphs: \"\"", ["1:9: expected text, found an empty one"]),
    ("glyphs: 7", ["1:9: expected text, found a number" + quotes]),
    ("glyphs: boxes", ["1:9: “boxes” isn't one of: unicode, ascii"]),
    ("mouse: maybe", ["1:8: expected true or false, found text"]),
    ("mouse: on", ["1:8: expected true or false, found another word for it"]),
    ("mouse: 1", ["1:8: expected true or false, found a number"]),
    ("mouse: {}", ["1:8: expected true or false, found a mapping"]),
    ("printer: -office", ["1:10: " + queue]),
    ("printer: .office", ["1:10: " + queue]),
    ("printer: the office", ["1:10: " + queue]),
    ("printer: a;b", ["1:10: " + queue]),
    ("printer: $(id)", ["1:10: " + queue]),
    ("printer: a/b", ["1:10: " + queue]),
    ("printer: 打印機", ["1:10: " + queue]),
    ("printer: " + String(repeating: "a", count: 128), ["1:10: " + queue]),
    ("printer: true", ["1:10: expected text, found true or false" + quotes]),
    ("kiosk: yes", ["1:8: expected true or false, found another word for it"]),
    ("idle: 9", ["1:7: 9 isn't from 10 to 3600"]),
    ("idle: 3601", ["1:7: 3601 isn't from 10 to 3600"]),
    (
      "idle: -1", ["1:7: expected a whole number up to 1000000000, without sign or comma, found -1"]
    ),
    ("open: quit", ["1:7: expected a list, found text"]),
    ("open: [quit, shell]", ["1:14: “shell” isn't one of: quit, suspend, files, sessions, printing, paths"]),
    ("log: kiosk.log", ["1:6: expected an absolute path, such as /var/log/waymark/kiosk.log"]),
    ("- mouse", ["1:1: expected a mapping, found a list"]),
    ("mouse", ["1:1: expected a mapping, found text"]),
    ("--- null", ["1:5: expected a mapping, found nothing"]),
    ("mouse: true\nmouse: false", ["1:1: key “mouse” appears twice in one mapping"]),
    ("mouse:\n\ttrue", ["2:1: " + tab]),
    ("mouse: a: b", ["1:9: " + colon]),
    ("mouse: \u{1F600}", ["1:8: character not allowed: U+1F600, emoji", "1:8: expected true or false, found text"]),
    ("# \u{202E}", ["1:3: character not allowed: U+202E, bidirectional control"]),
    ("glyphs: \"\\e[2J\"", ["1:9: character not allowed: U+001B, control", "1:9: “\u{1B}[2J” isn't one of: unicode, ascii"]),
    ("mouse: &a true", ["1:8: anchors and aliases aren't used in settings: no word may begin with &"]),
    ("mouse: *a", ["1:8: anchors and aliases aren't used in settings: no word may begin with *"]),
  ])
  func eachFaultHasItsPlace(text: String, expected: [String]) throws {
    let found = try faults { try $0.write(["settings.yaml": text]) }
    #expect(found == expected)
  }

  @Test func allFaultsAreFoundInOneRun() throws {
    let text = """
      # the room on the second floor
      mouse: perhaps
      glyph: ascii
      colors: none

      language: cantonese
      """
    #expect(
      try faults { try $0.write(["settings.yaml": text]) } == [
        "2:8: expected true or false, found text",
        "3:1: unknown key “glyph”; did you mean “glyphs”?",
        "4:9: “none” isn't one of: auto, never",
        "6:11: “cantonese” isn't one of: en, zh-Hant",
      ])
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    #expect(try faults { try $0.write(Data([0x61, 0x3A, 0x20, 0xFF]), to: "settings.yaml") } == ["1:1: the file isn't UTF-8"])
  }

  @Test func aFileOverTheLimitIsRefused() throws {
    let data = Data(repeating: 0x0A, count: (4 << 20) + 1)
    #expect(try faults { try $0.write(data, to: "settings.yaml") } == ["1:1: the file is larger than 4194304 bytes"])
  }

  @Test func aFolderIsRefused() throws {
    #expect(try faults { try $0.write(["settings.yaml/mouse": ""]) } == ["1:1: it isn't a file that can be read"])
  }

  @Test func aPipeIsRefusedUnopened() throws {
    #expect(try faults { try $0.makePipe("settings.yaml") } == ["1:1: it isn't a file that can be read"])
  }

  @Test(arguments: ["/dev/zero", "nothing", "settings.yaml"])
  func aLinkToNoFileIsRefused(target: String) throws {
    let found = try faults {
      try FileManager.default.createSymbolicLink(atPath: $0.path("settings.yaml"), withDestinationPath: target)
    }
    #expect(found == ["1:1: it isn't a file that can be read"])
  }

  /// A superuser can read everything, so is skipped.
  @Test(.enabled(if: getuid() != 0, "the superuser may read anywhere"))
  func anUnreadableFileIsRefused() throws {
    let found = try faults {
      let path = try $0.write(Data(), to: "settings.yaml")
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    }
    #expect(found == ["1:1: the file can't be read"])
  }

  /// The error's lines for a file made in a folder, without the path.
  private func faults(_ make: (TemporaryFolder) throws -> Void) throws -> [String] {
    let folder = try TemporaryFolder()
    try make(folder)
    let path = folder.path("settings.yaml")
    let error = #expect(throws: SettingsError.self) { try SettingsFile(path: path).read() }
    let lines = try #require(error).description.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix(path + ":") })
    return lines.map { String($0.dropFirst(path.count + 1)) }
  }
}
