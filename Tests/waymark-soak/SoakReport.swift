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

  private var most: Int { driver.samples.map(\.resident).max() ?? 0 }

  var text: String {
    let (first, last) = (settled.first?.kilobytes ?? 0, settled.last?.kilobytes ?? 0)
    let seconds = Int((ContinuousClock.now - driver.start) / .seconds(1))
    let lines = [
      "seed \(seed): \(driver.keys) keys, \(driver.resizes) sizes, \(driver.others) pastes, stray bytes and stops in \(seconds) s",
      "frames looked at: \(driver.frames); faults: \(driver.faults.isEmpty ? "none" : "")",
      "own memory: \(first) KB to \(last) KB; \(rounded(settled.slope)) KB for 100,000 keys, by \(settled.count) samples",
      "with what was read of files: at most \(most) KB",
      "open files: \(driver.firstDescriptors ?? 0) at first, \(driver.lastDescriptors ?? 0) at last",
    ]
    return (lines + kioskLines + driver.faults).joined(separator: "\n")
  }

  /// What was done to a kiosk, and what its log tells of that.
  private var kioskLines: [String] {
    guard let kiosk = driver.kiosk, let entries = try? kiosk.entries() else { return [] }
    func count(_ beginning: String) -> Int { entries.count { $0.hasPrefix(beginning) } }
    let catalogues = "\(count("info catalogue taken up")) catalogues taken up, \(count("fault catalogue refused")) refused"
    return [
      "left finished \(driver.resets) times, alone \(driver.absences) times",
      "its log: \(count("info reset, finished")) resets by a key, \(count("info reset, idle")) by themselves; \(catalogues)",
    ]
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
