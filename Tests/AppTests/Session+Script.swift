import App
import Canvas
import Careers
import Sessions

extension Session {
  /// Presses keys written as words: the name of a key, or text that is typed.
  mutating func play(_ script: String) {
    for word in script.split(separator: " ") {
      if let key = Self.named[String(word)] { press(key) } else { type(String(word)) }
    }
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Backspace": .backspace, "Tab": .tab, "Shift-Tab": .backTab, "Space": " ",
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
    "F1": .function(1), "F2": .function(2), "F10": .function(10), "Ctrl-L": .control("l"), "Ctrl-U": .control("u"), "Ctrl-W": .control("w"),
    "Ctrl-Y": .control("y"),
    "Ctrl-Z": .control("z"),
  ]

  /// A session after a script.
  static func after(
    _ script: String, columns: Int = 80, rows: Int = 24, abilities: Abilities = Abilities(), permissions: Permissions = .all
  ) throws -> Session {
    var session = try Session(columns: columns, rows: rows, abilities: abilities, permissions: permissions)
    session.play(script)
    return session
  }

  /// What the line at the bottom says, in English.
  var message: String? { state.message?.words(in: .english) }

  /// The record whose page is read.
  var page: RecordID? {
    if case .detail(let place) = state.trail.current { place.id } else { nil }
  }

  /// Lines of the screen that hold a text.
  func lines(with text: String) -> [String] {
    screen.split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }
}
