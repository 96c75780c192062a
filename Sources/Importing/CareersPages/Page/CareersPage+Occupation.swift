public import Careers

extension CareersPage {
  /// An occupation as a page describes it: what it has no section for is absent or empty.
  public struct Occupation: Hashable, Sendable {
    public var title: Text
    /// From its title to the last line of its last section.
    public var lines: ClosedRange<Int>
    /// Its sections in the order of the text, empty ones too; each once.
    public var sections: [Section] = []
    /// Sentences among the duties that aren't duties themselves, such as what leads to them.
    public var dutiesProse: [Statement] = []
    public var duties: [Statement] = []
    public var hours: Hours?
    public var environment: WorkingEnvironment?
    public var traits: [Statement] = []
    /// In the order of the text, which is from the lowest rung up.
    public var ladder: [Rung] = []
    public var entry: [Requirement] = []
    public var training: [Training] = []
    public var remarks: [Remark] = []

    init(title: Text, lines: ClosedRange<Int>) {
      self.title = title
      self.lines = lines
    }

    /// What the report calls it.
    public var name: String { title.words(in: .english) }
  }
}
