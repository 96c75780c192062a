/// How much memory the program had after so many keys.
struct MemorySample {
  var keys: Int
  /// What was its own.
  var kilobytes: Int
  /// With what it had read of files.
  var resident: Int
}

extension [MemorySample] {
  /// Kilobytes that 100,000 keys add, by a line of least squares; 0 for fewer than two samples.
  var slope: Double {
    let count = Double(self.count)
    let keys = map { Double($0.keys) / 100_000 }
    let memory = map { Double($0.kilobytes) }
    let (meanKeys, meanMemory) = (keys.reduce(0, +) / count, memory.reduce(0, +) / count)
    let spread = keys.reduce(0) { $0 + ($1 - meanKeys) * ($1 - meanKeys) }
    guard spread > 0 else { return 0 }
    return zip(keys, memory).reduce(0) { $0 + ($1.0 - meanKeys) * ($1.1 - meanMemory) } / spread
  }
}
