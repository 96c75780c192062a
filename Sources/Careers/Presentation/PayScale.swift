/// A scale for bars of pay, from 0 to a round figure at or above the highest pay.
public struct PayScale: Hashable, Sendable {
  /// The distance between ticks.
  public let step: Int
  public let end: Int

  /// A scale up to a figure that pay may have, with at most five steps of 1, 2 or 5 times a power of ten.
  public init(highest: Int) {
    let highest = min(max(1, highest), PayRange.figures.upperBound)
    var (step, power) = (1, 1)
    while step * 5 < highest {
      (step, power) = step == power ? (2 * power, power) : step == 2 * power ? (5 * power, power) : (10 * power, 10 * power)
    }
    self.step = step
    end = (highest + step - 1) / step * step
  }

  public var ticks: [Int] { Array(stride(from: 0, through: end, by: step)) }

  /// The position of a figure on a scale of this width, in the units of `width`.
  public func position(of figure: Int, in width: Int) -> Double {
    Double(min(max(0, figure), end)) / Double(end) * Double(width)
  }
}
