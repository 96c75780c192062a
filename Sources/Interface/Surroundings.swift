public import Canvas
internal import Careers

/// The environment of the interface, set from outside.
public struct Surroundings: Hashable, Sendable {
  public internal(set) var size: ScreenSize
  public let abilities: Abilities
  /// The language to begin in, also after a reset.
  let language: Language
  /// The kiosk's timers; nil if the program isn't run as a kiosk.
  public internal(set) var kiosk: Kiosk?
  /// Whether the session is saved in a file.
  public internal(set) var saveStatus = SaveStatus.notAsked

  init(size: ScreenSize, language: Language, abilities: Abilities, kiosk: Kiosk?) {
    self.size = size
    self.abilities = abilities
    self.language = abilities.showsChinese ? language : .english
    self.kiosk = kiosk
  }

  /// The permissions here: all, except at a kiosk.
  public var permissions: Set<Permission> { kiosk?.permissions ?? Set(Permission.allCases) }
}

/// What the terminal can do and how the program uses it, decided once at the start.
public struct Abilities: Hashable, Sendable {
  /// Whether the terminal draws Chinese at all.
  public var showsChinese: Bool
  /// Whether the program's own marks are drawn in ASCII.
  public var usesASCII: Bool
  /// The print queue for handouts; nil if none is set.
  public var printer: String?
  /// Whether the plain text of the documents may be available.
  public var hasDocuments: Bool

  public init(showsChinese: Bool = true, usesASCII: Bool = false, printer: String? = nil, hasDocuments: Bool = false) {
    self.showsChinese = showsChinese
    self.usesASCII = usesASCII
    self.printer = printer
    self.hasDocuments = hasDocuments
  }
}

/// Whether the session is saved.
public enum SaveStatus: Hashable, Sendable {
  /// No session file was asked for.
  case notAsked
  case kept
  /// The file can't be written at the moment. `isWarned`: whether the user has been warned that quitting loses the session.
  case failing(isWarned: Bool)
}

/// A permission that a kiosk's keeper can withhold.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  /// Ending the program by a key.
  case quit
  /// Stopping the program, which leaves the terminal to a shell.
  case suspend
  /// Writing files.
  case files
  /// Saving a session file.
  case sessions
  case printing
  /// Naming a path to read from.
  case paths
}
