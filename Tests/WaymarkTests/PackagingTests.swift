import Foundation
import TestSupport
import Testing

/// The kiosk set-ups and the Debian package, tested with the program and with the tools that read them.
/// Tools that a machine lacks are named where a test is skipped.
@Suite struct PackagingTests {
  private static let checkoutPath = Program.checkout.path(percentEncoded: false)
  static let kiosk = Program.checkout.appending(path: "assets/kiosk").path(percentEncoded: false)
  static let debian = Program.checkout.appending(path: "assets/debian").path(percentEncoded: false)
  static let units = ["cage", "kmscon"].map { "\(kiosk)/\($0)/etc/systemd/system/waymark-kiosk.service" }

  /// The arguments after Waymark's path in a set-up.
  static func arguments(in file: String) throws -> [String] {
    let text = try contents(file).replacingOccurrences(of: "\\\n", with: " ")
    let line = try #require(text.split(separator: "\n").first { $0.contains("/usr/bin/waymark ") })
    let words = line.split(separator: " ").map(String.init)
    return Array(words[words.index(after: try #require(words.firstIndex(of: "/usr/bin/waymark")))...])
  }

  static func contents(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
  }

  static func has(_ tools: String...) -> Bool {
    tools.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
  }

  /// Only the terminal is missing: the options are known, and the settings have no faults.
  @Test(arguments: ["cage/etc/systemd/system/waymark-kiosk.service", "kmscon/etc/waymark/kmscon/kmscon.conf"])
  func theSetUpsStartTheProgram(_ file: String) throws {
    let here = try Self.arguments(in: "\(Self.kiosk)/\(file)").map { argument in
      switch argument {
      case "/etc/waymark/settings.yaml": "\(Self.kiosk)/common\(argument)"
      case "/etc/waymark/catalogue.sqlite": Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
      default: argument
      }
    }
    #expect(here.contains("--kiosk"))
    let outcome = try Program.run(here, environment: ["TERM": "xterm"])
    #expect(outcome.status == 69, "\(outcome.error)")
  }

  @Test(.enabled(if: has("systemd-analyze", "cage", "foot"), "systemd-analyze, cage or foot isn't here"))
  func systemdKnowsTheUnitOfCage() throws { try verify(Self.units[0]) }

  @Test(.enabled(if: has("systemd-analyze", "kmscon"), "systemd-analyze or kmscon isn't here"))
  func systemdKnowsTheUnitOfKmscon() throws { try verify(Self.units[1]) }

  private func verify(_ unit: String) throws {
    let outcome = try Program.shell("systemd-analyze --man=no verify \(unit.quoted) 2>&1 | grep waymark-kiosk")
    #expect(outcome.output == "")
  }

  @Test(.enabled(if: has("foot"), "foot isn't here"))
  func footKnowsItsSettings() throws {
    let outcome = try Program.shell("foot --check-config --config=\("\(Self.kiosk)/cage/etc/waymark/foot.ini".quoted) 2>&1")
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  /// A default key of foot that the set-up doesn't unbind could be a way out.
  @Test(.enabled(if: has("foot"), "foot isn't here"))
  func footHasNoKeyOrButtonOfItsOwn() throws {
    let bound = try Program.shell("sed -n '/^.key-bindings/,/^.search/p; /^.mouse-bindings/,$p' /etc/xdg/foot/foot.ini").output
    let ours = try Self.contents("\(Self.kiosk)/cage/etc/waymark/foot.ini").split(separator: "\n")
    let actions = bound.split(separator: "\n").compactMap { line -> Substring? in
      let pair = line.drop { "# ".contains($0) }.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, !pair[1].hasSuffix("none"), !pair[0].contains(" "), pair[0] != "selection-override-modifiers" else {
        return nil
      }
      return pair[0]
    }
    #expect(actions.count > 10)
    for action in actions { #expect(ours.contains("\(action)=none")) }
  }

  @Test func scriptsAreSound() throws {
    for script in ["build", "try"] {
      let outcome = try Program.shell("bash -n \("\(Self.debian)/\(script)".quoted) 2>&1")
      #expect(outcome.status == 0, "\(outcome.output)")
    }
  }

  @Test(.enabled(if: has("shellcheck"), "shellcheck isn't here"))
  func shellcheckFindsNothing() throws {
    let outcome = try Program.shell(
      "cd \(Self.checkoutPath.quoted) && shellcheck assets/debian/build assets/debian/try .ci/run .ci/full .ci/generate")
    #expect(outcome.output == "")
  }

  /// docs/releasing.md names each place that the package fills, and each page in the package exists.
  @Test func theDocsNameEveryFileOfThePackage() throws {
    let guide = try Self.contents(Program.checkout.appending(path: "docs/releasing.md").path(percentEncoded: false))
    for line in try Self.contents("\(Self.debian)/waymark.install").split(separator: "\n") {
      let words = line.split(separator: " ")
      let name = try #require(words.first?.split(separator: "/").last)
      #expect(guide.contains("/\(try #require(words.last))/\(name)"), "\(line)")
    }
    for page in try Self.contents("\(Self.debian)/waymark.docs").split(separator: "\n") {
      #expect(FileManager.default.fileExists(atPath: Program.checkout.appending(path: String(page)).path(percentEncoded: false)), "\(page)")
    }
  }

  /// Embedded works have a stanza in assets/debian/copyright, but no file here.
  @Test func filesCreditedByTheCopyrightExist() throws {
    let names = try Self.contents("\(Self.debian)/copyright").split(separator: "\n").filter { $0.hasPrefix("Files: ") }.map {
      $0.dropFirst(7)
    }
    let files = names.filter { $0 != "*" && !$0.hasPrefix("embedded/") }
    #expect(files.count == 2)
    for file in files {
      #expect(FileManager.default.fileExists(atPath: Program.checkout.appending(path: String(file)).path(percentEncoded: false)), "\(file)")
    }
  }

  /// docs/kiosk.md names each file of the set-ups.
  @Test func theDocsNameEveryFileOfTheKiosk() throws {
    let guide = try Self.contents(Program.checkout.appending(path: "docs/kiosk.md").path(percentEncoded: false))
    let names = FileManager.default.enumerator(atPath: Self.kiosk)?.compactMap { $0 as? String } ?? []
    let files = names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(Self.kiosk)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }
    #expect(files.count > 8)
    for file in files {
      let installed = "/" + file.split(separator: "/").dropFirst().joined(separator: "/")
      #expect(guide.contains("`\(installed)`"), "\(installed)")
    }
  }
}
