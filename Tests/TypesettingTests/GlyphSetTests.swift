import Testing
import TextLayout

@testable import Typesetting

@Suite struct GlyphSetTests {
  /// A mark that is added to the table is among them, so the doctor looks at it too.
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
