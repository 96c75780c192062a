import Testing

@testable import TextLayout

@Suite("Truncation")
struct TruncationTests {
  @Test(
    "cuts at a grapheme and marks the cut",
    arguments: [
      ("雲端工程師", 10, "雲端工程師"), ("雲端工程師", 9, "雲端工程…"), ("雲端工程師", 8, "雲端工…"), ("雲端", 2, "…"), ("雲", 1, "…"),
      ("Cloud", 4, "Clo…"), ("Cloud", 0, ""), ("Cloud", -3, ""), ("", 0, ""),
      ("cafe\u{301}s", 4, "caf…"), ("cafe\u{301}s", 5, "cafe\u{301}s"),
      ("ne\u{301}e\u{301}", 2, "n…"),
    ])
  func table(text: String, cells: Int, fitted: String) {
    #expect(Truncation.fit(text, to: cells) == fitted)
  }

  @Test("takes another ellipsis, or what fits of it", arguments: [(7, "Clou..."), (3, "..."), (2, ".."), (0, "")])
  func otherEllipsis(cells: Int, fitted: String) {
    #expect(Truncation.fit("Cloud computing", to: cells, ellipsis: "...") == fitted)
  }

  @Test("never exceeds a width, and wastes less than a grapheme", arguments: Samples.texts + Samples.mixed(60, seed: 4))
  func everyWidth(text: String) {
    let whole = CellWidth.of(text)
    for cells in 0...(whole + 1) {
      let fitted = Truncation.fit(text, to: cells)
      #expect(CellWidth.of(fitted) <= cells)
      guard cells < whole, cells > 0 else {
        #expect(fitted == (cells == 0 && whole > 0 ? "" : text))
        continue
      }
      let kept = fitted.dropLast()
      #expect(fitted.last == "…")
      #expect(text.hasPrefix(kept))
      let next = text.dropFirst(kept.count).prefix(1)
      #expect(CellWidth.of(kept) + CellWidth.of(next) + 1 > cells)
    }
  }

  @Test(
    "pads on the side asked for",
    arguments: [
      (TextAlignment.leading, "雲端   "), (.trailing, "   雲端"),
    ])
  func alignments(alignment: TextAlignment, padded: String) {
    #expect(Truncation.pad("雲端", to: 7, alignment: alignment) == padded)
  }

  @Test("leaves a blank where a wide character doesn't fit")
  func blankForHalf() {
    #expect(Truncation.pad("雲端工程", to: 4) == "雲… ")
    #expect(Truncation.pad("雲端工程", to: 4, alignment: .trailing) == " 雲…")
    #expect(Truncation.pad("x", to: 0) == "")
    #expect(Truncation.pad("x", to: -1) == "")
  }

  @Test("pads to exactly the width", arguments: Samples.texts + Samples.mixed(60, seed: 5))
  func exact(text: String) {
    for cells in 0...(CellWidth.of(text) + 3) {
      for alignment in [TextAlignment.leading, .trailing] {
        #expect(CellWidth.of(Truncation.pad(text, to: cells, alignment: alignment)) == cells)
      }
    }
  }
}
