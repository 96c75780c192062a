import Canvas
import Testing
import VirtualTerminal

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
