internal import Careers
internal import TextLayout

extension CareersPage {
  /// Finds the occupations of a page by their sections, whatever the list says.
  struct Outliner {
    private(set) var outline = Outline()
    private let titles: TitleFinder
    /// What stands behind the last heading and isn't yet known to belong to its section.
    private var pending: [SourceLine] = []

    init(_ text: SourceText) {
      let inked = text.inked
      let headings = inked.map(SectionHeading.init)
      let front = inked[..<(headings.firstIndex { $0 != nil } ?? inked.endIndex)]
      let languages = headings.reduce(into: Set<Language>()) { $0.formUnion($1?.languages ?? []) }
      outline.isBilingual = languages.count > 1
      titles = TitleFinder(front: Array(front), isBilingual: outline.isBilingual)
      for (line, heading) in zip(inked, headings) {
        if let heading { begin(heading, at: line) } else { pending.append(line) }
      }
      settle(pending)
    }

    private mutating func begin(_ heading: SectionHeading, at line: SourceLine) {
      let title = title(before: heading)
      settle(pending.dropLast(title.count))
      pending = []
      if !title.isEmpty { outline.occupations.append(Outline.Chapter(title: title)) }
      open(heading, at: line)
      if let content = heading.content { pending = [SourceLine(content[...], number: line.number)] }
    }

    /// The lines that name a new occupation; none where the section belongs to the one before.
    private func title(before heading: SectionHeading) -> [SourceLine] {
      guard heading.section != .remarks else { return [] }
      let last = lastPassage
      // The same section once more, in the other language.
      if let last, last.section == heading.section, last.languages.isDisjoint(with: heading.languages) { return [] }
      let isDue = outline.occupations.last?.sections.contains(heading.section) ?? true
      return titles.title(at: pending, of: last?.section, isDue: isDue)
    }

    /// What belongs to the section before, or to what stands before all of them.
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

    private var lastPassage: Outline.Passage? {
      outline.occupations.isEmpty ? outline.untitled.last : outline.occupations.last?.passages.last
    }

    /// Begins a section, or goes on with it where its heading stands again: in the other language, or because a page ends.
    private mutating func open(_ heading: SectionHeading, at line: SourceLine) {
      // A line that says something beside the heading is accounted for by what it says.
      let headings = heading.content == nil ? [line] : []
      let passage = Outline.Passage(
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
}
