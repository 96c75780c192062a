internal import App
internal import Canvas
internal import Careers
internal import Terminal
internal import TextLayout

extension Diagnosis {
  static let noTerminal = Text("standard input and output are not both a terminal", "標準輸入與標準輸出並非同為終端機")

  // MARK: The locale

  static func locale(_ locale: CharacterLocale) -> Diagnosis {
    let name = Sanitiser.clean(locale.name)
    if locale.isUTF8 { return Diagnosis(.locale, .well, Text("“\(name)”, in UTF-8", "「\(name)」，使用 UTF-8")) }
    let found =
      locale.isInstalled
      ? Text(
        "“\(name)” isn't in UTF-8; Waymark writes UTF-8 all the same", "「\(name)」並非 UTF-8；Waymark 仍會輸出 UTF-8")
      : Text("“\(name)” isn't installed; Waymark writes UTF-8 all the same", "系統未安裝「\(name)」；Waymark 仍會輸出 UTF-8")
    return Diagnosis(
      .locale, .note, found,
      advice: Text(
        "set LANG=C.UTF-8, or install a locale such as zh_HK.UTF-8 (dpkg-reconfigure locales)",
        "設定 LANG=C.UTF-8，或安裝 zh_HK.UTF-8 等語言環境（dpkg-reconfigure locales）"))
  }

  // MARK: The terminal

  /// - Parameter type: the value of TERM.
  static func terminal(type: String?) -> (diagnosis: Diagnosis, description: TerminalDescription?) {
    do {
      let description = try TerminalDescription(of: type)
      return (terminal(description), description)
    } catch {
      let type = type.map { Sanitiser.clean($0) } ?? ""
      return (unusable(Text("TERM is “\(type)”: the panes can't be opened", "TERM 為「\(type)」：無法開啟畫面")), nil)
    }
  }

  static func terminal(_ description: TerminalDescription) -> Diagnosis {
    let type = Sanitiser.clean(description.type)
    if !description.isKnown {
      return Diagnosis(
        .terminal, .note,
        Text("terminfo doesn't know “\(type)”: it is taken for xterm-256color", "terminfo 沒有「\(type)」：當作 xterm-256color"),
        advice: Text(
          "install ncurses-term, or foot-terminfo for foot, or set TERM to what the terminal is",
          "安裝 ncurses-term（foot 則安裝 foot-terminfo），或把 TERM 設為實際的終端機種類"))
    }
    guard description.showsScreen else {
      return unusable(Text("“\(type)” can't show a screen", "「\(type)」不能顯示畫面"))
    }
    guard description.drawsWideText else {
      return Diagnosis(
        .terminal, .note, Text("the Linux console can't draw Chinese", "Linux 主控台不能顯示中文"),
        advice: Text("run it in a terminal such as foot or kmscon; see docs/kiosk.md", "改用 foot 或 kmscon 等終端機；見 docs/kiosk.md"))
    }
    return Diagnosis(.terminal, .well, Text(verbatim: "“\(type)”"))
  }

  private static func unusable(_ found: Text) -> Diagnosis {
    Diagnosis(
      .terminal, .mend, found,
      advice: Text("set TERM to what the terminal is, such as xterm-256color", "把 TERM 設為實際的終端機種類，例如 xterm-256color"))
  }

  static func colors(_ count: Int, isAllowed: Bool) -> Diagnosis {
    guard isAllowed else {
      return Diagnosis(
        .colors, .well,
        Text("none, as NO_COLOR or the settings ask for; weight and reverse video take their place", "按 NO_COLOR 或設定不用顏色，改以粗體及反白表示"))
    }
    guard count > 0 else {
      return Diagnosis(.colors, .well, Text("the terminal has none; weight and reverse video take their place", "終端機沒有顏色，改以粗體及反白表示"))
    }
    return Diagnosis(.colors, .well, Text("\(count)", "\(count) 種"))
  }

  static func size(_ size: ScreenSize) -> Diagnosis {
    let smallest = Arrangement.smallest
    if size.columns >= smallest.columns, size.rows >= smallest.rows {
      return Diagnosis(.size, .well, Text("\(size.columns)×\(size.rows) cells", "\(size.columns)×\(size.rows) 格"))
    }
    return Diagnosis(
      .size, .mend,
      Text(
        "\(size.columns)×\(size.rows) cells: the panes need \(smallest.columns)×\(smallest.rows)",
        "\(size.columns)×\(size.rows) 格：畫面需要 \(smallest.columns)×\(smallest.rows) 格"),
      advice: Text("make the window larger or its letters smaller", "放大視窗或縮小字體"))
  }
}
