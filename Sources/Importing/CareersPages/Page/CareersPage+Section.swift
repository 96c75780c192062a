internal import Careers

extension CareersPage {
  /// A section of an occupation.
  public enum Section: String, CaseIterable, Hashable, Sendable {
    case duties, hours, environment, traits, ladder, entry, training, remarks

    /// What a remark within the section is about.
    var part: RecordPart? { RecordPart(rawValue: rawValue) }
  }
}
