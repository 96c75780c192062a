import Careers
import Sessions
import Testing
import TextLayout

@testable import Typesetting

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

  @Test func marksAreDrawnInASCIIAndTextIsUnchanged() throws {
    let presentation = try Shown.presentation("it-technician")
    let style = PageStyle(language: .traditionalChinese, width: 60, glyphs: .ascii, marksLinks: true)
    let text = PresentationPage(presentation, style: style).lines.map(\.text).joined(separator: "\n")
    #expect(!text.contains { "█▐▌▶→·│…".contains($0) })
    #expect(text.contains("資訊科技技術員"))
  }
}

@Suite struct WrappedTextTests {
  @Test func markStaysWithTheLastWords() {
    let lines = WrappedText.lines("兩者都要找出電腦故障的原因。", tail: "*", width: 28).map(\.text)
    #expect(lines.last?.count ?? 0 > 1)
    #expect(lines.joined().replacing(" ", with: "") == "兩者都要找出電腦故障的原因。*")
    #expect(lines.allSatisfy { CellWidth.of($0) <= 28 })
  }
}

@Suite struct GlyphSetTests {
  /// New marks in the table are listed, so that the doctor checks them.
  @Test(arguments: [GlyphSet.unicode, .ascii])
  func everyMarkIsListed(_ glyphs: GlyphSet) {
    let all = Mirror(reflecting: glyphs).children.compactMap { $0.value as? String }
    #expect(glyphs.marks == Set(all).sorted())
    #expect(glyphs.marks.allSatisfy { CellWidth.of($0) == 1 })
  }

  @Test func asciiMarksAreASCII() {
    #expect(GlyphSet.ascii.marks.allSatisfy { $0.allSatisfy(\.isASCII) })
  }
}

/// Presentations and comparisons of the shipped catalogue.
enum Shown {
  static func presentation(_ id: RecordID) throws -> Presentation {
    let record = try #require(try SharedCatalogue.library.record(id))
    return Presentation(of: record, in: try SharedCatalogue.library.context(for: [record]))
  }

  static func comparison(_ ids: RecordID...) throws -> Comparison {
    let records = try ids.compactMap { try SharedCatalogue.library.record($0) }
    return try Comparison(of: records, in: try SharedCatalogue.library.context(for: records))
  }

  /// One record of every kind.
  static let ids: [RecordID] = [
    "it-technician", "cloud-computing", "cloud-computing/expert", "cloud-computing/expert/cloud-architect", "111128L5", "patient",
    "bachelors-degree",
  ]
}
