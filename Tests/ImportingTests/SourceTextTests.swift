import Testing

@testable import Importing

@Suite struct SourceTextTests {
  @Test func linesAreCountedAsInAnEditor() {
    let text = SourceText("\u{FEFF}one\r\ntwo\n\n\u{0C}four\n")
    #expect(text.lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(text.lines.map(\.words) == ["one", "two", "", "four", ""])
    #expect(text.nonblankLines.map(\.number) == [1, 2, 4])
  }

  @Test func aCarriageReturnEndsALineAloneOrWithItsLineFeed() {
    #expect(SourceText("a\r\r\nb\rc\n\rd\r").lines.map(\.words) == ["a", "", "b", "c", "", "d", ""])
  }

  @Test(arguments: [
    ("\u{F0A7} 單元", "• 單元"), ("\u{A0}\u{3000}a\u{A0}b \t", "a b"), ("\u{F9E4}", "理"), ("a\u{200B}b\u{202E}c", "abc"),
    ("cafe\u{301}", "café"),
  ])
  func aLineHasItsVisibleText(raw: String, words: String) {
    #expect(SourceText(raw).lines.map(\.words) == [words])
  }

  @Test(arguments: [("  a", 2), ("\u{0C}a", 0), ("\u{3000}a", 2), ("a", 0), ("   ", 3)])
  func indentIsInCells(raw: String, cells: Int) {
    #expect(SourceText(raw).lines.first?.indent == cells)
  }
}

@Suite struct LineAccountTests {
  @Test func everyLineWithWordsIsAccountedFor() {
    let text = SourceText("Duties\n\n- Sing\nla la")
    var account = LineAccount(of: text)
    account.note(.heading, of: text.lines[0])
    account.note(.used(record: "Singer", field: "duties"), of: text.lines[2])
    account.note(.heading, of: text.lines[2])
    let complete = account.complete(for: text)
    #expect(complete.uses.keys.sorted() == [1, 3, 4])
    #expect(complete[3] == .used(record: "Singer", field: "duties"))
    #expect(complete.notUnderstood.map(\.line) == [4])
  }
}

@Suite struct DecodedTextTests {
  private static let words = "電腦程式編寫員的工作時間：約45小時\n"
  private static let big5: [UInt8] = [
    0xB9, 0x71, 0xB8, 0xA3, 0xB5, 0x7B, 0xA6, 0xA1, 0xBD, 0x73, 0xBC, 0x67, 0xAD, 0xFB, 0xAA, 0xBA, 0xA4, 0x75, 0xA7, 0x40, 0xAE, 0xC9,
    0xB6, 0xA1, 0xA1, 0x47, 0xAC, 0xF9, 0x34, 0x35, 0xA4, 0x70, 0xAE, 0xC9, 0x0A,
  ]
  private static let gb18030: [UInt8] = [
    0xEB, 0x8A, 0xC4, 0x58, 0xB3, 0xCC, 0xCA, 0xBD, 0xBE, 0x8E, 0x8C, 0x91, 0x86, 0x54, 0xB5, 0xC4, 0xB9, 0xA4, 0xD7, 0xF7, 0x95, 0x72,
    0xE9, 0x67, 0xA3, 0xBA, 0xBC, 0x73, 0x34, 0x35, 0xD0, 0xA1, 0x95, 0x72, 0x0A,
  ]

