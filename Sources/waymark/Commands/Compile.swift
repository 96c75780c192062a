internal import ArgumentParser
internal import Catalogue

struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a catalogue folder into one file, which opens at once, however large.")

  @Argument(help: "The catalogue folder.", completion: .directory)
  var folder: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String

  func run() throws {
    let readings = try CatalogueLocator.readings()
    let contents = try CatalogueFolder(path: folder).contents(readings: readings)
    try contents.compile(to: output)
    if readings == nil {
      try StandardStream.error.write("waymark: no readings.tsv near the program: Latin letters will find no Chinese names in the file")
    }
    try StandardStream.output.write("\(output): \(contents.records.count) records")
  }
}
