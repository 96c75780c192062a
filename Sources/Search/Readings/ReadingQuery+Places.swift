extension ReadingQuery {
  /// How many letters of a query may be explained so far, in each scheme: a bit for each number of letters.
  struct Places {
    private var bits = SIMD4<UInt64>()

    /// No letter is explained yet, whatever the scheme.
    static let start = Places(bits: SIMD4(repeating: 1))

    init() {}

    private init(bits: SIMD4<UInt64>) {
      self.bits = bits
    }

    var isEmpty: Bool { bits == SIMD4() }

    mutating func insert(_ place: Int, in scheme: ReadingScheme) {
      bits[scheme.rawValue] |= 1 << UInt64(place)
    }

    /// The first scheme that reaches a place.
    func scheme(at place: Int) -> ReadingScheme? {
      ReadingScheme.allCases.first { bits[$0.rawValue] & (1 << UInt64(place)) != 0 }
    }

    func forEach(in scheme: ReadingScheme, _ body: (Int) -> Void) {
      var left = bits[scheme.rawValue]
      while left != 0 {
        body(left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
