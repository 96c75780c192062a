import App
import Canvas
import TestSupport

/// Something that may happen next: mostly keys that mean something.
enum RandomEvent {
  static func next(in size: ScreenSize, using source: inout SplitMix64) -> Event {
    switch Int.random(in: 0..<100, using: &source) {
    case 0..<6: .resize(self.size(using: &source))
    case 6..<10: .paste(text(using: &source))
    case 10..<16: .pointing(pointing(in: size, using: &source))
    case 16: .resumed
    case 17..<30: .key(.character(characters.randomElement(using: &source) ?? "a"))
    default: .key(keys.randomElement(using: &source) ?? .down)
    }
  }

  private static let keys: [Key] =
    CommandTable.bindings.flatMap(\.keys) + [
      .down, .down, .down, .enter, .enter, .tab, "m", "m", "c", "c", "c", "t", .unknown, .delete, .control("u"),
    ]

  private static let characters: [Character] = [
    "a", "e", "n", " ", "1", "雲", "网", "Ｍ", "／", "é", "\u{301}", "\u{202E}", "\u{1B}", "\u{7F}", "\n", "👍", "𠮷", "ﾊ", "ᄒ",
  ]

  private static func size(using source: inout SplitMix64) -> ScreenSize {
    let usual = [(80, 24), (80, 24), (40, 12), (40, 12), (132, 43), (180, 40)].map(ScreenSize.init)
    if Int.random(in: 0..<3, using: &source) > 0 { return usual.randomElement(using: &source) ?? usual[0] }
    return ScreenSize(columns: .random(in: 1...250, using: &source), rows: .random(in: 1...80, using: &source))
  }

  private static func text(using source: inout SplitMix64) -> String {
    String((0..<Int.random(in: 0...80, using: &source)).compactMap { _ in characters.randomElement(using: &source) })
  }

  private static func pointing(in size: ScreenSize, using source: inout SplitMix64) -> Pointing {
    let gestures: [Pointing.Gesture] = [.click, .click, .wheelUp, .wheelDown]
    return Pointing(
      gestures.randomElement(using: &source) ?? .click, column: .random(in: -1...size.columns, using: &source),
      row: .random(in: -1...size.rows, using: &source))
  }
}
