public import Careers

/// A handout as lines of text.
public struct HandoutPage {
  public let handout: Handout
  public let style: PageStyle

  public init(_ handout: Handout, style: PageStyle) {
    self.handout = handout
    self.style = style
  }

  public var lines: [StyledLine] {
    switch handout.content {
    case .records(let records):
      title + spaced(records.map(body)) + remarks + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
        + imprint
    case .comparison(let comparison):
      ComparisonPage(comparison, style: style).lines + [StyledLine()] + remarks + imprint
    }
  }

  private var title: [StyledLine] {
    handout.title.map { [StyledLine(style.words($0), .strong), rule] } ?? []
  }

  private var rule: StyledLine { StyledLine(String(repeating: style.glyphs.line, count: style.width), .dim) }

  private var imprint: [StyledLine] {
    WrappedText.lines(style.words(handout.imprint), style: .dim, width: style.width)
  }

  private func body(of record: Presentation) -> [StyledLine] {
    PresentationPage(record, style: style).blocks.filter { $0.anchor != .footer }.flatMap(\.lines)
  }

  /// The bodies with a rule between them.
  private func spaced(_ bodies: [[StyledLine]]) -> [StyledLine] {
    bodies.enumerated().flatMap { index, body in index == 0 ? body : [rule] + body }
  }

  private var remarks: [StyledLine] {
    handout.remarks.flatMap { section in
      [StyledLine(style.words(section.title), .strong)]
        + section.rows.flatMap { WrappedText.lines(style.words($0.wording.text), lead: "- ", indent: 2, width: style.width) } + [
          StyledLine()
        ]
    }
  }
}

/// A handout in the chosen languages, without the lines that were left out.
public struct HandoutSheet: Hashable, Sendable {
  /// The width of A4 paper at ten characters an inch, in cells.
  public static let paperWidth = 74

  public var handout: Handout
  public var language: Language
  public var bothLanguages: Bool

  public init(_ handout: Handout, language: Language, bothLanguages: Bool) {
    self.handout = handout
    self.language = language
    self.bothLanguages = bothLanguages
  }

  /// The style for a width in cells.
  public func style(width: Int = paperWidth, glyphs: GlyphSet = .unicode) -> PageStyle {
    PageStyle(language: language, bothLanguages: bothLanguages, width: width, glyphs: glyphs)
  }
}
