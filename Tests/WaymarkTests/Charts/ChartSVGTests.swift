import Careers
import Foundation
import FoundationXML
import Sessions
import Testing
import Typesetting

@testable import waymark

/// Charts as SVG: well-formed, by themselves, and drawn within their edges.
@Suite struct ChartSVGTests {
  static func shipped() throws -> [Chart] {
    let library = SharedCatalogue.library
    let documents = try library.documents()
    let occupations = try library.records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    let pathways = try library.records(of: .pathway).compactMap { record in
      if case .pathway(let pathway) = record { pathway } else { nil }
    }
    return [.pay(PayChart(of: occupations, documents: documents))] + pathways.map { .ladder(LadderChart(of: $0, documents: documents)) }
  }

  /// A pay chart and a ladder in which all words are the same.
  private static func charts(saying words: String) -> [Chart] {
    let text = Text(english: words, traditionalChinese: words)
    let document = Document(id: "d", title: text, publisher: text)
    let occupations = [
      Occupation(id: "a", title: text, provenance: Provenance(document: "d"), ladder: [Rung(title: text, pay: Pay(from: 1, to: 5))]),
      Occupation(id: "b", title: text, ladder: [Rung(title: text, pay: Pay(from: 1, currency: words))]),
      Occupation(id: "c", title: text),
    ]
    let level = Level(
      id: "p/l", name: text, pathway: "p", step: 1, steps: 1, description: text, jobTitles: [NamedRecord(id: "p/l/j", title: text)])
    let pathway = Pathway(id: "p", title: text, provenance: Provenance(document: "d"), levels: [level])
    return [.pay(PayChart(of: occupations, documents: [document])), .ladder(LadderChart(of: pathway, documents: [document]))]
  }

  private static let elements: Set = ["svg", "title", "desc", "rect", "line", "polygon", "text"]

  // MARK: Safety

  @Test(arguments: Language.allCases, [false, true])
  func isWellFormedAndNeedsNothingElse(language: Language, bothLanguages: Bool) throws {
    for chart in try Self.shipped() {
      let svg = chart.svg(in: language, bothLanguages: bothLanguages)
      let reader = ElementReader()
      #expect(reader.read(svg), "\(reader.fault)")
      #expect(Set(reader.elements).isSubset(of: Self.elements))
      #expect(reader.elements.first == "svg" && reader.elements.contains("title") && reader.elements.contains("desc"))
      #expect(reader.attributes.isDisjoint(with: ["src", "href", "xlink:href", "style", "onload", "onclick"]))
      #expect(reader.languages == (bothLanguages ? Set(Language.allCases.map(\.rawValue)) : [language.rawValue]))
      #expect(!svg.contains("<script") && !svg.contains("url("))
      #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\""))
    }
  }

  /// A catalogue may hold any text.
  @Test(arguments: [
    "<script>alert(1)</script>", "a & b < c > d \" e ' f", "]]><!--", "\u{1B}[2Jx\u{7}", "a\u{202E}b\u{200B}", "&amp;", "</text></svg>",
    "\" onload=\"alert(1)", "&\u{301} <\u{338}script> \"\u{301}", "\u{FFFE}\u{FFFF}", "",
  ])
  func hostileTextIsInert(_ hostile: String) {
    for (chart, plain) in zip(Self.charts(saying: hostile), Self.charts(saying: "plain")) {
      for bothLanguages in [false, true] {
        let readers = [chart, plain].map { chart in
          let reader = ElementReader()
          #expect(reader.read(chart.svg(in: .english, bothLanguages: bothLanguages)), "\(reader.fault)")
          return reader
        }
        #expect(Set(readers[0].elements) == Set(readers[1].elements))
        #expect(readers[0].attributes == readers[1].attributes)
      }
    }
  }

  // MARK: The drawing

  @Test(arguments: Language.allCases, [false, true])
  func nothingIsDrawnBeyondTheEdges(language: Language, bothLanguages: Bool) throws {
    let long = "A name that is long enough to be wrapped, whatever the column"
    for chart in try Self.shipped() + Self.charts(saying: long) {
      let shapes = try ShapeReader.shapes(of: chart.svg(in: language, bothLanguages: bothLanguages))
      let root = try #require(shapes.first)
      let (width, height) = (try #require(root["width"]), try #require(root["height"]))
      #expect(width == SVG.width)
      for shape in shapes.dropFirst() {
        for x in [shape["x"], shape["x1"], shape["x2"]].compactMap(\.self) { #expect((0...width).contains(x), "\(shape)") }
        for y in [shape["y"], shape["y1"], shape["y2"]].compactMap(\.self) { #expect((0...height).contains(y), "\(shape)") }
        #expect((shape["x"] ?? 0) + (shape["width"] ?? 0) <= width, "\(shape)")
        #expect((shape["y"] ?? 0) + (shape["height"] ?? 0) <= height, "\(shape)")
      }
    }
  }

  /// Bars lie on their tracks, and the open ones end in arrows at the end of theirs.
  @Test func barsLieOnTheirTracks() throws {
    let svg = try #require(try Self.shipped().first).svg(in: .english, bothLanguages: false)
    let elements = try ShapeReader.elements(of: svg)
    let tracks = elements.filter { $0.attributes["fill"] == SVG.Color.track }.map { ShapeReader.numbers(in: $0.attributes) }
    let filled = elements.filter { $0.name == "rect" && $0.attributes["fill"] == SVG.Color.bar }
    let bars = filled.map { ShapeReader.numbers(in: $0.attributes) }
    let start = try #require(tracks.first?["x"])
    let length = try #require(tracks.first?["width"])
    let end = start + length
    #expect(tracks.count == 16)
    #expect(tracks.allSatisfy { $0["x"] == start })
    for bar in bars {
      let (x, width) = (try #require(bar["x"]), try #require(bar["width"]))
      #expect(x >= start && width >= 0 && x + width <= end)
    }
    let arrows = elements.filter { $0.name == "polygon" }.compactMap { $0.attributes["points"] }
    #expect(arrows.count == 8)
    #expect(arrows.allSatisfy { $0.contains(" \(end),") })
  }

  /// A reader who can't see it hears all figures.
  @Test func theDescriptionHasAllFigures() throws {
    let svg = try #require(try Self.shipped().first).svg(in: .english, bothLanguages: false)
    let start = try #require(svg.firstRange(of: "<desc id=\"chart-description\">")?.upperBound)
    let description = svg[start...].prefix { $0 != "<" }
    #expect(description.contains("HK$ a month: Data Entry Clerk 9,500–20,000+; IT Technician 12,000–27,000+; "))
    #expect(description.hasSuffix("Blockchain Engineer 100,000–120,000"))
    let ladder = try #require(try Self.shipped().last).svg(in: .traditionalChinese, bothLanguages: false)
    #expect(ladder.contains("大師級別：資歷級別5–6；20個單元；過往資歷認可：沒有列出；首席技術總監；"))
  }
}

/// The elements of a document, with their attributes.
final class ShapeReader: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
  }

  private var elements: [Element] = []

  static func elements(of document: String) throws -> [Element] {
    let reader = ShapeReader()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    try #require(parser.parse())
    return reader.elements
  }

  /// The attributes of each element that are whole numbers.
  static func shapes(of document: String) throws -> [[String: Int]] {
    try elements(of: document).map { numbers(in: $0.attributes) }
  }

  static func numbers(in attributes: [String: String]) -> [String: Int] { attributes.compactMapValues { Int($0) } }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?, attributes found: [String: String] = [:]
  ) {
    elements.append(Element(name: name, attributes: found))
  }
}
