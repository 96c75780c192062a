import Foundation
import Testing

@testable import TextLayout

@Suite("AllowedCharacters")
struct AllowedCharactersTests {
  @Test(
    "allows what catalogues are written in",
    arguments: [
      "Senior Cloud Engineer (R&D) – C++/C#, $12,000–16,000; 24/7 #1 * © ® ™ ↔ → ✓ ✔ ☎ ½ €", "薪金（港幣）：「面議」……——《指引》【附註】、；？！",
      "é ü ñ Å", "かがパ한글", "﨎﨏﨑", "𠮷", "各\u{327}x\u{336}", "x\u{328}\u{332}", "",
    ])
  func allowed(text: String) {
    #expect(AllowedCharacters.faults(in: text).isEmpty)
  }

  @Test(
    "names what it refuses",
    arguments: [
      ("\t", .control), ("\u{1B}", .control), ("\u{9B}", .control), ("\u{7F}", .control),
      ("\n", .lineSeparator), ("\r", .lineSeparator), ("\u{85}", .lineSeparator), ("\u{2028}", .lineSeparator),
      ("\u{202E}", .bidirectionalControl), ("\u{2067}", .bidirectionalControl), ("\u{200F}", .bidirectionalControl),
      ("\u{200B}", .zeroWidth), ("\u{200D}", .zeroWidth), ("\u{FEFF}", .zeroWidth), ("\u{AD}", .zeroWidth), ("\u{3164}", .zeroWidth),
      ("\u{FE0F}", .variationSelector), ("\u{E0100}", .variationSelector), ("\u{180B}", .variationSelector),
      ("😀", .emoji), ("⌚", .emoji), ("🌡", .emoji), ("🇭", .emoji), ("\u{1F3FB}", .emoji), ("\u{1F004}", .emoji),
      ("\u{F0A7}", .privateUse), ("\u{F0000}", .privateUse),
      ("\u{F976}", .compatibilityIdeograph), ("\u{2F800}", .compatibilityIdeograph),
      ("\u{378}", .unassigned), ("\u{FFFF}", .unassigned),
      ("\u{212B}", .notComposed), ("\u{2329}", .notComposed), ("\u{37E}", .notComposed),
    ] as [(Unicode.Scalar, DisallowedCharacter.Kind)])
  func refused(scalar: Unicode.Scalar, kind: DisallowedCharacter.Kind) {
    #expect(AllowedCharacters.faults(in: "a\(scalar)") == [DisallowedCharacter(scalar: scalar, offset: 1, kind: kind)])
    #expect(AllowedCharacters.allows(scalar) == (kind == .notComposed))
  }

  @Test(
    "finds text that isn't NFC at the first mark of the character",
    arguments: [
      ("cafe\u{301}", 4), ("e\u{302}\u{301}", 1), ("é\u{323}", 1), ("x\u{301}\u{323}", 1), ("か\u{3099}", 1), ("\u{1100}\u{1161}", 1),
      ("a\u{338}\u{301}", 1), ("\u{915}\u{93C}\u{958}", 2),
    ])
  func notComposed(text: String, offset: Int) {
    let faults = AllowedCharacters.faults(in: text)
    #expect(faults.first?.kind == .notComposed)
    #expect(faults.first?.offset == offset)
  }

  @Test("leaves marks alone that NFC leaves alone", arguments: ["q\u{301}", "é\u{301}", "q\u{338}\u{301}", "각\u{11A8}", "x\u{323}\u{301}"])
  func composed(text: String) {
    #expect(AllowedCharacters.faults(in: text).isEmpty)
  }

  /// Planes 4 to 13 are empty; 15 and 16, and some of plane 0, are for private use.
  private static let assigned = [0...0xD7FF, 0xF900...0x3FFFF, 0xE0000...0xE0FFF].joined().compactMap { Unicode.Scalar(UInt32($0)) }

  @Test("composes as NFC does, for every character there is")
  func composedCharacters() {
    let differing = Self.assigned.filter { scalar in
      ["\(scalar)", "a\(scalar)\u{301}", "か\(scalar)"].contains { text in
        !AllowedCharacters.composed(text).unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      }
    }
    #expect(differing.isEmpty)
  }

  @Test("refuses and composes nothing that the check of bytes lets pass")
  func ordinaryCharacters() {
    let wrong = Self.assigned.filter { scalar in
      var text = String(scalar)
      guard text.withUTF8(AllowedCharacters.areOrdinary) else { return false }
      return AllowedCharacters.fault(of: scalar, leading: true) != nil
        || !text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual([scalar])
    }
    #expect(wrong.isEmpty)
  }

  @Test("refuses no unified ideograph")
  func ideographs() {
    for scalar in (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init) {
      #expect(scalar.properties.generalCategory == .otherLetter && !scalar.properties.isDefaultIgnorableCodePoint)
    }
  }

  @Test("refuses a mark that leads a text, and only there")
  func leadingMark() {
    #expect(
      AllowedCharacters.faults(in: "\u{301}x\u{301}") == [DisallowedCharacter(scalar: "\u{301}", offset: 0, kind: .leadingCombiningMark)])
    #expect(AllowedCharacters.allows("\u{301}"))
  }

  @Test("finds every fault in order")
  func everyFault() {
    let faults = AllowedCharacters.faults(in: "\u{F0A7} 略\u{F976}\u{200B}")
    #expect(faults.map(\.description) == ["U+F0A7, private use", "U+F976, compatibility ideograph", "U+200B, zero width"])
    #expect(faults.map(\.offset) == [0, 3, 4])
  }

  @Test("describes a fault with at least four digits")
  func description() {
    #expect(DisallowedCharacter(scalar: "\t", offset: 0, kind: .control).description == "U+0009, control")
    #expect(DisallowedCharacter(scalar: "😀", offset: 0, kind: .emoji).description == "U+1F600, emoji")
  }
}
