import Canvas
import Careers
import Interface
import Sessions
import TestSupport
import Testing
import Typesetting

/// Codes as the panes draw them, read by a decoder from the cells.
@Suite struct CodeTests {
  private func session(
    columns: Int, rows: Int, language: Language = .english, abilities: Abilities = Abilities(), then keys: [Key] = []
  ) throws -> Visit {
    let scene = Scene(
      name: "code", size: ScreenSize(columns: columns, rows: rows), language: language, abilities: abilities, open: "it-technician")
    var session = try scene.session()
    for key in ["p", "c"] + keys { session.press(key) }
    return session
  }

  /// Goes through all codes.
  private func decoded(_ session: Visit, hasColors: Bool = true, isDark: Bool = true) throws -> [String] {
    var session = session
    let reader = try BarcodeReader()
    return try session.state.layout.handout?.codes.get().parts
      ?? [].indices.map { _ in
        let text = try reader.read(GrayPicture(of: session.canvas, hasColors: hasColors, isDark: isDark))
        session.press(.tab)
        return text
      }
  }

  private func parts(_ session: Visit) throws -> [String] {
    try session.state.layout.handout?.codes.get().parts ?? []
  }

  @Test(arguments: [(80, 24, Language.english), (80, 24, .traditionalChinese), (160, 60, .traditionalChinese), (45, 24, .english)])
  func everyCodeIsRead(columns: Int, rows: Int, language: Language) throws {
    let session = try session(columns: columns, rows: rows, language: language)
    let parts = try parts(session)
    #expect(try decoded(session) == parts)
    #expect(parts.count > 1 || rows == 60)
  }

  @Test func codesInASCIIAreRead() throws {
    let session = try session(columns: 140, rows: 66, abilities: Abilities(usesASCII: true))
    #expect(session.canvas.text.allSatisfy { $0.isASCII || $0.isLetter || "–·’—".contains($0) })
    #expect(try decoded(session) == parts(session))
  }

  /// Without colours on a dark terminal as it is, on a light one after a key.
  @Test(arguments: [true, false], [Abilities(), Abilities(usesASCII: true)])
  func codesWithoutColorsAreRead(isDark: Bool, abilities: Abilities) throws {
    let session = try session(columns: 140, rows: 66, abilities: abilities, then: isDark ? [] : ["x"])
    #expect(try decoded(session, hasColors: false, isDark: isDark) == parts(session))
  }

  @Test func colorsAreOurOwnOnALightTerminalToo() throws {
    let session = try session(columns: 140, rows: 66)
    #expect(try decoded(session, isDark: false) == parts(session))
  }

  @Test func aCodeIsGoneToAndLeft() throws {
    var session = try session(columns: 80, rows: 24)
    let count = try parts(session).count
    session.press(.end)
    #expect(session.state.codeIndex == count - 1)
    session.press(.right)
    #expect(session.state.codeIndex == count - 1)
    #expect(session.state.message != nil)
    session.resize(columns: 160, rows: 60)
    #expect(session.state.codeIndex == 0)
    session.press(.backspace)
    #expect(session.state.context == .handout)
  }

  @Test func aSmallWindowIsToldWhatWouldHelp() throws {
    let session = try session(columns: 40, rows: 12)
    let text = session.canvas.text
    #expect(text.contains("use a window of"))
    #expect(!text.contains("█"))
  }

  /// After the last of none there is none.
  @Test func keysGoNowhereWhereNoCodeHasRoom() throws {
    var session = try session(columns: 40, rows: 12, then: [.end, .right, .left, .end, .pageDown])
    #expect(session.state.codeIndex == 0)
    session.resize(columns: 80, rows: 24)
    #expect(session.state.codeIndex == 0)
  }

  /// A screen reader follows it, and a telephone reads no code with a cursor in it.
  @Test(arguments: [(40, 12), (46, 24), (60, 30), (80, 24), (132, 43)], [[], ["x"]] as [[Key]])
  func theCursorStandsOnWordsBesideTheCode(size: (columns: Int, rows: Int), keys: [Key]) throws {
    let canvas = try session(columns: size.columns, rows: size.rows, then: keys).canvas
    let cursor = try #require(canvas.cursor)
    let cell = Array(canvas.row(cursor.row))[cursor.column]
    #expect(cell.text != " " && cell.style.background == nil)
  }
}
