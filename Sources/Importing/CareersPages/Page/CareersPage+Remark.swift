public import Careers

extension CareersPage {
  /// A note or remark that the document makes.
  public struct Remark: Hashable, Sendable {
    /// Absent where it is none of the kinds that are known.
    public var kind: RemarkKind?
    /// The section that it stands in; absent where it stands in none and doesn't say.
    public var about: RecordPart?
    /// Without the word that marks it as a remark.
    public var text: Text
    /// What pay varies by.
    public var by: [String] = []
    /// Official names that it refers to.
    public var names: [String] = []
    public var lines: ClosedRange<Int>
  }
}
