internal import Foundation
internal import TestSupport

/// What a kiosk has on its disk: settings, a compiled catalogue, which comes to be another file, and a log.
struct SoakKiosk {
  /// How long nobody may do anything: the least that settings take.
  static let idle = Duration.seconds(10)
  static let countdown = Duration.seconds(20)

  private let folder: TemporaryFolder
  private let catalogue: Data

  /// - Parameters:
  ///   - program: what compiles the catalogue.
  ///   - source: the catalogue's folder.
  init(program: String, source: String) throws {
    folder = try TemporaryFolder()
    try folder.write(["settings.yaml": "kiosk: true\nidle: \(Self.idle.components.seconds)\nlog: \(folder.path("kiosk.log"))\n"])
    let compiling = Process()
    compiling.executableURL = URL(filePath: program)
    compiling.arguments = ["compile", source, "--output", folder.path("catalogue.sqlite")]
    compiling.standardOutput = FileHandle.nullDevice
    try compiling.run()
    compiling.waitUntilExit()
    catalogue = try Data(contentsOf: URL(filePath: folder.path("catalogue.sqlite")))
  }

  /// What the program is given.
  var arguments: [String] { ["--settings", folder.path("settings.yaml"), "--catalogue", folder.path("catalogue.sqlite")] }

  /// Puts another file in the catalogue's place, by a rename.
  ///
  /// - Parameter isWhole: whether it can be used; otherwise its last page is missing.
  func replaceCatalogue(isWhole: Bool) throws {
    let other = try folder.write(isWhole ? catalogue : catalogue.dropLast(4096), to: "other.sqlite")
    guard rename(other, folder.path("catalogue.sqlite")) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  /// What the log tells, without the times; the oldest first, as far as it is kept.
  func entries() throws -> [String] {
    let files = try folder.names().filter { $0.hasPrefix("kiosk.log") }.sorted(by: >)
    let lines = try files.flatMap { try String(contentsOf: URL(filePath: folder.path($0)), encoding: .utf8).split(separator: "\n") }
    return lines.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
  }

  /// Entries that tell of a fault, or of what nobody knows that a log tells.
  func strangeEntries() throws -> [String] {
    try entries().filter { entry in !Self.usualEntries.contains { entry.hasPrefix($0) } }
  }

  private static let usualEntries = [
    "info started, version ", "info reset, finished", "info reset, idle", "info catalogue taken up: ",
    "fault catalogue refused, the former one stays: ", "info ended, status 143",
  ]
}
