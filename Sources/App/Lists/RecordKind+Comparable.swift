internal import Careers

extension RecordKind {
  /// Whether records of the kind can stand in a comparison.
  var isComparable: Bool { self == .occupation || self == .level || self == .jobTitle }
}
