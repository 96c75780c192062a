internal import Careers
internal import Foundation

/// What the program finds around it, read once at the edge: the environment and the terminal.
struct Surroundings {
  var environment: [String: String]
  var isTerminal: Bool
  /// Cells; absent where standard output is no terminal.
  var columns: Int?

  static func current() -> Surroundings {
    Surroundings(
      environment: ProcessInfo.processInfo.environment, isTerminal: StandardStream.output.isTerminal,
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
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .traditionalChinese : .english
  }

  /// Whether a terminal is there that colour does no harm to (no-color.org).
  var wantsColor: Bool {
    isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
