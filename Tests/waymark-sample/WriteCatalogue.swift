internal import ArgumentParser
internal import Foundation

struct WriteCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Write a catalogue folder, of the same shapes as the real ones and as many records as asked for.")

  @Option(help: ArgumentHelp("About so many records, from 150 to 100000.", valueName: "number"))
  var records = 1_000

  @Option(help: ArgumentHelp("Equal seeds give equal catalogues.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write; it must not be there yet.", valueName: "folder"), completion: .directory)
  var output: String

  /// Beyond the upper one, units outgrow the one file that a catalogue has for them.
  private static let bounds = 150...100_000

  func validate() throws {
    guard Self.bounds.contains(records) else { throw ValidationError("--records takes a number from 150 to 100000, not \(records)") }
    guard !FileManager.default.fileExists(atPath: output) else { throw ValidationError("\(output) is there already") }
  }

  func run() throws {
    let catalogue = SampleCatalogue(records: records, seed: seed)
    for folder in Set(catalogue.files.map { location($0.path).deletingLastPathComponent() }) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for (path, text) in catalogue.files { try Data(text.utf8).write(to: location(path)) }
    print("\(output): \(catalogue.recordCount) records in \(catalogue.files.count) files")
  }

  private func location(_ path: String) -> URL { URL(filePath: output).appending(path: path) }
}
