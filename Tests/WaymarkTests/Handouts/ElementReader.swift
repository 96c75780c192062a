import Foundation
import FoundationXML

/// Reads a page with a real XML parser, and keeps what it is made of.
final class ElementReader: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var languages: Set<String> = []
  private(set) var fault = ""

  /// Whether it is well-formed.
  func read(_ page: String) -> Bool {
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    fault = parser.parserError.map { "\($0), line \(parser.lineNumber)" } ?? ""
    return isWellFormed
  }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?, attributes found: [String: String] = [:]
  ) {
    elements.append(name)
    attributes.formUnion(found.keys)
    if let language = found["lang"] { languages.insert(language) }
  }
}
