internal import Careers
internal import Typesetting

/// Pieces of SVG 1.1. Lengths are in user units, which are CSS pixels; 720 of them fit between the margins of a sheet of A4.
enum SVG {
  static let width = 720
  static let margin = 16
  /// The width between the margins.
  static let room = width - 2 * margin

  /// Colours that can be told apart in grey, too.
  enum Color {
    static let paper = "#ffffff"
    static let ink = "#000000"
    static let quiet = "#444444"
    static let line = "#cccccc"
    static let track = "#eeeeee"
    static let bar = "#1b5e8c"
  }

  /// Fonts with Latin letters first, then with Chinese characters as Hong Kong writes them.
  private static let fonts =
    "'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans HK', 'Noto Sans CJK HK', 'Noto Sans TC', 'PingFang HK', 'Microsoft JhengHei', sans-serif"

  /// An element with escaped attributes around existing SVG.
  static func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String = "") -> String {
    let attributes = attributes.map { " \($0.key)=\"\(HTML.escaped($0.value))\"" }.joined()
    return content.isEmpty ? "<\(name)\(attributes)/>" : "<\(name)\(attributes)>\(content)</\(name)>"
  }

  static func rectangle(x: Int, y: Int, width: Int, height: Int, fill: String, stroke: String = "none") -> String {
    element(
      "rect",
      ["x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)", "fill": fill, "stroke": stroke])
  }

  static func line(fromX: Int, y: Int, toX: Int, y toY: Int, stroke: String, width: Int = 1) -> String {
    element(
      "line",
      ["x1": "\(fromX)", "y1": "\(y)", "x2": "\(toX)", "y2": "\(toY)", "stroke": stroke, "stroke-width": "\(width)"])
  }

  /// A whole document, which needs no other file. Its title and description are read aloud in place of the drawing.
  static func document(language: Language, title: String, description: String, height: Int, body: [String]) -> String {
    let root: KeyValuePairs = [
      "xmlns": "http://www.w3.org/2000/svg", "version": "1.1", "lang": language.rawValue, "xml:lang": language.rawValue,
      "width": "\(width)", "height": "\(height)", "viewBox": "0 0 \(width) \(height)", "role": "img",
      "aria-labelledby": "chart-title chart-description", "font-family": fonts,
    ]
    let head = [
      element("title", ["id": "chart-title"], HTML.escaped(title)),
      element("desc", ["id": "chart-description"], HTML.escaped(description)),
      rectangle(x: 0, y: 0, width: width, height: height, fill: Color.paper),
    ]
    let content = "\n" + (head + body).joined(separator: "\n") + "\n"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("svg", root, content)
  }
}

extension SVG {
  /// The look of a line of text.
  struct Font {
    var size: Int
    var isBold = false
    var color = Color.ink

    static let title = Font(size: 20, isBold: true)
    static let heading = Font(size: 15, isBold: true)
    static let body = Font(size: 13)
    static let small = Font(size: 11, color: Color.quiet)

    /// The distance from line to line.
    var leading: Int { (size * 4 + 2) / 3 }
    /// The width to allow for a terminal cell: half an em and a little, since no font is at hand to measure with.
    var cell: Int { (size * 27 + 25) / 50 }

    /// The number of cells in a width.
    func cells(in width: Int) -> Int { max(1, width / cell) }
  }

  enum Anchor: String {
    case start, middle, end
  }

  /// One line of text on its baseline.
  static func text(
    _ words: String, x: Int, baseline: Int, font: Font = .body, anchor: Anchor = .start, language: Language? = nil
  ) -> String {
    let tag = language.map { " lang=\"\($0.rawValue)\" xml:lang=\"\($0.rawValue)\"" } ?? ""
    let weight = font.isBold ? " font-weight=\"bold\"" : ""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let look = " font-size=\"\(font.size)\"\(weight)\(place) fill=\"\(font.color)\""
    return "<text x=\"\(x)\" y=\"\(baseline)\"\(look)\(tag)>\(HTML.escaped(words))</text>"
  }
}

/// Lines of text below each other.
struct SVGColumn {
  let style: PageStyle
  let x: Int
  let width: Int
  /// Where the next line begins.
  private(set) var y: Int
  private(set) var elements: [String] = []

  init(style: PageStyle, x: Int = SVG.margin, y: Int = SVG.margin, width: Int = SVG.room) {
    self.style = style
    self.x = x
    self.y = y
    self.width = width
  }

  /// Leaves room.
  mutating func skip(_ height: Int) {
    y += height
  }

  /// Adds what was drawn elsewhere.
  mutating func add(_ drawn: [String]) {
    elements += drawn
  }

  /// Writes lines of a text, wrapped, in one language.
  mutating func write(_ words: String, tail: String = "", font: SVG.Font = .body, language: Language? = nil) {
    for line in WrappedText.wrap(words, tail: tail, to: font.cells(in: width)) {
      elements.append(SVG.text(line, x: x, baseline: y + font.size, font: font, language: language))
      y += font.leading
    }
  }

  /// Writes a text in each language shown, one below the other; the second is quiet.
  mutating func write(_ text: Text, marking: Bool = true, font: SVG.Font = .body) {
    for (index, language) in style.shownLanguages(of: text).enumerated() {
      var font = font
      if index > 0 { font.color = SVG.Color.quiet }
      let spoken = text.reading(in: language).language
      write(
        text.words(in: language), tail: OurMark.tail(of: text, in: language, marking: marking), font: font,
        language: spoken == style.language ? nil : spoken)
    }
  }

  /// Writes where the facts come from, and what the marks mean.
  mutating func writeSources(_ citations: [[Text]]) {
    for citation in citations { write(OurMark.citation(citation, in: style), font: .small) }
    write(OurMark.legend, marking: false, font: .small)
  }
}
