internal import Careers

extension CareersPage {
  /// The lines of a page by what they belong to: what stands before the occupations, and each occupation's sections.
  struct Outline {
    var front: [SourceLine] = []
    var occupations: [Chapter] = []
    /// Sections that no title stands before.
    var untitled: [Passage] = []
    /// Whether any heading is in each of the languages.
    var isBilingual = false
    /// Group headings of the list that stand again between occupations.
    var groupHeadings: [SourceLine] = []

    /// An occupation's title and sections.
    struct Chapter {
      var title: [SourceLine]
      var passages: [Passage] = []
      var sections: Set<Section> = []
    }

    /// A section's heading and lines.
    struct Passage {
      let section: Section
      var headings: [SourceLine]
      /// The heading once more, where a page ends.
      var repeated: [SourceLine] = []
      var languages: Set<Language>
      var qualifier: String?
      var lines: [SourceLine]
    }
  }
}
