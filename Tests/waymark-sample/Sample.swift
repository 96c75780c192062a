internal import ArgumentParser
internal import Foundation

/// Writes invented catalogues, and documents to make some of.
@main
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark-sample",
    abstract: "Write invented records or documents, to see how the program fares with many.",
    subcommands: [WriteCatalogue.self, WriteDocument.self], defaultSubcommand: WriteCatalogue.self)
}

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
    let files = catalogue.files
    for folder in Set(files.map { location($0.path).deletingLastPathComponent() }) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for (path, text) in files { try Data(text.utf8).write(to: location(path)) }
    print("\(output): \(catalogue.recordCount) records in \(files.count) files")
  }

  private func location(_ path: String) -> URL { URL(filePath: output).appending(path: path) }
}

struct WriteDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Write a document such as are published, as long as asked for, to be imported.")

  enum Family: String, CaseIterable, ExpressibleByArgument {
    case careersPage = "careers-page"
    case pathway
  }

  @Option(help: ArgumentHelp("\(Family.allCases.map(\.rawValue).joined(separator: " or ")).", valueName: "family"))
  var family: Family

  @Option(help: ArgumentHelp("At least so many bytes, up to 100000000.", valueName: "number"))
  var bytes = 1_000_000

  @Option(help: ArgumentHelp("Equal seeds give equal documents.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  func validate() throws {
    guard (1...100_000_000).contains(bytes) else { throw ValidationError("--bytes takes a number from 1 to 100000000, not \(bytes)") }
  }

  func run() throws {
    let text =
      switch family {
      case .careersPage: SampleCareersPage(bytes: bytes, seed: seed).text
      case .pathway: SamplePathwayDocument(bytes: bytes, seed: seed).text
      }
    try Data(text.utf8).write(to: URL(filePath: output))
  }
}
