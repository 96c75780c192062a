public import Canvas
internal import Careers

/// What is given to the interface from outside.
public struct Surroundings: Hashable, Sendable {
  public internal(set) var size: ScreenSize
  public let abilities: Abilities
  /// The language to begin in, also again.
  let language: Language
  /// What a kiosk does by itself; nil where the program is no kiosk.
  public internal(set) var kiosk: Kiosk?
  /// Whether a session file keeps what somebody does.
  public internal(set) var keeping = Keeping.notAsked

  init(size: ScreenSize, language: Language, abilities: Abilities, kiosk: Kiosk?) {
    self.size = size
    self.abilities = abilities
    self.language = abilities.showsChinese ? language : .english
    self.kiosk = kiosk
  }

  /// What may be done here: all but at a kiosk.
  public var permissions: Set<Permission> { kiosk?.permissions ?? Set(Permission.allCases) }
}

/// What the terminal can do and how it is used, decided once at the start.
public struct Abilities: Hashable, Sendable {
  /// Whether the terminal draws Chinese at all.
  public var showsChinese: Bool
  /// Whether our own marks are drawn in ASCII.
  public var usesASCII: Bool
  /// The print queue that handouts go to; absent where none is named.
  public var printer: String?
  /// Whether the plain text of the documents may be at hand.
  public var hasDocuments: Bool

  public init(showsChinese: Bool = true, usesASCII: Bool = false, printer: String? = nil, hasDocuments: Bool = false) {
    self.showsChinese = showsChinese
    self.usesASCII = usesASCII
    self.printer = printer
    self.hasDocuments = hasDocuments
  }
}

/// Whether what somebody does outlives the program.
public enum Keeping: Hashable, Sendable {
  /// Nobody asked for it.
  case notAsked
  case kept
  /// It can't be written at the moment; somebody may have been warned that quitting loses it.
  case failing(isWarned: Bool)
}

/// Something that whoever keeps a room may close.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  /// Ending the program by a key.
  case quit
  /// Stopping the program, which leaves the terminal to a shell.
  case suspend
  /// Writing files.
  case files
  /// Keeping what was done in a session file.
  case sessions
  case printing
  /// Naming a path to read from.
  case paths
}
