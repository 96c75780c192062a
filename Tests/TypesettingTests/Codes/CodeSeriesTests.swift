import TestSupport
import Testing

@testable import Typesetting

@Suite struct CodeSeriesTests {
  /// A terminal of 80×24 less a line of hints.
  static let small = CodeRoom(columns: 80, rows: 23, form: .halfBlocks)
  static let large = CodeRoom(columns: 160, rows: 49, form: .halfBlocks)

  // MARK: Sizes

  /// The library disagrees with a wrong table.
  @Test(arguments: CodeVersion.all)
  func capacitiesAreThoseOfTheLibrary(_ version: CodeVersion) throws {
    let bytes = [UInt8](repeating: 0xE9, count: version.capacity + 1)
    let largest = try #require(CodeVersion.all.last)
    #expect(CodeMatrix(bytes.dropLast(), correction: .low, largest: largest)?.side == version.side)
    #expect(CodeMatrix(bytes, correction: .low, largest: version) == nil)
  }

  @Test(arguments: CodeForm.allCases, CodeVersion.all)
  func roomIsExact(form: CodeForm, version: CodeVersion) {
    let room = CodeRoom(for: version, form: form)
    #expect(room.largestVersion == version)
    #expect(CodeRoom(columns: room.columns - 1, rows: room.rows, form: form).largestVersion.map { $0 < version } ?? true)
    #expect(CodeRoom(columns: room.columns, rows: room.rows - 1, form: form).largestVersion.map { $0 < version } ?? true)
  }

  @Test func invalidSizes() {
    for size in [(0, 0), (-5, -5), (1, 1), (28, 100), (100, 14), (40, 12)] {
      #expect(CodeRoom(columns: size.0, rows: size.1, form: .halfBlocks).largestVersion == nil, "\(size)")
    }
    for form in CodeForm.allCases {
      #expect(CodeRoom(columns: .max, rows: .max, form: form).largestVersion == CodeVersion.all.last)
      #expect(CodeRoom(columns: .min, rows: .min, form: form).largestVersion == nil)
    }
  }

  // MARK: Parts

  @Test func aTextThatFitsIsOneUnnumberedCode() throws {
    let series = try CodeSeries("\nIT Technician\n", in: Self.small)
    #expect(series.parts == ["IT Technician"])
  }

