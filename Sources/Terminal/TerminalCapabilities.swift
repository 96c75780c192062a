/// What a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  /// How many colours can be named: 0, 8 or more.
  public var colors: Int
  /// Whether Chinese can be read on it.
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
