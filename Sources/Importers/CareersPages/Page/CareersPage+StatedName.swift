public import Careers

extension CareersPage {
  /// An official name within a sentence: of an award, a field of study, a certification, an examination.
  public struct StatedName: Hashable, Sendable {
    /// The name as it is usually written where that is known, otherwise as stated.
    public var title: Text
    /// As the document has it.
    public var stated: String
    /// What the document gives in brackets after it.
    public var abbreviation: String?
  }
}
