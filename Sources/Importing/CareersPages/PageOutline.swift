internal import Careers
internal import TextLayout

/// The lines of a page by where they belong: before the occupations, or to a section of one.
struct PageOutline {
  var front: [SourceLine] = []
  var occupations: [Chapter] = []
  /// Sections before any title.
  var untitled: [Passage] = []
  /// Whether there are headings in both languages.
  var isBilingual = false
  /// Group headings of the list that are repeated between occupations.
  var groupHeadings: [SourceLine] = []

  /// An occupation's title and sections.
  struct Chapter {
    var title: [SourceLine]
    var passages: [Passage] = []
    var sections: Set<PageSection> = []
  }

  /// A section's heading and lines.
  struct Passage {
    let section: PageSection
    var headings: [SourceLine]
    /// The heading where it is repeated after a page's end.
    var repeated: [SourceLine] = []
    var languages: Set<Language>
    var qualifier: String?
    var lines: [SourceLine]
  }
}

/// Finds the occupations of a page by their sections, independently of the list.
struct PageOutliner {
  private(set) var outline = PageOutline()
  private let titles: TitleFinder
  /// Lines after the last heading that may still turn out to be the next title.
  private var pending: [SourceLine] = []

  /// - Parameter headings: the section heading that each nonblank line is, if it is one.
  init(_ text: SourceText, headings: [SectionHeading?]) {
    let nonblankLines = text.nonblankLines
    let front = nonblankLines[..<(headings.firstIndex { $0 != nil } ?? nonblankLines.endIndex)]
    let languages = headings.reduce(into: Set<Language>()) { $0.formUnion($1?.languages ?? []) }
    outline.isBilingual = languages.count > 1
    titles = TitleFinder(front: Array(front), isBilingual: outline.isBilingual)
    for (line, heading) in zip(nonblankLines, headings) {
      if let heading { begin(heading, at: line) } else { pending.append(line) }
    }
    settle(pending)
  }

  private mutating func begin(_ heading: SectionHeading, at line: SourceLine) {
    let title = title(before: heading)
    settle(pending.dropLast(title.count))
    pending = []
    if !title.isEmpty { outline.occupations.append(PageOutline.Chapter(title: title)) }
    open(heading, at: line)
    if let content = heading.content { pending = [SourceLine(content[...], number: line.number)] }
  }

  /// The lines that name a new occupation; empty if the section belongs to the last one.
  private func title(before heading: SectionHeading) -> [SourceLine] {
    guard heading.section != .remarks else { return [] }
    let last = lastPassage
    // The heading of the same section in the other language.
    if let last, last.section == heading.section, last.languages.isDisjoint(with: heading.languages) { return [] }
    let isDue = outline.occupations.last?.sections.contains(heading.section) ?? true
    return titles.title(at: pending, of: last?.section, isDue: isDue)
  }

  /// Adds lines to the last section, or to the front.
  private mutating func settle(_ lines: some Collection<SourceLine>) {
    let again = lastPassage == nil ? [] : lines.suffix(1).filter(titles.isGroup)
    outline.groupHeadings += again
    let lines = Array(lines.dropLast(again.count))
    if let chapter = outline.occupations.indices.last, let passage = outline.occupations[chapter].passages.indices.last {
      outline.occupations[chapter].passages[passage].lines += lines
    } else if let passage = outline.untitled.indices.last {
      outline.untitled[passage].lines += lines
    } else {
      outline.front += lines
    }
  }

  private var lastPassage: PageOutline.Passage? {
    outline.occupations.isEmpty ? outline.untitled.last : outline.occupations.last?.passages.last
  }

  /// Begins a section, or continues it if its heading is repeated: in the other language, or after a page's end.
  private mutating func open(_ heading: SectionHeading, at line: SourceLine) {
    // A line with more than the heading is noted with its content.
    let headings = heading.content == nil ? [line] : []
    let passage = PageOutline.Passage(
      section: heading.section, headings: headings, languages: heading.languages, qualifier: heading.qualifier, lines: [])
    guard let chapter = outline.occupations.indices.last else {
      outline.untitled.append(passage)
      return
    }
    let last = outline.occupations[chapter].passages.indices.last
    if let last, outline.occupations[chapter].passages[last].section == heading.section {
      if outline.occupations[chapter].passages[last].languages.isDisjoint(with: heading.languages) {
        outline.occupations[chapter].passages[last].headings += headings
      } else {
        outline.occupations[chapter].passages[last].repeated += headings
      }
      outline.occupations[chapter].passages[last].languages.formUnion(heading.languages)
      outline.occupations[chapter].passages[last].qualifier = outline.occupations[chapter].passages[last].qualifier ?? heading.qualifier
    } else {
      outline.occupations[chapter].passages.append(passage)
      outline.occupations[chapter].sections.insert(passage.section)
    }
  }
}
