internal import Careers

extension QFScale {
  /// Seven cells, one a level: “···456·”.
  var drawing: String {
    QFLevel.range.map { number in
      levels.contains { $0.rawValue == number } ? "\(number)" : "·"
    }.joined()
  }
}
