import Canvas
import Careers
import Interface
import Sessions
import TestSupport
import Testing

/// Keys, sizes, pastes and clicks at random: whatever happens, the screen is whole and the selection exists.
@Suite struct FuzzTests {
  /// Steps of each walk.
  private static let steps = Seeds.areMany ? 60 : 20

  @Test(arguments: Seeds.all())
  func nothingThatHappensBreaksTheScreen(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    var session = try Visit(language: seed.isMultiple(of: 2) ? .english : .traditionalChinese, abilities: abilities(seed))
    session.play(beginnings[Int(seed) % beginnings.count])
    var happened: [Event] = []
    for step in 0..<Self.steps {
      let event = RandomEvent.next(in: session.state.size, using: &source)
      happened.append(event)
      session.send(.event(event))
      let faults = ScreenFaults.of(session.canvas, for: session.state) + Sight.faults(of: session.state)
      if !faults.isEmpty {
        Issue.record("seed \(seed), step \(step): \(faults.prefix(3).joined(separator: "; ")) after \(happened.suffix(30))")
        return
      }
    }
    #expect(placesBehind(session) <= 200)
  }

  /// With random keys and pauses, a closed action never runs, even if others are open.
  @Test(arguments: Seeds.all())
  func nothingThatIsClosedComesOutOfAKiosk(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    let opened: Set<Permission> = seed.isMultiple(of: 4) ? [.printing] : []
    var session = try Visit.kiosk(abilities: Abilities(showsChinese: seed % 3 != 0, printer: "office"), opening: opened)
    var (now, happened) = (0.0, [Event]())
    for _ in 0..<Self.steps {
      // Now and then the user is away for so long that everything is cleared.
      now += .random(in: 0...(Int.random(in: 0..<15, using: &source) == 0 ? 300 : 5), using: &source)
      let event =
        Int.random(in: 0..<20, using: &source) == 0 ? .signal(.interrupt) : RandomEvent.next(in: session.state.size, using: &source)
      happened.append(event)
      session.at(now)
      session.send(.event(event))
      let closed = session.effects.filter { $0.permission.map(opened.contains) == false }
      let faults = ScreenFaults.of(session.canvas, for: session.state) + Sight.faults(of: session.state) + closed.map { "\($0)" }
      if !faults.isEmpty || !session.state.notes.isEmpty {
        Issue.record("seed \(seed): \(faults.prefix(3).joined(separator: "; ")) after \(happened.suffix(30))")
        return
      }
    }
  }

  /// Where walks begin: a comparison is far from the lists for random keys.
  private let beginnings = [
    "", "f Enter Down Enter", "m Down m Down m c", "Enter", "m Down m c Down", "m Down m Down m Down m Down m Down m v",
  ]

  /// Chinese and ASCII in turns, Chinese being drawn most of the time.
  private func abilities(_ seed: UInt64) -> Abilities {
    Abilities(showsChinese: seed % 3 != 0, usesASCII: seed % 4 == 1)
  }

  private func placesBehind(_ session: Visit) -> Int {
    var session = session
    // The walk may have ended on a screen too small for keys.
    session.resize(columns: 80, rows: 24)
    session.play("Esc Esc Esc /")
    session.play("Esc")
    var count = 0
    while session.state.trail.canGoBack, count < 1_000 {
      session.press("[")
      count += 1
    }
    return count
  }
}

extension Effect {
  /// The permission an effect needs; nil for the program's own effects.
  fileprivate var permission: Permission? {
    switch self {
    case .quit: .quit
    case .suspend: .suspend
    case .print: .printing
    case .save: .files
    case .ask, .redraw, .forgotten, .lookForCatalogue, .reopen: nil
    }
  }
}

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
    Context.commands.flatMap(\.keys) + [
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
