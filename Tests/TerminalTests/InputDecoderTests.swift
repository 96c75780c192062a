import Canvas
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  @Test func followingInputEndsSequences() {
    #expect(events(of: "\u{1B}[1;5Qa") == [.key(.unknown), .key(.character("a"))])
    #expect(events(of: "\u{1B}Oxa") == [.key(.unknown), .key(.character("a"))])
    #expect(events(of: "\u{1B}[12\u{1B}a") == [.key(.unknown), .key(.escape), .key(.character("a"))])
    #expect(events(of: "\u{1B}q") == [.key(.escape), .key(.character("q"))])
    #expect(events(of: "\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events(of: "\u{1B}") == [.key(.escape)])
    #expect(events(of: "\u{1B}[3") == [.key(.unknown)])
  }

  /// Unasked answers of a terminal.
  @Test(arguments: ["]11;rgb:0/q/雲", "P1+r54", "_Gq", "^q", "Xq", "]"], ["\u{1B}\\", "\u{07}"])
  func aControlStringIsOneUnknownKey(begin: String, end: String) {
    #expect(events(of: "\u{1B}" + begin + end + "a") == [.key(.unknown), .key(.character("a"))])
  }

  @Test func aControlStringWithoutItsEndEnds() {
    #expect(events(of: "\u{1B}]") == [.key(.escape), .key(.character("]"))])
    #expect(events(of: "\u{1B}]qq") == [.key(.unknown)])
    #expect(events(of: "\u{1B}]qq\ra") == [.key(.unknown), .key(.enter), .key(.character("a"))])
    #expect(events(of: "\u{1B}]qq\u{03}") == [.key(.unknown), .signal(.interrupt)])
    #expect(events(of: "\u{1B}]qq\u{1B}q") == [.key(.unknown), .key(.character("q"))])
    #expect(events(of: "\u{1B}P" + String(repeating: "q", count: 4097)) == [.key(.unknown), .key(.character("q"))])
  }

  @Test func aSequenceHasABound() {
    let events = events(of: "\u{1B}[" + String(repeating: "1", count: 40))
    #expect(events.first == .key(.unknown))
    #expect(events.count == 8)
  }

  @Test func incompleteSequencesAreAwaited() {
    var decoder = InputDecoder()
    #expect(decoder.expectation == .nothing)
    decode("\u{1B}", with: &decoder)
    #expect(decoder.expectation == .nothing)
    decode("[1", with: &decoder)
    #expect(decoder.expectation == .sequence)
    decode("Q", with: &decoder)
    #expect(decoder.expectation == .nothing)
    decode("\u{1B}]", with: &decoder)
    #expect(decoder.expectation == .sequence)
    decode("1", with: &decoder)
    #expect(decoder.expectation == .endOfString)
    decoder.decode(.pasteBegins)
    #expect(decoder.expectation == .endOfPaste)
  }

  @Test func combiningMarksJoinTheirCharacter() {
    #expect(events(of: "x\u{304}y") == [.key(.character("x\u{304}")), .key(.character("y"))])
    var decoder = InputDecoder()
    decode("x", with: &decoder)
    #expect(decoder.takeEvents() == [.key(.character("x"))])
    decode("\u{304}", with: &decoder)
    #expect(decoder.takeEvents() == [.key(.character("\u{304}"))])
    // Eight scalars are the most that one character takes up.
    #expect(events(of: "x" + String(repeating: "\u{304}", count: 79)).count == 10)
  }

  @Test func aPasteKeepsItsFirstCharacters() {
    var decoder = InputDecoder()
    decoder.decode(.pasteBegins)
    decode(String(repeating: "雲", count: InputDecoder.pasteLimit + 1), with: &decoder)
    decoder.decode(.key(.up))
    decoder.decode(.pointing(Pointing(.click, column: 0, row: 0)))
    decoder.decode(.pasteEnds)
    decoder.decode(.pasteEnds)
    decoder.decode(.key(.up))
    #expect(decoder.takeEvents() == [.paste(String(repeating: "雲", count: InputDecoder.pasteLimit)), .key(.up)])
  }

  @Test func everyScalarIsDecoded() {
    var decoder = UTF8Decoder()
    for value in stride(from: 0, through: 0x10FFFF as UInt32, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(String(scalar).utf8.compactMap { decoder.decode($0) } == [scalar])
    }
  }

  @Test(
    arguments: [[0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80], [0xE9, 0x9B]] as [[UInt8]])
  func invalidBytesAreNotDecoded(bytes: [UInt8]) {
    var decoder = UTF8Decoder()
    #expect((bytes + [0x41]).compactMap { decoder.decode($0) } == ["A"])
  }

  private func events(of text: String) -> [Event] {
    var decoder = InputDecoder()
    decode(text, with: &decoder)
    decoder.giveUp()
    return decoder.takeEvents()
  }

  private func decode(_ text: String, with decoder: inout InputDecoder) {
    for byte in text.utf8 { decoder.decode(.byte(byte)) }
  }
}
