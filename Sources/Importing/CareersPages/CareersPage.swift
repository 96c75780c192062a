package import Careers
package import Catalogue

/// The content of a careers page on an industry: a list of names, an overview, and occupations.
///
/// Everything keeps the document's words and line numbers. Anything that the page doesn't state is absent.
package struct CareersPage: Hashable, Sendable {
  package var title: Statement?
  package var listed: [StatedListing] = []
  package var overview: [Statement] = []
  package var occupations: [StatedOccupation] = []

  /// The listed names without an occupation on the page.
  package var listedWithoutPage: [StatedListing] { listed.filter(\.occupations.isEmpty) }
}

/// A name in the list at the top of a page.
package struct StatedListing: Stated {
  package var draft = Draft<ListedName>()
  /// The indices of the page's occupations that it refers to.
  package var occupations: [Int] = []
}

/// An occupation as a page describes it. Missing sections are absent or empty.
package struct StatedOccupation: Stated {
  package var draft = Draft<Occupation>()
  /// The lines from its title to the last of its last section.
  package let lines: ClosedRange<Int>
  /// Its sections in order, each once, with empty ones.
  package var sections: [PageSection] = []
  /// Sentences among the duties that aren't duties, such as an introduction.
  package var dutiesProse: [Statement] = []
  package var hours: StatedHours?
  package var traits: [Statement] = []
  /// The ladder as printed, from the lowest rung up.
  package var ladder: [StatedRung] = []
  package var entry: [StatedRequirement] = []
  package var training: [StatedTraining] = []

  /// Its name in the report.
  package var name: String { self.title?.words(in: .english) ?? "" }
}

/// Working hours in the document's words, and their figures: a single one is both ends.
package struct StatedHours: Stated {
  package var draft = Draft<WorkingHours>()
  package let text: Text
  /// Nil if not stated.
  package var period: PayPeriod?
  package var shift = false
  /// Whether the words say more than the figures, such as clock times.
  package var saysMore = false
}

/// A job title on a promotion ladder, and its pay.
package struct StatedRung: Stated {
  package var draft = Draft<Rung>()
  /// The document's words on pay.
  package var payText: Text?
  /// Nil if the words aren't an amount of money. A single figure is both ends; "$" alone is no currency.
  package var pay: Draft<Pay>?
  /// Whether the words say more than the figures, such as "plus commission".
  package var saysMore = false
}

/// An entry requirement, with the names of what it asks for.
package struct StatedRequirement: Stated {
  package var draft = Draft<EntryRequirement>()
  /// Any of these is enough.
  package var awards: [StatedName] = []
  package var certifications: [StatedName] = []
  package var examinations: [StatedName] = []
  package var fields: [StatedName] = []
  package var languages: [Draft<LanguageRequirement>] = []
}

/// A heading of training, and the courses under it.
package struct StatedTraining: Stated {
  package var draft = Draft<Training>()
  /// Nil for courses without a heading.
  package var heading: Statement?
  package var awards: [StatedName] = []
  /// Whether the heading says more than its awards.
  package var saysMore = false
  package var courses: [StatedCourse] = []
}

/// A course that an occupation lists.
package struct StatedCourse: Stated {
  package var draft = Draft<ListedCourse>()
  /// Nil if the line names none.
  package var institution: Text?
  /// The award in its title.
  package var award: StatedName?
}

// MARK: Recognition

extension CareersPage {
  /// The evidence that a text is a careers page.
  package struct Evidence: Hashable, Sendable {
    /// The number of headings of each section.
    package let headings: [PageSection: Int]

    init(_ headings: [SectionHeading?]) {
      let sections = headings.compactMap { $0?.section }.filter { $0 != .remarks }
      self.headings = Dictionary(sections.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Whether there are headings of two sections, which no other family has.
    package var isConvincing: Bool { headings.count > 1 }

    /// One heading of each section in each language, for the message that refuses a text.
    package static var lookedFor: [String] {
      PageSection.allCases.filter { $0 != .remarks }.flatMap {
        Array(SectionHeading.wordings(of: $0).prefix(1)) + SectionHeading.chinese(of: $0).prefix(1)
      }
    }
  }

  package static func evidence(in text: SourceText) -> Evidence { Evidence(text.nonblankLines.map(SectionHeading.init)) }
}

// MARK: The list, and the end of a page

extension CareersPage {
  /// Finds the occupations that each listed name refers to: those with that title, else those whose titles end in it, singular or plural.
  mutating func match() {
    var exact: [String: [Int]] = [:]
    var endings: [String: [Int]] = [:]
    for (place, occupation) in occupations.enumerated() {
      for title in occupation.title?.folded ?? [] {
        Self.add(place, to: &exact[title, default: []])
        for ending in Self.endings(of: title) { Self.add(place, to: &endings[ending, default: []]) }
      }
    }
    for place in listed.indices {
      let names = listed[place].title?.folded ?? []
      let found =
        names.lazy.compactMap { exact[$0] ?? exact[Self.singular($0)] }.first
        ?? names.lazy.compactMap { endings[$0] ?? endings[Self.singular($0)] }.first
      listed[place].occupations = found ?? []
    }
  }

  /// The occupations that no listed name refers to, if there is a list.
  var titlesNotListed: [StatedOccupation] {
    let matched = Set(listed.flatMap(\.occupations))
    return listed.isEmpty ? [] : occupations.indices.filter { !matched.contains($0) }.map { occupations[$0] }
  }

  /// A title that is the same in both languages counts once.
  private static func add(_ place: Int, to places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  /// The endings of a title: whole words, or at least two Chinese characters.
  private static func endings(of title: String) -> [String] {
    if title.hasHan { return (2..<max(2, min(title.count, 20))).map { String(title.suffix($0)) } }
    let words = title.split(separator: " ").prefix(20)
    return words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
  }

  private static func singular(_ name: String) -> String {
    name.hasSuffix("s") ? String(name.dropLast()) : name
  }

  /// The sections that the last occupation lacks at its end, if every other one has them: the text is cut off.
  ///
  /// A page of one occupation is compared with the usual order of sections.
  var missingSections: [PageSection] {
    guard let last = occupations.last, let end = last.sections.last else { return [] }
    let others = occupations.dropLast().map(\.sections)
    let usual = others.first ?? PageSection.allCases.filter { $0 != .remarks }
    let expected = usual.filter { section in section != .remarks && others.allSatisfy { $0.contains(section) } }
    guard let place = expected.firstIndex(of: end) else { return [] }
    let missing = expected[(place + 1)...].filter { !last.sections.contains($0) }
    return missing.count == expected.count - place - 1 ? missing : []
  }
}

extension Text {
  /// The names of both languages in the form that is compared.
  fileprivate var folded: [String] {
    readings.map(NameFolding.fold)
  }
}
