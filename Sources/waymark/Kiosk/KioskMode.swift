internal import Foundation
internal import Interface
internal import Terminal

/// The kiosk's behaviour, from the settings.
struct KioskMode {
  /// The environment variables that are kept: the terminal type and the text encoding.
  private static let keptVariables: Set<String> = ["TERM", "LANG", "LC_ALL", "LC_CTYPE"]
  /// In seconds.
  private static let defaultIdle = 180

  let kiosk: Kiosk
  let log: KioskLog

  init(_ settings: Settings) {
    kiosk = Kiosk(
      idle: .seconds(settings.idle ?? Self.defaultIdle), opening: Set(settings.open.compactMap { Permission(rawValue: $0.rawValue) }))
    log = KioskLog(path: settings.log)
  }

  /// Closes the ways to the program from outside: keys that make signals, and the environment.
  ///
  /// - Returns: the surroundings to use, with only the terminal type and text encoding from the environment.
  func enter(from surroundings: ProcessEnvironment) -> ProcessEnvironment {
    CursesScreen.ignoreKeyboardSignals()
    clearenv()
    for (name, value) in surroundings.environment where Self.keptVariables.contains(name) { setenv(name, value, 1) }
    var remaining = surroundings
    remaining.environment = surroundings.environment.filter { $0.key == "TERM" }
    return remaining
  }
}
