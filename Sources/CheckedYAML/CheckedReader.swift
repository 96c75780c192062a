internal import TextLayout

/// Reads values out of YAML files and collects every fault on the way.
///
/// A value that is wrong is reported and replaced by nothing, so that one run finds all faults.
public protocol CheckedReader {
  /// What is wrong, as found so far.
  var faults: [Diagnostic] { get set }

  /// The refused characters that stand in a file as they are, of which its own faults tell.
  func refused(in file: String) -> Set<Unicode.Scalar>
}

extension CheckedReader {
  /// Notes a fault.
  public mutating func report(_ message: String, at place: Place) {
    faults.append(Diagnostic(message, at: place))
  }

  /// “; did you mean …?”, or nothing: for the first faults only, since looking for near words takes long where there are thousands.
  public mutating func hint(for word: String, among known: some Sequence<String>) -> String {
    guard faults.count < 100 else { return "" }
    return Suggestion.nearest(to: word, among: known, limit: 1).first.map { "; did you mean “\($0)”?" } ?? ""
  }
}
