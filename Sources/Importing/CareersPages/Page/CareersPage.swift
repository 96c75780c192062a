public import Careers

/// What a careers page says of an industry: the names that it lists, an overview, and its occupations.
///
/// Everything keeps the document's own words and the numbers of its lines; what the page doesn't state is absent.
public struct CareersPage: Hashable, Sendable {
  public var title: Statement?
  public var listed: [Listed] = []
  public var overview: [Statement] = []
  public var occupations: [Occupation] = []
  /// What a reader of the report should look at.
  public var findings: [Finding] = []

  init() {}

  /// The names that it lists and says nothing more of.
  public var listedWithoutPage: [Listed] { listed.filter(\.occupations.isEmpty) }
}
