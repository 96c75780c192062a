internal import ArgumentParser
internal import Careers
internal import Search

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find records by their names, codes and texts, in either language.")

  @Argument(help: "What to find. One Chinese character is enough, traditional or simplified.")
  var text: [String]

  @Option(help: ArgumentHelp("The most results to print.", valueName: "number"))
  var limit = SearchRequest.usualLimit

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1 up, not \(limit)") }
    guard SearchRequest.holdsWord(text) else { throw ValidationError("nothing to search for") }
  }

  func run() throws {
    try SearchRequest(text: text, limit: limit, catalogue: source.catalogue, output: output.request).run()
  }
}

/// The command line's request for a search. One of words alone is read directly, because parsing takes longer than the search.
struct SearchRequest {
  var text: [String]
  /// The most results to print.
  var limit = Self.usualLimit
  /// The path of the catalogue.
  var catalogue: String?
  var output = OutputRequest()

  static let usualLimit = 20

  static func holdsWord(_ text: [String]) -> Bool {
    text.contains { !$0.allSatisfy(\.isWhitespace) }
  }

  func run() throws {
    let finder = try CatalogueFile(named: catalogue).open().finder()
    let outcome = finder.search(SearchQuery(text.joined(separator: " ")))
    let listing = SearchListing(outcome: outcome, results: finder.results(of: outcome, limit: limit))
    if let remark = listing.remark { try StandardStream.error.write("waymark: " + remark.words(in: output.leadingLanguage)) }
    try output.write(
      json: try JSONDocument.of(outcome.kind == .nearest ? [] : listing.results),
      markdown: listing.markdown(in:), text: listing.lines(in:))
  }
}

extension SearchRequest {
  /// - Returns: nil unless the arguments are the command's name and words to search for, without options.
  init?(_ arguments: ArraySlice<String>) {
    let text = Array(arguments.dropFirst())
    guard arguments.first == "search", Self.holdsWord(text), !text.contains(where: { $0.hasPrefix("-") }) else { return nil }
    self.init(text: text)
  }
}
