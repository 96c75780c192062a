import Canvas
import Careers
import Interface
import Sessions
import TestSupport
import Testing
import VirtualTerminal

/// What the real program shows in a terminal is what was drawn, cell by cell, after each key.
@Suite struct EmulatorTests {
  static let scenes =
    walks.flatMap(\.inEveryLanguage)
    + [(40, 12), (132, 43)].flatMap { columns, rows in panes.flatMap { $0.sized(columns, rows).inEveryLanguage } }
    + panes.map { $0.with(\.abilities, Abilities(usesASCII: true)) }

  private static let panes = Scenes.panes.map { $0.with(\.keys, [.down, .pageDown]) }

  /// Through each pane and what opens from it.
  private static let walks = [
    Scene(name: "lists", keys: [.down, "m", "}", " ", .pageDown, "/", "雲", "n", .backspace, .enter, .escape, "o", "?", .end, "q", "z"]),
    Scene(name: "page", open: "it-technician", keys: [.pageDown, .tab, .tab, "i", .pageDown, "i", "b", .end, "b", .enter, "[", "}", "t"]),
    Scene(
      name: "conditions",
      keys: [
        "f", .enter, .down, .down, " ", .pageDown, "t", .end, "?", "q", .escape, "f", "/", "e", .enter, "f", "x", .end, .enter, .down, "x",
        "0", "f", "u",
      ]),
    Scene(name: "marks", keys: ["m", .down, "m", .down, "m", .down, "m", .down, "m", "v", .end, "<", ">", "x", "<", "c"]),
    Scene(
      name: "comparison", compare: ["it-technician", "programmer", "cloud-computing/expert", "data-scientist"],
      keys: [.down, .pageDown, .right, .right, .right, "<", "d", "x", "a", "c", "l", .down, .enter, .control("l"), .function(2)]),
  ]

  @Test(arguments: scenes)
  func everyCellIsAsDrawn(_ scene: Scene) throws {
    var session = try scene.session()
    let terminal = try scene.program()
    try terminal.expect(session)
    for key in scene.keys {
      session.press(key)
      terminal.press(key)
      try terminal.expect(session)
    }
  }
}

extension Scene {
  /// The real program, as the scene starts it.
  fileprivate func program() throws -> VirtualTerminal {
    let place =
      (open.map { ["--open", $0.rawValue] } ?? [])
      + (compare.isEmpty ? [] : ["--compare", compare.map(\.rawValue).joined(separator: ",")])
    return try VirtualTerminal(
      [BuiltProgram.waymark, "--language", language.rawValue] + place + (abilities.usesASCII ? ["--ascii"] : []),
      environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath], columns: size.columns, rows: size.rows)
  }
}

extension VirtualTerminal {
  /// Waits until the screen is as the session draws it, or records what differs.
  fileprivate func expect(_ session: Visit) throws {
    let canvas = session.canvas
    do {
      try screen { $0.difference(from: canvas) == nil }
    } catch {
      try #require(screen.difference(from: canvas) == nil)
      throw error
    }
  }
}
