internal import Careers

/// A counsellor's notes, in a section of their own that says whose they are.
public struct NotesSection {
  public let notes: [String]
  public let style: PageStyle

  public init(_ notes: [String], style: PageStyle) {
    self.notes = notes
    self.style = style
  }

  /// The heading, each note, and a blank line; nothing where there are no notes.
  public var blocks: [PageBlock] {
    guard !notes.isEmpty else { return [] }
    let heading = PageBlock(.notes, lines: WrappedText.lines(style.words(Heading.noted.title), style: .strong, width: style.width))
    let lines = notes.enumerated().map { index, note in
      let end = index == notes.count - 1 ? [StyledLine()] : []
      return PageBlock(.note(index), lines: WrappedText.lines(note, lead: "- ", indent: 2, width: style.width) + end)
    }
    return [heading] + lines
  }
}
