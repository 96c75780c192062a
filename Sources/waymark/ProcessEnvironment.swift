internal import Careers
internal import Foundation
internal import Typesetting

/// The environment and the terminal, as ``current()`` finds them.
struct ProcessEnvironment {
  var environment: [String: String]
  /// Whether standard output is a terminal.
  var isTerminal: Bool
  /// Whether standard input is a terminal, too.
  var readsTerminal = false
  /// The terminal's width in cells; nil if standard output isn't a terminal.
  var columns: Int?

  static func current() -> ProcessEnvironment {
    ProcessEnvironment(
      environment: ProcessInfo.processInfo.environment, isTerminal: StandardStream.output.isTerminal,
      readsTerminal: StandardStream.input.isTerminal,
      columns: StandardStream.output.columns)
  }

  /// The width of text in cells: the terminal's, else COLUMNS (POSIX), else 80.
  var width: Int {
    let asked = environment["COLUMNS"].flatMap { Int($0) }
    return min(max(Self.widths.lowerBound, columns ?? asked ?? 80), Self.widths.upperBound)
  }

  /// The usable widths: with less, text can't be laid out; with more, it is hard to read.
  private static let widths = 20...500

  /// Traditional Chinese for a Chinese locale of any region, else English.
  var language: Language { namedLanguage ?? .english }

  /// The locale's language if it is one of ours; nil for `C`, `POSIX` and others.
  var namedLanguage: Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }?.lowercased() ?? ""
    return locale.hasPrefix("zh") ? .traditionalChinese : locale.hasPrefix("en") ? .english : nil
  }

  /// Whether the panes have a terminal.
  var hasTerminal: Bool { isTerminal && readsTerminal }

  /// Whether the environment allows colour (no-color.org).
  var allowsColor: Bool { (environment["NO_COLOR"] ?? "").isEmpty }

  /// Whether to print in colour: on a terminal with colour, if the environment allows it (no-color.org).
  var wantsColor: Bool {
    isTerminal && allowsColor && environment["TERM"] != "dumb"
  }
}

/// The name of a locale in the environment: `language[_territory][.codeset][@modifier]` (POSIX.1-2017, 8.2).
struct LocaleName {
  /// The variables with a locale.
  private static let variables = ["LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANG"]
  /// The longest name in bytes.
  private static let longest = 64
  /// The number of letters in a language: ICU allows up to 11, the longest registered has 8 (BCP 47).
  private static let language = 1...8

  /// Nil for text without the form of a locale's name.
  init?(_ text: String) {
    var rest = text.utf8[...]
    guard rest.count <= Self.longest, Self.language.contains(Self.removePrefix(from: &rest, while: Self.isLetter)),
      Self.removePart(after: "_", from: &rest, while: Self.isLetterOrDigit),
      Self.removePart(after: ".", from: &rest, while: { Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }),
      Self.removePart(after: "@", from: &rest, while: { Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }),
      rest.isEmpty
    else { return nil }
  }

  /// Removes invalid locales from this process's environment. ICU, which Foundation uses to compare text, crashes if a language is too
  /// long for it.
  static func unsetUnusable() {
    for name in variables {
      guard let value = getenv(name), LocaleName(String(cString: value)) == nil else { continue }
      unsetenv(name)
    }
  }

  /// - Returns: the number of bytes removed.
  private static func removePrefix(from rest: inout Substring.UTF8View, while belongs: (UInt8) -> Bool) -> Int {
    let count = rest.prefix(while: belongs).count
    rest = rest.dropFirst(count)
    return count
  }

  /// - Returns: false for a sign without anything after it; true if there is no such part.
  private static func removePart(after sign: Unicode.Scalar, from rest: inout Substring.UTF8View, while belongs: (UInt8) -> Bool) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return true }
    rest = rest.dropFirst()
    return removePrefix(from: &rest, while: belongs) > 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension CalendarDay {
  /// Today's date in the local time zone.
  static var today: CalendarDay {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
