internal import ArgumentParser
internal import Careers
internal import TextLayout
internal import Typesetting

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find records by their names, codes and texts, in either language.")

  @Argument(help: "What to find. One Chinese character will do, traditional or simplified.")
  var text: [String]

  @Option(help: ArgumentHelp("At most so many results.", valueName: "number"))
  var limit = 20

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1 up, not \(limit)") }
    guard text.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw ValidationError("nothing to search for") }
  }

  func run() throws {
    let query = text.joined(separator: " ")
    let results = try source.open().search(query, limit: limit)
    if results.isEmpty { try StandardStream.error.write("waymark: nothing matches “\(Sanitiser.clean(query))”") }
    try output.write(
      json: try JSONDocument.of(results),
      markdown: { SearchListing(results: results, style: $0).markdown },
      text: { results.isEmpty ? [] : SearchListing(results: results, style: $0).lines })
  }
}
