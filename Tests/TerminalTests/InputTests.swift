import Canvas
import Foundation
import Testing
import VirtualTerminal

extension TerminalTests {
  @Suite struct InputTests {
    @Test func charactersMayComeByteByByte() throws {
      let terminal = try Probe.events()
      for byte in Array("雲".utf8).dropLast() {
        terminal.send(bytes: [byte])
        // The whole of a key in between shows that the byte has been read.
        terminal.signal(SIGWINCH)
        try terminal.screen { $0.lines[1].hasPrefix("resize") }
      }
      terminal.send(bytes: Array("雲".utf8.suffix(1)))
      try terminal.screen { $0.lines[1] == "\(Event.key(.character("雲")))" }
    }

    @Test func bytesThatAreNotTextAreDropped() throws {
      let terminal = try Probe.events()
      terminal.send(bytes: [0xFF, 0xC3, 0x41, 0xE9, 0x9B, 0xED, 0xA0, 0x80, 0x42])
      try terminal.screen { $0.lines[1...2] == ["\(Event.key(.character("B")))", "\(Event.key(.character("A")))"] }
    }

    @Test func aCommittedWordComesInOneBatch() throws {
      let terminal = try Probe.events()
      terminal.send("雲端運算")
      try terminal.screen { $0.lines[1...4].elementsEqual("雲端運算".reversed().map { "\(Event.key(.character($0)))" }) }
    }

    @Test func aPasteIsOneEvent() throws {
      let terminal = try Probe.events()
      terminal.send("\u{1B}[200~雲端 q\u{03}\u{1B}[A\r\nend\u{1B}[201~x")
      try terminal.screen { $0.lines[1...2] == ["\(Event.key(.character("x")))", "\(Event.paste("雲端 q\u{03}\r\nend"))"] }
    }

    @Test func aPasteHasABound() throws {
      let terminal = try Probe.events(columns: 1000, rows: 3)
      terminal.send("\u{1B}[200~" + String(repeating: "雲端", count: 10_000) + "\u{1B}[201~")
      let screen = try terminal.screen { $0.lines[1].hasPrefix("paste") }
      #expect(screen.lines[1].hasPrefix("paste(\"雲端雲端"))
      terminal.send("z")
      try terminal.screen { $0.lines[1] == "\(Event.key(.character("z")))" && $0.lines[2].hasPrefix("paste") }
    }

    @Test func aPasteWithoutAnEndEnds() throws {
      let terminal = try Probe.events()
      terminal.send("\u{1B}[200~half")
      try terminal.screen { $0.lines[1] == "\(Event.paste("half"))" }
      terminal.send("z")
      try terminal.screen { $0.lines[1] == "\(Event.key(.character("z")))" }
    }

    @Test func escapeAndABracketAreTwoKeys() throws {
      let terminal = try Probe.events()
      terminal.send("\u{1B}[")
      try terminal.screen { $0.lines[1...2] == ["\(Event.key(.character("[")))", "\(Event.key(.escape))"] }
    }

    /// A click in the fifth column of the third row and a turn of the wheel in the first cell: as xterm encodes them (SGR),
    /// and as terminals before it did.
    @Test(arguments: [("xterm-256color", "\u{1B}[<0;5;3M", "\u{1B}[<65;1;1M"), ("tmux-256color", "\u{1B}[M %#", "\u{1B}[Ma!!")])
    func theMouseIsReportedOnRequest(type: String, click: String, turn: String) throws {
      let terminal = try Probe.events(environment: ["TERM": type], columns: 120)
      terminal.send("\u{14}")
      try terminal.screen { $0.lines[1] == "\(Event.key(.control("t")))" }
      terminal.send(click)
      try terminal.screen { $0.lines[1] == "\(Event.pointing(Pointing(.click, column: 4, row: 2)))" }
      terminal.send(turn)
      try terminal.screen { $0.lines[1] == "\(Event.pointing(Pointing(.wheelDown, column: 0, row: 0)))" }
    }

    @Test func theMouseIsTheTerminalsOwnBeforeAndAfter() throws {
      // The emulator understands one mode in a sequence, and this type has one in its.
      let terminal = try Probe.events(environment: ["TERM": "tmux-256color"])
      #expect(!terminal.screen.reportsMouse)
      terminal.send("\u{14}")
      try terminal.screen { $0.reportsMouse }
      terminal.send("q")
      _ = try terminal.exitStatus()
      #expect(!terminal.screen.reportsMouse)
    }

    @Test func sizesFollowTheWindow() throws {
      let terminal = try Probe.events()
      for (columns, rows) in [(100, 30), (40, 12), (1, 1), (200, 60)] {
        terminal.resize(columns: columns, rows: rows)
        try terminal.screen { $0.lines.first == String("\(columns)x\(rows)".prefix(columns)) && $0.rows.count == rows }
      }
    }

    @Test func manyResizesEndInTheLast() throws {
      let terminal = try Probe.events()
      for columns in 41...120 { terminal.resize(columns: columns, rows: 30) }
      try terminal.screen { $0.lines.first == "120x30" && $0.lines[1].contains("columns: 120, rows: 30") }
    }

    @Test func aSizeOfNothingIsIgnored() throws {
      let terminal = try Probe.events()
      terminal.resize(columns: 0, rows: 0)
      terminal.send("z")
      let screen = try terminal.screen { $0.lines[1] == "\(Event.key(.character("z")))" }
      #expect(screen.lines.first == "80x24")
      #expect(screen.lines[2] == "")
    }
  }
}

extension TerminalTests {
  @Suite struct KeyTests {
    static let keys: [(String, Key)] = [
      ("a", .character("a")), (" ", .character(" ")), ("~", .character("~")), ("雲", .character("雲")), ("𠮷", .character("𠮷")),
      ("é", .character("é")), ("e\u{301}", .character("e\u{301}")),
      ("\u{0D}", .enter), ("\u{0A}", .control("j")), ("\u{09}", .tab), ("\u{08}", .backspace), ("\u{7F}", .backspace),
      ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\u{13}", .control("s")), ("\u{16}", .control("v")), ("\u{1C}", .unknown),
      ("\u{1B}", .escape), ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
      ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
      ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
      ("\u{1B}OH", .home), ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}OF", .end), ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}OQ", .function(2)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[1;5A", .unknown), ("\u{1B}[99;7u", .unknown), ("\u{1B}[?1;2c", .unknown), ("\u{1B}Ox", .unknown),
    ]

    /// As xterm sends them, and as terminals with shorter terminfo entries do.
    @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt220", "rxvt-unicode-256color"])
    func everyKeyIsKnown(type: String) throws {
      let terminal = try Probe.events(environment: ["TERM": type], columns: 60, rows: 4)
      var shown: [Event] = []
      for (index, (bytes, key)) in Self.keys.enumerated() where key != .control("z") {
        // A mark after each key shows that the key was one event and no more.
        let mark = index.isMultiple(of: 2) ? "<" : ">"
        terminal.send(bytes)
        try terminal.screen { $0.lines[1] == "\(Event.key(key))" }
        terminal.send(mark)
        shown = [.key(.character(Character(mark))), .key(key)] + shown.prefix(1)
        try terminal.screen { $0.lines[1...].prefix(shown.count) == shown.map { "\($0)" }[...] }
      }
    }
  }
}
