import Testing
import TextLayout

@testable import Typesetting

@Suite struct GlyphSetTests {
  /// New marks in the table are listed, so that the doctor checks them.
  @Test(arguments: [GlyphSet.unicode, .ascii])
  func everyMarkIsListed(_ glyphs: GlyphSet) {
    let all = Mirror(reflecting: glyphs).children.compactMap { $0.value as? String }
    #expect(glyphs.marks == Set(all).sorted())
    #expect(glyphs.marks.allSatisfy { CellWidth.of($0) == 1 })
  }

  @Test func marksInASCIIAre() {
    #expect(GlyphSet.ascii.marks.allSatisfy { $0.allSatisfy(\.isASCII) })
  }
}
