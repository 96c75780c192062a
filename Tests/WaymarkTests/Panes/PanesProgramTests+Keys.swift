import Canvas
import Testing
import VirtualTerminal

extension PanesProgramTests {
  @Suite struct KeyTests {
    @Test func opensAtTheFirstRecord() throws {
      let terminal = try start()
      #expect(terminal.screen.lines[0].hasPrefix(" Waymark 路標  Innovation and te… · Cloud computing · undated"))
      #expect(terminal.screen.selection.hasPrefix("> IT Technician"))
      #expect(terminal.screen.showsCursor)
      #expect(!terminal.screen.reportsMouse)
    }

    @Test func performsKeys() throws {
      let terminal = try start()
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      terminal.press("t")
      try terminal.screen { $0.selection.hasPrefix("> 網站管理員") }
      terminal.press(.enter)
      try terminal.screen { $0.selection.hasPrefix("> 網站管理員*") }
      terminal.press(.escape)
      try terminal.screen { $0.cursor.column == 0 }
      terminal.press("z")
      try terminal.screen { $0.lines[23].contains("z 在此沒有作用") }
    }

    /// All at once, as from a slow connection.
    @Test func takesManyKeysInOneRead() throws {
      let terminal = try start()
      terminal.send("jjjm/data\r")
      try terminal.screen { $0.selection.hasPrefix("> Data Scientist") && $0.lines[0].contains("1 marked") }
    }

    @Test func takesChineseTyped() throws {
      let terminal = try start()
      terminal.press("/", "網", "絡")
      try terminal.screen { $0.lines[1].hasPrefix("  Find: 網絡") }
    }

    /// The bytes of a character come separately.
    @Test func takesACharacterByteByByte() throws {
      let terminal = try start()
      terminal.press("/")
      try terminal.screen { $0.lines[1].hasPrefix("  Find:") }
      for byte in Array("雲".utf8) {
        let before = terminal.processorTime
        terminal.send(bytes: [byte])
        try terminal.state { _ in terminal.processorTime > before }
      }
      try terminal.screen { $0.lines[1].hasPrefix("  Find: 雲 ") }
    }

    @Test func takesAPasteIntoTheFilter() throws {
      let terminal = try start()
      terminal.send("/\u{1B}[200~software\n\u{1B}[2Jdesigner\u{1B}[201~")
      try terminal.screen { $0.lines[1].hasPrefix("  Find: software") }
      #expect(terminal.screen.lines[0].contains("Waymark"))
    }

    @Test func aPasteElsewhereIsNoKeys() throws {
      let terminal = try start()
      terminal.send("\u{1B}[200~q\u{1B}[201~")
      try terminal.screen { $0.lines[23].contains("Press / first") }
    }
  }
}
