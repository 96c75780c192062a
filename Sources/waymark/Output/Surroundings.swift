internal import Careers
internal import Foundation

/// What the program finds around it, read once at the edge: the environment and the terminal.
struct Surroundings {
  var environment: [String: String]
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// Whether standard input is one too.
  var readsTerminal = false
  /// Cells; absent where standard output is no terminal.
  var columns: Int?

  static func current() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment, isTerminal: StandardStream.output.isTerminal,
      readsTerminal: StandardStream.input.isTerminal,
      columns: StandardStream.output.columns)
  }

  /// Cells that text is laid out in: the terminal's, else what COLUMNS says (POSIX), else 80.
  var width: Int {
    let asked = environment["COLUMNS"].flatMap { Int($0) }
    return min(max(Self.widths.lowerBound, columns ?? asked ?? 80), Self.widths.upperBound)
  }

  /// Beyond these, text can't be laid out, or nobody could read it.
  private static let widths = 20...500

  /// Traditional Chinese for a Chinese locale, of whatever region; English for any other.
  var language: Language { namedLanguage ?? .english }

  /// The language that the locale names, if it is one of ours: `C` and `POSIX` name none.
  var namedLanguage: Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }?.lowercased() ?? ""
    return locale.hasPrefix("zh") ? .traditionalChinese : locale.hasPrefix("en") ? .english : nil
  }

  /// Whether there is a terminal to work the panes in.
  var hasTerminal: Bool { isTerminal && readsTerminal }

  /// Whether nobody asks for no colour (no-color.org).
  var allowsColor: Bool { (environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether a terminal is there that colour does no harm to (no-color.org).
  var wantsColor: Bool {
    isTerminal && allowsColor && environment["TERM"] != "dumb"
  }
}
