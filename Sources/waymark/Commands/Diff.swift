internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Importing
internal import TextLayout

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show how two catalogues differ.",
    discussion: """
      Prints the records, sectors and documents that were added, removed or renamed, and the changed facts of those that both have: \
      pay and requirements first, then the rest, including the order of rungs, levels and areas. A record with a new id is \
      recognised if it states the same. If the published halves of two folders hold the documents' own sentences, these are \
      compared, not our restatements. Records that are only reworded come last. The lines of a fact in its document aren't \
      compared.

      A folder with faults in our half is compared anyway, with a warning on standard error.

      Exit status: 0 if nothing differs, 1 if something does.
      """)

  @Argument(help: ArgumentHelp("The former catalogue: a folder or a compiled file.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The new one.", valueName: "new"), completion: .file())
  var new: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let difference = try CatalogueDifference(from: edition(at: old), to: edition(at: new))
    try output.write(
      json: try JSONDocument.of(difference),
      markdown: { DifferenceListing(difference: difference, style: $0).markdown(from: old, to: new) },
      text: { DifferenceListing(difference: difference, style: $0).lines })
    if !difference.isEmpty { throw Failure(message: "", status: .faults) }
  }

  private func edition(at path: String) throws -> CatalogueEdition {
    // A compiled file has no faults, and no document sentences that ours restate.
    guard let folder = try? CatalogueFolder(path: path) else {
      return try CatalogueEdition(of: CatalogueFile(path: path, readings: nil).open())
    }
    do {
      let (edition, faults) = try folder.edition()
      if !faults.isEmpty { try StandardStream.error.write(Self.warning(of: faults.count, in: path)) }
      return edition
    } catch let error as CatalogueError {
      throw Self.failure(error)
    }
  }

  private static func warning(of count: Int, in path: String) -> String {
    let path = Sanitiser.clean(path)
    return
      "waymark: \(path): \(count == 1 ? "1 fault" : "\(count) faults") in ours/, compared anyway; waymark check \(path) lists them"
  }

  /// The error, and what to do first.
  private static func failure(_ error: CatalogueError) -> Failure {
    var failure = Failure(error)
    if case .faults = error {
      failure.message +=
        "\nA fact that can't be read would look removed: fix these first, until waymark check names none outside ours/"
    }
    return failure
  }
}
