internal import Careers

extension QFScale {
  /// The seven levels, to stand over drawings.
  static let header = QFLevel.range.map(String.init).joined()

  /// Seven cells, one a level: “···456·”.
  var drawing: String {
    QFLevel.range.map { number in
      levels.contains { $0.rawValue == number } ? "\(number)" : "·"
    }.joined()
  }
}
