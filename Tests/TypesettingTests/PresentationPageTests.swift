import Careers
import Testing
import TextLayout
import Typesetting

/// Pages, part by part.
@Suite struct PresentationPageTests {
  /// Selection and place are kept by anchors, so every page must have the same ones in the same order.
  @Test(arguments: Shown.ids)
  func partsAreTheSameInEveryLanguageAndWidth(_ id: RecordID) throws {
    let presentation = try Shown.presentation(id)
    let reference = PresentationPage(presentation, style: PageStyle(language: .english, width: 80)).blocks
    #expect(Set(reference.map(\.anchor)).count == reference.count)
    for width in [30, 38, 61, 120] {
      for language in Language.allCases {
        let style = PageStyle(language: language, width: width)
        for blocks in [PresentationPage(presentation, style: style).blocks, BilingualPage(presentation, style: style).blocks] {
          #expect(blocks.map(\.anchor) == reference.map(\.anchor))
          #expect(blocks.map(\.link) == reference.map(\.link))
        }
      }
    }
  }

  @Test(arguments: Shown.ids)
  func everyPartHasALineNoWiderThanThePage(_ id: RecordID) throws {
    let presentation = try Shown.presentation(id)
    for width in stride(from: 30, through: 100, by: 7) {
      for language in Language.allCases {
        let style = PageStyle(language: language, width: width, marksLinks: true)
        for block in PresentationPage(presentation, style: style).blocks + BilingualPage(presentation, style: style).blocks {
          #expect(!block.lines.isEmpty)
          #expect(block.lines.allSatisfy { $0.width <= width }, "\(id) at \(width): \(block.lines.map(\.text))")
        }
      }
    }
  }

  @Test func bothLanguagesAreSideBySideWithEnoughRoom() throws {
    let presentation = try Shown.presentation("it-technician")
    let wide = BilingualPage(presentation, style: PageStyle(language: .english, width: 78)).blocks
    let title = try #require(wide.first?.lines.first).text
    #expect(title.hasPrefix("IT Technician") && title.contains("│ 資訊科技技術員"))
    let narrow = BilingualPage(presentation, style: PageStyle(language: .english, width: 38)).blocks
    #expect(narrow.first?.lines.map(\.text).prefix(2) == ["IT Technician", "資訊科技技術員*"])
  }

  /// Bars go below the titles before they go away.
  @Test(arguments: [80, 60, 41, 38, 30])
  func payIsDrawnAtAnyWidth(_ width: Int) throws {
    let presentation = try Shown.presentation("it-technician")
    let lines = PresentationPage(presentation, style: PageStyle(language: .english, width: width)).lines.map(\.text)
    #expect(lines.count { $0.contains("█") || $0.contains("▐") } == 3)
    #expect(lines.contains { $0.contains("▶") })
    #expect(lines.contains { $0.contains("12,000–16,000") })
  }

  @Test func marksAreDrawnInASCIIAndTextStaysAsItIs() throws {
    let presentation = try Shown.presentation("it-technician")
    let style = PageStyle(language: .traditionalChinese, width: 60, glyphs: .ascii, marksLinks: true)
    let text = PresentationPage(presentation, style: style).lines.map(\.text).joined(separator: "\n")
    #expect(!text.contains { "█▐▌▶→·│…".contains($0) })
    #expect(text.contains("資訊科技技術員"))
  }
}
