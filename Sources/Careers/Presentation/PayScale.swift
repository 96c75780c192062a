/// A scale for bars of pay, from 0 to a round figure at or above the highest.
public struct PayScale: Hashable, Sendable {
  /// The distance between ticks.
  public let step: Int
  public let end: Int

  /// A scale with at most five steps of 1, 2 or 5 times a power of ten.
  public init(highest: Int) {
    let highest = max(1, highest)
    var step = 1
    for factor in [2.0, 2.5, 2.0].cycled(times: 19) where step * 5 < highest {
      step = Int(Double(step) * factor)
    }
    self.step = step
    end = (highest + step - 1) / step * step
  }

  public var ticks: [Int] { Array(stride(from: 0, through: end, by: step)) }

  /// Where a figure stands on a scale that many units wide.
  public func position(of figure: Int, in width: Int) -> Double {
    Double(min(max(0, figure), end)) / Double(end) * Double(width)
  }
}

extension Array {
  fileprivate func cycled(times: Int) -> [Element] {
    Array(repeatElement(self, count: times).joined())
  }
}
