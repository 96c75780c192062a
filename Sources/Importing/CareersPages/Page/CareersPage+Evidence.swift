extension CareersPage {
  /// How much a text looks like a careers page.
  public struct Evidence: Hashable, Sendable {
    /// How often each section's heading stands.
    public var headings: [Section: Int]

    /// Headings of two different sections, which no other family has.
    public var isConvincing: Bool { headings.count > 1 }

    /// One heading of each section in each language, for the message that refuses a text.
    public static var lookedFor: [String] {
      Section.allCases.filter { $0 != .remarks }.flatMap {
        Array(SectionHeading.wordings(of: $0).prefix(1)) + SectionHeading.chinese(of: $0).prefix(1)
      }
    }
  }

  public static func evidence(in text: SourceText) -> Evidence {
    let headings = text.lines.compactMap { SectionHeading($0)?.section }.filter { $0 != .remarks }
    return Evidence(headings: Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +))
  }
}