  @Test func partsAreNumberedAndWhole() throws {
    let series = try CodeSeries(Texts.english, in: Self.small)
    #expect(
      series.parts == [
        "1/3\nIT Technician\nPay: HK$12,000-16,000 a month",
        "2/3\nTo get in: Higher Diploma, computing; or Diploma of Foundation Studies",
        "3/3\nFrom: Career information, undated",
      ])
  }

  /// 40 characters of 3 bytes take more than a code of 103: the line is broken where a page would break it, not after the bracket.
  @Test func aLongLineIsBrokenWhereAPageBreaksIt() throws {
    let line = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一（四五六七八九十）"
    let series = try CodeSeries(line, in: Self.small)
    #expect(series.parts == ["1/2\n一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "2/2\n（四五六七八九十）"])
  }

  @Test(arguments: Seeds.all())
  func nothingIsLost(seed: UInt64) throws {
    let text = Texts.random(seed: seed)
    let room = CodeRoom(columns: 29 + Int(seed % 120), rows: 15 + Int(seed % 50), form: .halfBlocks)
    guard let largest = room.largestVersion, let series = try? CodeSeries(text, in: room) else { return }
    #expect(series.parts.count == 1 || series.parts.enumerated().allSatisfy { $1.hasPrefix("\($0 + 1)/\(series.parts.count)\n") })
    #expect(series.parts.allSatisfy { $0.utf8.count <= largest.capacity })
    let bodies = series.parts.map { series.parts.count == 1 ? $0[...] : $0.drop { $0 != "\n" }.dropFirst() }
    #expect(bodies.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    #expect(series.parts.indices.allSatisfy { series.code(at: $0) != nil })
    #expect(series.code(at: series.parts.count) == nil)
    #expect(series.code(at: -1) == nil)
  }

  @Test func charactersStayWhole() throws {
    let family = "e\u{301}\u{302}\u{303}"
    let text = String(repeating: family, count: 40)
    let series = try CodeSeries(text, in: Self.small)
    #expect(series.parts.count > 1)
    #expect(series.parts.allSatisfy { $0.drop { $0 != "\n" }.dropFirst().allSatisfy { String($0) == family } })
  }

  // MARK: Refusals

  @Test func namesTheRoomNeeded() throws {
    let tooSmall = CodeRoom(columns: 40, rows: 11, form: .halfBlocks)
    let error = try #require(#expect(throws: CodeError.self) { try CodeSeries(Texts.english, in: tooSmall) })
    guard case .roomTooSmall(let needed) = error else { throw error }
    #expect(needed.rows < Self.small.rows)
    #expect(try CodeSeries(Texts.english, in: needed).parts.count <= CodeParts.most)
    let smaller = CodeRoom(columns: needed.columns, rows: needed.rows - 1, form: .halfBlocks)
    #expect(throws: error) { try CodeSeries(Texts.english, in: smaller) }
  }

  @Test func refusesTextsThatAreTooLongOrEmpty() {
    let text = String(repeating: "word ", count: 100_000)
    #expect(throws: CodeError.textTooLong) { try CodeSeries(text, in: Self.large) }
    #expect(throws: CodeError.noText) { try CodeSeries("\n\n", in: Self.large) }
  }

  /// One character that no code of the room can hold.
  @Test func aCharacterLargerThanACodeNeedsMoreRoom() {
    let text = "e" + String(repeating: "\u{301}", count: 60)
    let error = #expect(throws: CodeError.self) { try CodeSeries(text, in: Self.small) }
    #expect(error == .roomTooSmall(needed: CodeRoom(columns: 49, rows: 25, form: .halfBlocks)))
  }

  // MARK: Error correction

  @Test func correctsAsMuchAsThereIsRoomFor() throws {
    let text = String(repeating: "x", count: 40)
    let version = try #require(CodeVersion.all.first { $0.side == 29 })
    let low = try CodeSeries(text, in: CodeRoom(for: version, form: .halfBlocks))
    let high = try CodeSeries(text, in: Self.small)
    #expect(low.code(at: 0)?.side == 29)
    #expect(high.code(at: 0)?.side == 37)
  }
}

/// Texts of handouts, and harder ones.
enum Texts {
  static let english = """
    IT Technician
    Pay: HK$12,000-16,000 a month
    To get in: Higher Diploma, computing; or Diploma of Foundation Studies
    From: Career information, undated
    """

  static let chinese = """
    資訊科技技術員
    月薪：12,000–16,000 港元
    入職要求：電腦科高級文憑；「基礎文憑」亦可
    資料來源：職業資料（日期不詳）
    """

  /// A text of lines of words, mixed of both languages; the same for the same seed.
  static func random(seed: UInt64, lines: ClosedRange<Int> = 1...12) -> String {
    var source = SplitMix64(seed: seed)
    let words = (0..<Int.random(in: lines, using: &source)).map { _ in
      (0..<Int.random(in: 1...9, using: &source)).map { _ in word(using: &source) }.joined(
        separator: Bool.random(using: &source) ? " " : "")
    }
    return words.joined(separator: "\n")
  }

  private static func word(using source: inout SplitMix64) -> String {
    let letters: [Character] = Bool.random(using: &source) ? Array("雲端運算路標，。「」資歷架構第四級工程師𠮷") : Array("abcdefghijkKLMN0123456789$%:-/.é’")
    return String((0..<Int.random(in: 1...11, using: &source)).compactMap { _ in letters.randomElement(using: &source) })
  }
}
