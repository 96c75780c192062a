public import Careers
internal import TextLayout

/// A presentation in both languages: side by side, row beside row, or one below the other if there is too little room.
public struct BilingualPage {
  /// In cells. A narrower column breaks every other word.
  private static let narrowestColumn = 30

  public let presentation: Presentation
  public let style: PageStyle

  public init(_ presentation: Presentation, style: PageStyle) {
    self.presentation = presentation
    self.style = style
  }

  public var blocks: [PageBlock] {
    let width = (style.width - 3) / 2
    guard width >= Self.narrowestColumn else { return PresentationPage(presentation, style: stacked).blocks }
    let left = page(in: style.language, width: style.width - 3 - width).blocks
    let right = page(in: style.language.other, width: width).blocks
    return zip(left, right).map { beside($0, $1, leftWidth: style.width - 3 - width) }
  }

  private var stacked: PageStyle {
    var stacked = style
    stacked.bothLanguages = true
    return stacked
  }

  private func page(in language: Language, width: Int) -> PresentationPage {
    var style = style
    style.language = language
    style.width = width
    return PresentationPage(presentation, style: style, namesOtherLanguage: false)
  }

  private func beside(_ left: PageBlock, _ right: PageBlock, leftWidth: Int) -> PageBlock {
    let height = max(left.lines.count, right.lines.count)
    let rule = StyledLine(" \(style.glyphs.rule) ", .dim)
    let lines = (0..<height).map { index in
      (index < left.lines.count ? left.lines[index] : StyledLine()).padded(to: leftWidth) + rule
        + (index < right.lines.count ? right.lines[index] : StyledLine())
    }
    return PageBlock(left.anchor, lines: lines, link: left.link)
  }
}
