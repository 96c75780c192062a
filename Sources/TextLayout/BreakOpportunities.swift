import CUnibreak

/// Where UAX #14 lets a line of a text end, as libunibreak finds it.
struct BreakOpportunities {
  private let breaks: [CChar]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    Self.prepareLibrary
    let codes = scalars.map(Self.code)
    var breaks = [CChar](repeating: 0, count: codes.count)
    // Chinese, for English as well: it tells opening quotation marks from closing ones.
    set_linebreaks_utf32(codes, codes.count, "zh", &breaks)
    self.breaks = breaks
  }

  /// Whether a line may end after the first `count` scalars.
  func allows(after count: Int) -> Bool {
    breaks.indices.contains(count - 1) && breaks[count - 1] == LINEBREAK_ALLOWBREAK
  }

  /// The library takes U+FFFF for the end of the text and aborts on it and on regional indicators: both pass as U+FFFD.
  private static func code(of scalar: Unicode.Scalar) -> utf32_t {
    switch scalar.value {
    case 0xFFFF, 0x1F1E6...0x1F1FF: 0xFFFD
    default: scalar.value
    }
  }

  private static let prepareLibrary: Void = init_linebreak()
}
