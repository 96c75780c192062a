internal import ArgumentParser
internal import Catalogue

struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile a catalogue folder into one file, which opens at once however large it is.")

  @Argument(help: "The catalogue folder.", completion: .directory)
  var folder: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  func run() throws {
    let contents = try CatalogueFolder(path: folder).contents(readings: try CatalogueLocator.readings())
    try contents.compile(to: output)
    try StandardStream.output.write("\(output): \(contents.records.count) records")
  }
}
