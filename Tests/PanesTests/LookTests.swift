import App
import Canvas
import Careers
import Events
import Foundation
import Sessions
import Testing

@Suite struct LookTests {
  @Test func look() throws {
    let script = ProcessInfo.processInfo.environment["LOOK"] ?? ""
    let size = (ProcessInfo.processInfo.environment["SIZE"] ?? "80x24").split(separator: "x").compactMap { Int($0) }
    var session = try Session(
      columns: size[0], rows: size[1], language: ProcessInfo.processInfo.environment["ZH"] == nil ? .english : .traditionalChinese)
    let named: [String: Key] = [
      "ENTER": .enter, "ESC": .escape, "UP": .up, "DOWN": .down, "LEFT": .left, "RIGHT": .right, "TAB": .tab, "PGDN": .pageDown,
      "PGUP": .pageUp, "END": .end, "HOME": .home, "BS": .backspace, "SPACE": " ",
    ]
    for word in script.split(separator: " ") {
      if let key = named[String(word)] { session.press(key) } else { session.type(String(word)) }
    }
    print("+" + String(repeating: "-", count: size[0]) + "+")
    for line in session.screen.split(separator: "\n", omittingEmptySubsequences: false) { print("|" + line + "|") }
    print("cursor", session.canvas.cursor as Any)
  }
}
