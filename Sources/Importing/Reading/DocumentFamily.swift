/// A family of published documents.
public enum DocumentFamily: String, Codable, CaseIterable, Hashable, Sendable {
  case careersPage = "careers-page"
  case pathway

  /// What a text is, by what it says; nothing where it is of neither family.
  public init?(_ text: SourceText) {
    let evidence = CareersPage.evidence(in: text)
    let marks = PathwayDocument.marks(in: text)
    switch (evidence.isConvincing, PathwayDocument.isRecognised(by: marks)) {
    case (true, false): self = .careersPage
    case (false, true): self = .pathway
    case (true, true): self = evidence.headings.values.reduce(0, +) > marks.count ? .careersPage : .pathway
    case (false, false): return nil
    }
  }

  /// What a text of the family has, for the message that refuses one.
  public var lookedFor: [String] {
    switch self {
    case .careersPage: CareersPage.Evidence.lookedFor
    case .pathway: PathwayDocument.Mark.allCases.map(\.description)
    }
  }
}