  private static func wide(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  @Test(arguments: [
    (Array(words.utf8), TextEncoding.utf8), ([0xEF, 0xBB, 0xBF] + Array(words.utf8), .utf8), (big5, .big5),
    (gb18030, .gb18030), ([0xFF, 0xFE] + wide(words, littleEndian: true), .utf16LittleEndian),
    ([0xFE, 0xFF] + wide(words, littleEndian: false), .utf16BigEndian), (wide(words, littleEndian: true), .utf16LittleEndian),
    (wide(words, littleEndian: false), .utf16BigEndian),
  ])
  func everyEncodingIsRead(bytes: [UInt8], encoding: TextEncoding) {
    let decoded = DecodedText(bytes)
    #expect(decoded?.text == Self.words)
    #expect(decoded?.encoding == encoding)
  }

  @Test func aSpoiltByteLeavesTheRest() {
    var bytes = Array(Self.words.utf8)
    bytes[4] = 0xFF
    let decoded = DecodedText(bytes)
    #expect(decoded?.text.contains("\u{FFFD}") == true)
    #expect(decoded?.encoding == .utf8)
    #expect(decoded?.text.hasSuffix("程式編寫員的工作時間：約45小時\n") == true)
  }

  /// In English only dashes and quotation marks distinguish encodings of Chinese.
  @Test func punctuationOfEnglishRevealsTheEncoding() {
    // "About $15,000 – $40,000: a bachelor’s degree", as GB18030 has it.
    let bytes = Array("About $15,000 ".utf8) + [0xA8, 0x43] + Array(" $40,000: a bachelor".utf8) + [0xA1, 0xAF] + Array("s degree".utf8)
    #expect(DecodedText(bytes)?.encoding == .gb18030)
    #expect(DecodedText(bytes)?.text == "About $15,000 – $40,000: a bachelor’s degree")
  }

  /// Only quotation marks and dashes, one before a letter, so that both could be one character of GB18030.
  @Test func punctuationOfWindowsIsRecognised() {
    let bytes = Array("About $15,000 ".utf8) + [0x96] + Array(" $40,000: a bachelor".utf8) + [0x92] + Array("s degree".utf8)
    #expect(DecodedText(bytes)?.encoding == .windows1252)
    #expect(DecodedText(bytes)?.text == "About $15,000 – $40,000: a bachelor’s degree")
    let cafe = Array("Work in a caf".utf8) + [0xE9] + Array(" by the sea".utf8)
    #expect(DecodedText(cafe)?.text == "Work in a café by the sea")
  }

  /// U+4E00 and U+3000 have their zero in the other byte than ASCII.
  @Test(arguments: [true, false])
  func zerosMayBeInEitherByte(littleEndian: Bool) {
    let words = "一、工作時間\u{3000}一周\n\u{3000}\u{3000}\u{3000}職責\n"
    #expect(DecodedText(Self.wide(words, littleEndian: littleEndian))?.text == words)
  }

  /// Text before a cut within a character is kept, and the cut is noticed.
  @Test(arguments: [
    [0xFF, 0xFE] + wide(words, littleEndian: true), wide(words, littleEndian: false), [0xEF, 0xBB, 0xBF] + Array(words.utf8),
    Array(words.utf8),
    big5,
  ])
  func aTextMayBeCutWithinACharacter(bytes: [UInt8]) {
    // The line's end and "時" go, and a byte of the character before stays.
    let isWide = bytes.contains(0)
    let whole = bytes.dropLast(isWide ? 3 : 2)
    let decoded = DecodedText(Array(whole))
    #expect(decoded?.text.hasPrefix("電腦程式編寫員的工作時間：約45小") == true)
    #expect(decoded?.text.hasSuffix("\u{FFFD}") == true)
  }

  /// One lost byte doesn't change the detection of Big5.
  @Test func aSpoiltByteOfBig5LeavesTheRest() {
    let bytes = Self.big5 + [0xFF, 0x0A] + Self.big5
    #expect(DecodedText(bytes)?.encoding == .big5)
    #expect(DecodedText(bytes)?.text == Self.words + "\u{FFFD}\n" + Self.words)
  }

  @Test func noBytesAreAnEmptyText() { #expect(DecodedText([])?.text == "") }

  /// Zero bytes, but not in every other place, are binary data.
  @Test func binaryDataIsRefused() { #expect(DecodedText([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0, 0x80]) == nil) }
}
