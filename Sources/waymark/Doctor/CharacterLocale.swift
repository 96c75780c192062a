internal import Foundation

/// How the locale says that characters are written (LC_CTYPE, POSIX).
struct CharacterLocale: Hashable {
  /// What the environment asks for; "C" where it asks for nothing.
  var name: String
  var isInstalled: Bool
  var isUTF8: Bool
}

extension CharacterLocale {
  /// Takes the environment's locale on, as every command of curses does.
  init(in environment: [String: String]) {
    name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    isInstalled = setlocale(LC_CTYPE, "") != nil
    isUTF8 = nl_langinfo(CInt(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
