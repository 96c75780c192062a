internal import Foundation

/// The number of random tests and the size of the largest inputs: some minutes' worth, or as many as `WAYMARK_SEEDS` says.
public enum Seeds {
  private static let asked = ProcessInfo.processInfo.environment["WAYMARK_SEEDS"].flatMap { UInt64($0) }

  /// Whether tests may take long: inputs of a million characters, every combination.
  public static let areMany = (asked ?? 0) > 20

  /// The seeds of a random test: 20 or as many as `WAYMARK_SEEDS` says, and those that once failed.
  public static func all(andThoseThatFailed failed: [UInt64] = []) -> [UInt64] {
    let first = Array(1...max(asked ?? 20, 1))
    return first + failed.filter { !first.contains($0) }
  }

  /// The length of a very long input, in the test's own unit; a tenth of it in short runs.
  public static func length(_ length: Int) -> Int { areMany ? length : length / 10 }
}

/// A seeded source of random numbers (Steele, Lea and Flood), so that a failing property fails again.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
