import TestSupport
import Testing
import Typesetting

/// Drawn codes, read by another program.
@Suite struct DecodingTests {
  private func decoded(_ text: String, room: CodeRoom) throws -> [String] {
    let reader = try BarcodeReader()
    let series = try CodeSeries(text, in: room)
    return try series.parts.indices.map { index in
      let code = try #require(series.code(at: index))
      return try reader.read(GrayPicture(ofText: DrawnCode(code, form: room.form).lines))
    }
  }

  @Test(arguments: [Texts.english, Texts.chinese], CodeForm.allCases)
  func aDecoderReadsOneCode(_ text: String, form: CodeForm) throws {
    #expect(try decoded(text, room: CodeRoom(columns: 200, rows: 100, form: form)) == [text])
  }

  @Test(arguments: [Texts.english, Texts.chinese], CodeForm.allCases)
  func aDecoderReadsEachOfSeveral(_ text: String, form: CodeForm) throws {
    let room = CodeRoom(columns: 84, rows: 42, form: form)
    let series = try CodeSeries(text, in: form == .ascii ? room : CodeRoom(columns: 80, rows: 23, form: form))
    #expect(series.parts.count > 1)
    #expect(try decoded(text, room: form == .ascii ? room : CodeRoom(columns: 80, rows: 23, form: form)) == series.parts)
  }

  /// A decoder that guesses might take the dot for Big5.
  @Test(arguments: ["undated · publisher not named", "20–30", "café", "路"])
  func decodersNeedNotGuess(text: String) throws {
    #expect(try decoded(text, room: CodeRoom(columns: 80, rows: 23, form: .halfBlocks)) == [text])
  }

  /// Damage that the lowest level couldn't correct.
  @Test func aSmudgeIsCorrected() throws {
    let code = try #require(try CodeSeries("資歷架構第四級 QF level 4", in: CodeRoom(columns: 120, rows: 60, form: .halfBlocks)).code(at: 0))
    var lines = DrawnCode(code, form: .halfBlocks).lines.map(Array.init)
    for row in 9...11 { for column in 18...20 { lines[row][column] = "█" } }
    #expect(try BarcodeReader().read(GrayPicture(ofText: lines.map { String($0) })) == "資歷架構第四級 QF level 4")
  }

  @Test(arguments: Seeds.all())
  func aDecoderReadsRandomTexts(seed: UInt64) throws {
    let text = Texts.random(seed: seed)
    let form: CodeForm = seed.isMultiple(of: 2) ? .halfBlocks : .ascii
    let room = form == .ascii ? CodeRoom(columns: 130, rows: 65, form: form) : CodeRoom(columns: 100, rows: 33, form: form)
    #expect(try decoded(text, room: room) == CodeSeries(text, in: room).parts)
  }

  // MARK: The drawing

  @Test func aQuietZoneSurroundsTheCode() throws {
    let code = try #require(try CodeSeries("quiet", in: CodeRoom(columns: 60, rows: 30, form: .ascii)).code(at: 0))
    for form in CodeForm.allCases {
      let drawn = DrawnCode(code, form: form)
      let (columns, rows) = form == .ascii ? (8, 4) : (4, 2)
      #expect(drawn.lines.prefix(rows).allSatisfy { $0.allSatisfy { $0 == " " } })
      #expect(drawn.lines.suffix(rows).allSatisfy { $0.allSatisfy { $0 == " " } })
      #expect(drawn.lines.allSatisfy { $0.prefix(columns).allSatisfy { $0 == " " } && $0.suffix(columns).allSatisfy { $0 == " " } })
      #expect(drawn.lines.allSatisfy { $0.count == drawn.columns })
    }
  }
}
