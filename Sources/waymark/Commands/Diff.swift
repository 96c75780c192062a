internal import ArgumentParser
internal import Careers
internal import Catalogue

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what one catalogue holds otherwise than another.",
    discussion: """
      Records that were added, removed or renamed, and what is stated otherwise of those that both hold: pay and requirements \
      first. Records that differ in words alone are listed last; where a fact stands in its document isn't compared.

      Exit status: 0 where nothing differs, 1 where something does.
      """)

  @Argument(help: ArgumentHelp("The former catalogue: a folder or a compiled file.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The new one.", valueName: "new"), completion: .file())
  var new: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let difference = try CatalogueDifference(from: library(at: old), to: library(at: new))
    try output.write(
      json: try JSONDocument.of(difference),
      markdown: { DifferenceListing(difference: difference, style: $0).markdown },
      text: { DifferenceListing(difference: difference, style: $0).lines })
    if !difference.isEmpty { throw Failure(message: "", status: .faults) }
  }

  private func library(at path: String) throws -> any Library { try CatalogueFile(path: path, readings: nil).open() }
}
