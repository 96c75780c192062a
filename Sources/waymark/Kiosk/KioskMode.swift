internal import App
internal import Foundation
internal import Terminal

/// How the program runs at a kiosk, made once of the settings.
struct KioskMode {
  /// What of the environment remains: the kind of terminal, and the encoding of its text.
  private static let keptVariables: Set<String> = ["TERM", "LANG", "LC_ALL", "LC_CTYPE"]
  /// Seconds.
  private static let usualIdle = 180

  let permissions: Permissions
  let kiosk: Kiosk
  let log: KioskLog

  init(_ settings: Settings) {
    permissions = .kiosk.opening(settings.open.compactMap { Permission(rawValue: $0.rawValue) })
    kiosk = Kiosk(idle: .seconds(settings.idle ?? Self.usualIdle))
    log = KioskLog(path: settings.log)
  }

  /// Shuts out what the room could reach the program by: keys that are signals, and the environment.
  ///
  /// - Returns: the surroundings that count: of the environment only the kind of terminal.
  func enter(from surroundings: Surroundings) -> Surroundings {
    CursesScreen.ignoreKeyboardSignals()
    clearenv()
    for (name, value) in surroundings.environment where Self.keptVariables.contains(name) { setenv(name, value, 1) }
    var remaining = surroundings
    remaining.environment = surroundings.environment.filter { $0.key == "TERM" }
    return remaining
  }
}
