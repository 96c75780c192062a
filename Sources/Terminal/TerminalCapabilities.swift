internal import CTerminal

/// The colours and characters that a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  /// The number of named colours: 0, 8 or more.
  public var colors: Int
  /// Whether Chinese is legible on it.
  public var drawsWideText: Bool

  public init(colors: Int, drawsWideText: Bool) {
    self.colors = colors
    self.drawsWideText = drawsWideText
  }

  /// - Parameters:
  ///   - type: the value of TERM. The Linux console has 512 glyphs, none of them wide.
  ///   - isUnicode: whether the locale's encoding is UTF-8.
  init(type: String, isUnicode: Bool, colors: Int) {
    self.init(colors: colors, drawsWideText: isUnicode && type != "linux" && !type.hasPrefix("linux-"))
  }
}

/// A terminal type as terminfo describes it.
public struct TerminalDescription: Hashable, Sendable {
  /// The value of TERM.
  public var type: String
  public var isKnown: Bool
  /// Whether a screen can be drawn on it.
  public var showsScreen: Bool
  /// The number of named colours: 0, 8 or more.
  public var colors: Int

  public init(type: String, isKnown: Bool, showsScreen: Bool, colors: Int) {
    self.type = type
    self.isKnown = isKnown
    self.showsScreen = showsScreen
    self.colors = colors
  }

  /// Looks up a type. No screen may be open.
  ///
  /// - Throws: `TerminalError` if TERM names no terminal.
  public init(of type: String?) throws(TerminalError) {
    let type = try TerminalType.usable(type)
    let description = terminal_describe(type)
    self.init(
      type: type, isKnown: description.is_known, showsScreen: description.moves_cursor, colors: Int(description.colors))
  }

  /// Whether Chinese is legible on it in a UTF-8 locale.
  public var drawsWideText: Bool { TerminalCapabilities(type: type, isUnicode: true, colors: colors).drawsWideText }
}
