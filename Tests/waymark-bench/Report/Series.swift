/// Measurements of one thing.
struct Series {
  private let sorted: [Duration]

  /// - Precondition: there is one.
  init(_ durations: [Duration]) {
    sorted = durations.sorted()
  }

  var count: Int { sorted.count }
  var median: Duration { at(0.5) }
  /// Of fewer than a hundred, the worst.
  var p99: Duration { at(0.99) }
  var least: Duration { at(0) }
  var worst: Duration { at(1) }

  private func at(_ share: Double) -> Duration {
    sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
