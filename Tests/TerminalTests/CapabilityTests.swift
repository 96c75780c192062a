import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite struct CapabilityTests {
  @Test(arguments: [("xterm-256color", true, true), ("linux", true, false), ("linux-16color", true, false), ("xterm", false, false)])
  func chineseNeedsGlyphsAndUnicode(type: String, isUnicode: Bool, expected: Bool) {
    #expect(TerminalCapabilities(type: type, isUnicode: isUnicode, colors: 8).drawsWideText == expected)
  }

  @Test func brightColorsAreBoldWhereThereAreEight() {
    let red = Style(foreground: .red)
    let bright = Style(foreground: .brightRed, isReversed: true)
    #expect(Rendition(red, colors: 256) == Rendition(red, colors: 8))
    #expect(Rendition(bright, colors: 16).color == 9)
    #expect(Rendition(bright, colors: 8).color == 1)
    #expect(Rendition(bright, colors: 8).attributes == Rendition(Style(isBold: true, isReversed: true), colors: 0).attributes)
    #expect(Rendition(bright, colors: 0) == Rendition(Style(isReversed: true), colors: 0))
  }

  /// Without colours, black on white stays dark on light on a terminal that is light on dark.
  @Test func aBackgroundIsReversedWhereThereAreNoColors() {
    let paper = Style(foreground: .black, background: .brightWhite)
    let ink = Style(foreground: .black, background: .brightWhite, isReversed: true)
    #expect(Rendition(paper, colors: 256).background == 15)
    #expect(Rendition(paper, colors: 8).background == 7)
    #expect(Rendition(paper, colors: 8).color == 0)
    #expect(Rendition(paper, colors: 8).attributes == 0)
    #expect(Rendition(paper, colors: 0) == Rendition(Style(isReversed: true), colors: 0))
    #expect(Rendition(ink, colors: 0) == Rendition(.plain, colors: 0))
  }

  @Test func everyAttributeCounts() {
    let styles = [Style(isBold: true), Style(isDim: true), Style(isUnderlined: true), Style(isReversed: true), .plain]
    #expect(Set(styles.map { Rendition($0, colors: 0).attributes }).count == styles.count)
  }

  @Test func typesThatCannotShowAScreen() throws {
    #expect(throws: TerminalError.noType) { try TerminalType.usable(nil) }
    #expect(throws: TerminalError.noType) { try TerminalType.usable("") }
    #expect(throws: TerminalError.unusable(type: "dumb")) { try TerminalType.usable("dumb") }
    #expect(try TerminalType.usable("foot") == "foot")
  }

  @Test func aScriptIsPlayed() {
    let small = ScreenSize(columns: 40, rows: 12)
    let screen = ScriptedScreen(size: ScreenSize(columns: 80, rows: 24), batches: [[.key(.enter)], [.resize(small), .key(.up)]])
    #expect(screen.events(within: nil) == [.key(.enter)])
    #expect(screen.size == ScreenSize(columns: 80, rows: 24))
    #expect(screen.events(within: nil) == [.resize(small), .key(.up)])
    #expect(screen.size == small)
    let canvas = Canvas(columns: 40, rows: 12)
    screen.present(canvas)
    #expect(screen.canvases == [canvas])
    #expect(screen.events(within: nil) == [.closed])
    #expect(screen.events(within: nil) == [.closed])
  }
}
