internal import Careers
internal import Foundation
internal import Typesetting

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

/// The name of a locale as the environment gives it: `language[_territory][.codeset][@modifier]` (POSIX.1-2017, 8.2).
struct LocaleName {
  /// What names a locale there, but for categories of its own.
  private static let variables = ["LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANG"]
  /// Characters: ICU holds a language of up to 11, the longest that is registered has 8 (BCP 47).
  private static let longest = 64

  /// Nil for what doesn't have the form of a locale's name.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.wholeMatch(of: /[A-Za-z]{1,8}(_[A-Za-z0-9]+)?(\.[A-Za-z0-9-]+)?(@[A-Za-z0-9=-]+)?/) != nil
    else { return nil }
  }

  /// Takes out of this process's environment what names no locale: ICU, which Foundation compares text by, crashes on a language that it can't hold.
  static func forgetUnusable(in environment: [String: String]) {
    for name in variables {
      guard let value = environment[name], LocaleName(value) == nil else { continue }
      unsetenv(name)
    }
  }
}

extension CalendarDay {
  /// Today where the clock says we are.
  static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }
}
