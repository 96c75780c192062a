/// What came of a run.
struct SoakReport {
  private let driver: SoakDriver
  private let seed: UInt64
  /// Without what a start takes: what is first used, such as the search, is kept from then on.
  private let settled: [MemorySample]

  init(_ driver: SoakDriver, seed: UInt64) {
    self.driver = driver
    self.seed = seed
    settled = Array(driver.samples.dropFirst(driver.samples.count / 10))
  }

  /// - Parameters:
  ///   - growth: kilobytes that 100,000 keys may add; absent, any number.
  ///   - memory: kilobytes that there may be at any time.
  func isSound(growth: Double?, memory: Int) -> Bool {
    driver.faults.isEmpty && driver.firstDescriptors == driver.lastDescriptors && most <= memory && settled.slope <= growth ?? .infinity
  }

  private var most: Int { driver.samples.map(\.kilobytes).max() ?? 0 }

  var text: String {
    let (first, last) = (settled.first?.kilobytes ?? 0, settled.last?.kilobytes ?? 0)
    let seconds = Int((ContinuousClock.now - driver.start) / .seconds(1))
    let lines = [
      "seed \(seed): \(driver.keys) keys, \(driver.resizes) sizes, \(driver.others) pastes, stray bytes and stops in \(seconds) s",
      "frames looked at: \(driver.frames); faults: \(driver.faults.isEmpty ? "none" : "")",
      "memory: \(first) KB to \(last) KB, at most \(most) KB; \(rounded(settled.slope)) KB for 100,000 keys, by \(settled.count) samples",
      "open files: \(driver.firstDescriptors ?? 0) at first, \(driver.lastDescriptors ?? 0) at last",
    ]
    return (lines + driver.faults).joined(separator: "\n")
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
