internal import ArgumentParser
internal import Search

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find records by their names, codes and texts, in either language.")

  @Argument(help: "What to find. One Chinese character will do, traditional or simplified.")
  var text: [String]

  @Option(help: ArgumentHelp("The most results to print.", valueName: "number"))
  var limit = 20

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1 up, not \(limit)") }
    guard text.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw ValidationError("nothing to search for") }
  }

  func run() throws {
    let finder = try source.open().finder()
    let outcome = finder.search(SearchQuery(text.joined(separator: " ")))
    let listing = SearchListing(outcome: outcome, results: finder.results(of: outcome, limit: limit))
    try listing.remark.map { try StandardStream.error.write("waymark: \($0)") }
    try output.write(
      json: try JSONDocument.of(outcome.kind == .nearest ? [] : listing.results),
      markdown: listing.markdown(in:), text: listing.lines(in:))
  }
}
