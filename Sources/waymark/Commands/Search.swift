internal import ArgumentParser
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find records by their names, codes and texts, in either language.")

  @Argument(help: "What to find. One Chinese character will do, traditional or simplified.")
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
    try listing.remark.map { try StandardStream.error.write("waymark: \($0)") }
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

/// The results of a search as rows.
struct SearchListing {
  let outcome: SearchOutcome
  let results: [SearchResult]

  /// The remark beside the rows: that nothing matches, or that there was nothing to look for.
  var remark: String? {
    let query = Sanitiser.clean(outcome.query.text)
    switch outcome.kind {
    case .matches: return nil
    case .everything: return "“\(query)” has no word to look for: everything is listed"
    case .nearest:
      let tried = "nothing matches “\(query)” in names, texts, Jyutping, Pinyin, Cangjie or Quick, even allowing for typing mistakes"
      return results.isEmpty ? tried : tried + "; these come nearest"
    }
  }

  func lines(in style: PageStyle) -> [StyledLine] {
    if results.isEmpty { return [] }
    var columns = headers(in: style).map { Table.Column(header: $0) }
    columns[0].isFlexible = true
    columns[columns.count - 1].style = .dim
    return Table(columns: columns, rows: rows(in: style)).lines(width: style.width)
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  func markdown(in style: PageStyle) -> String {
    Markdown.table(headers: headers(in: style), rows: rows(in: style)) + "\n" + Markdown.escaped(style.words(OurMark.legend))
  }

  private func headers(in style: PageStyle) -> [String] {
    [Text("Title", "名稱"), Text("kind", "種類"), Text("found in", "所在"), Text(verbatim: "id")].map { style.words($0) }
  }

  private func rows(in style: PageStyle) -> [[String]] {
    results.map { result in
      [
        style.languages.map { OurMark.words(result.title, in: $0) }.joined(separator: "  "),
        result.kind.title.words(in: style.language),
        [result.field.title.words(in: style.language), result.name].compactMap(\.self).joined(separator: ": "),
        result.id.rawValue,
      ]
    }
  }
}
