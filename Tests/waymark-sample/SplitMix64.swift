/// A seeded source of random numbers (Steele, Lea and Flood): equal seeds give equal catalogues.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A random number in a range; unlike the standard library's, it is the same in every version.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let product = next().multipliedFullWidth(by: UInt64(range.count))
    return range.lowerBound + Int(product.high)
  }

  /// True with this chance in percent.
  mutating func happens(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// One of the items.
  ///
  /// - Precondition: there is one.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[number(in: 0...items.count - 1)]
  }

  /// This many different items, or all if there are fewer.
  mutating func pick<Item>(_ count: Int, of items: [Item]) -> [Item] {
    var left = items
    return (0..<min(count, items.count)).map { _ in left.remove(at: number(in: 0...left.count - 1)) }
  }
}
