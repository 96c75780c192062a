internal import ArgumentParser
internal import Foundation

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
