import Glibc
import Testing

@testable import TextLayout

@Suite("Cell width")
struct CellWidthTests {
  @Test(
    "counts cells as ncurses does",
    arguments: [
      ("", 0), ("Cloud", 5), ("雲端", 4), ("ｆｕｌｌ", 8), ("ﾊﾝｶｸ", 4), ("（港幣）：", 10), ("……——", 4), ("“quoted”", 8),
      ("e\u{301}", 1), ("\u{301}", 0), ("か\u{3099}", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("각", 2), ("\u{200B}\u{FEFF}", 0),
      ("\u{AD}", 1), ("\u{3000}", 2), ("𠮷", 2), ("─│→●", 4), ("①", 1), ("🎓", 2), ("👩\u{200D}👧", 4), ("\u{7}", 1),
    ])
  func table(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test("is the sum over scalars, however they are grouped", arguments: Samples.texts + Samples.wild(50, seed: 1))
  func sums(text: String) {
    #expect(CellWidth.of(text) == text.unicodeScalars.map(CellWidth.of).reduce(0, +))
    #expect(CellWidth.of(text) == text.map(CellWidth.of).reduce(0, +))
  }

  @Test(
    "agrees with the C library",
    arguments: [
      0x20...0x7E, 0xA0...0x24F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20A0...0x2BFF, 0x2E00...0x33FF, 0x3400...0x9FFF,
      0xA960...0xA97F, 0xAC00...0xD7FF, 0x1100...0x11FF, 0xF900...0xFAFF, 0xFE10...0xFE6F, 0xFF00...0xFFEF, 0x1F000...0x1FAFF,
      0x20000...0x3FFFD,
    ] as [ClosedRange<UInt32>])
  func matchesLibrary(block: ClosedRange<UInt32>) throws {
    // Glibc's header hides it from Swift.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let former = uselocale(locale)
    let differing = block.compactMap(Unicode.Scalar.init).filter { scalar in
      let cells = Int(wcwidth(wchar_t(bitPattern: scalar.value)))
      return cells > 0 && cells != CellWidth.of(scalar)
    }
    uselocale(former)
    freelocale(locale)
    #expect(differing.isEmpty)
  }
}
