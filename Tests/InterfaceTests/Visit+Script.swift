import Canvas
import Careers
import Interface
import Search
import Sessions
import Testing

extension Visit {
  /// Presses keys written as words: the name of a key, or text that is typed.
  mutating func play(_ script: String) {
    for key in Self.keys(of: script) { press(key) }
  }

  private static func keys(of script: String) -> [Key] {
    script.split(separator: " ").flatMap { word in named[String(word)].map { [$0] } ?? word.map { .character($0) } }
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Backspace": .backspace, "Tab": .tab, "Shift-Tab": .backTab, "Space": " ",
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
    "F1": .function(1), "F2": .function(2), "F10": .function(10), "Ctrl-L": .control("l"), "Ctrl-U": .control("u"), "Ctrl-W": .control("w"),
    "Ctrl-Y": .control("y"),
    "Ctrl-Z": .control("z"),
  ]

  /// Marks the sixteen occupations and the four levels of the pathway: no more fit.
  static let twentyMarked = "m" + String(repeating: " Down m", count: 15) + " Down Down Down" + String(repeating: " Down m", count: 4)

  /// A session after a script. What several begin with is played once.
  static func after(
    _ script: String, columns: Int = 80, rows: Int = 24, abilities: Abilities = Abilities(), atKioskOpening opened: Set<Permission>? = nil
  ) throws -> Visit {
    // Whoever begins at a kiosk presses a key first.
    try after(
      (opened == nil ? [] : [.enter]) + keys(of: script),
      from: "\(columns)×\(rows) \(abilities) \(opened?.map(\.rawValue).sorted() ?? ["none"])"
    ) {
      try Visit(columns: columns, rows: rows, abilities: abilities, kiosk: opened.map { Kiosk(idle: idle, opening: $0) })
    }
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

extension Visit {
  /// What the picker can offer.
  var pickable: [Summary] { state.pickable.rows.map { state.listing.table.summary(of: $0) } }
}

extension Visit {
  /// Sets a condition, or takes it off, by keys alone; the conditions stay open.
  mutating func choose(_ subject: Condition.Subject) throws {
    try go(to: subject)
    press(.enter)
  }

  /// Keeps out what a condition asks for, or no longer.
  mutating func exclude(_ subject: Condition.Subject) throws {
    try go(to: subject)
    press("x")
  }

  mutating func go(to subject: Condition.Subject) throws {
    try go(to: .subject(subject), of: ConditionFacet(of: subject))
  }

  mutating func go(to choice: ConditionChoice, of facet: ConditionFacet) throws {
    if state.context != .conditions { press("f") }
    try go(to: .facet(facet))
    if state.session.conditionsPlace.open != facet { press(.enter) }
    try go(to: .choice(choice))
  }

  private mutating func go(to line: ConditionLine.ID) throws {
    press(.home)
    for _ in 0..<200 where state.conditionsSelection.id != line { press(.down) }
    try #require(state.conditionsSelection.id == line, "\(line) isn't there")
  }

  /// What would remain with the selected choice, as its line says.
  var promised: ConditionRemains? {
    for line in state.conditionLines where line.id == state.conditionsSelection.id {
      if case .choice(_, let remaining) = line.content { return remaining }
    }
    return nil
  }

  /// How many occupations are listed.
  var listedOccupations: Int { state.items.count { $0.summary?.kind == .occupation } }
}

extension Visit {
  static let idle = Duration.seconds(180)

  /// A kiosk at its home screen.
  static func kiosk(
    columns: Int = 80, rows: Int = 24, language: Language = .english, abilities: Abilities = Abilities(),
    opening opened: Set<Permission> = []
  ) throws -> Visit {
    try Visit(
      columns: columns, rows: rows, language: language, abilities: abilities, kiosk: Kiosk(idle: idle, opening: opened))
  }

  /// Tells the time in seconds since the program began, then presses keys.
  mutating func at(_ seconds: Double, _ script: String = "") {
    send(.time(.seconds(seconds)))
    play(script)
  }

  /// All of a state, as text: whatever is added to it is compared too.
  var dumped: String {
    var text = ""
    dump(state, to: &text)
    return text
  }
}
