import App
import Careers
import Sessions

extension Session {
  static let idle = Duration.seconds(180)

  /// A kiosk at its home screen.
  static func kiosk(
    columns: Int = 80, rows: Int = 24, language: Language = .english, abilities: Abilities = Abilities(),
    permissions: Permissions = .kiosk
  ) throws -> Session {
    try Session(
      columns: columns, rows: rows, language: language, abilities: abilities, permissions: permissions, kiosk: Kiosk(idle: idle))
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
