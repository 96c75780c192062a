internal import Foundation

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
