internal import ArgumentParser

/// Writes invented catalogues, and documents to make some of.
@main
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark-sample",
    abstract: "Write invented records or documents, to see how the program fares with many.",
    subcommands: [WriteCatalogue.self, WriteDocument.self], defaultSubcommand: WriteCatalogue.self)
}
