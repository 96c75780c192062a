internal import Canvas
internal import Careers
internal import Foundation
internal import Interface
internal import Terminal
internal import TextLayout
internal import Typesetting

extension Diagnosis {
  static let noTerminal = Text("standard input and output are not both a terminal", "標準輸入及標準輸出不全是終端機")

  // MARK: The locale

  static func locale(_ locale: CharacterLocale) -> Diagnosis {
    let name = Sanitiser.clean(locale.name)
    if locale.isUTF8 { return Diagnosis(.locale, .well, Text("“\(name)”, in UTF-8", "「\(name)」，使用 UTF-8")) }
    let found =
      locale.isInstalled
      ? Text(
        "“\(name)” isn't in UTF-8; Waymark writes UTF-8 anyway", "「\(name)」並非 UTF-8；Waymark 仍會輸出 UTF-8")
      : Text("“\(name)” isn't installed; Waymark writes UTF-8 anyway", "系統未安裝「\(name)」；Waymark 仍會輸出 UTF-8")
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
        Text("terminfo doesn't know “\(type)”: xterm-256color is used instead", "terminfo 沒有「\(type)」：當作 xterm-256color"),
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
      .terminal, .fix, found,
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
      return Diagnosis(.size, .well, Text("\(size.columns)×\(size.rows) cells", "\(size.columns) 欄 \(size.rows) 行"))
    }
    return Diagnosis(
      .size, .fix,
      Text(
        "\(size.columns)×\(size.rows) cells: the panes need \(smallest.columns)×\(smallest.rows)",
        "\(size.columns) 欄 \(size.rows) 行：畫面最少要 \(smallest.columns) 欄 \(smallest.rows) 行"),
      advice: Text("make the window larger or its letters smaller", "放大視窗或縮小字體"))
  }
}

extension Diagnosis {
  /// - Parameters:
  ///   - widths: the terminal's answer for `WidthSamples.all`.
  ///   - usesASCII: whether the settings ask for our own marks in ASCII.
  static func widths(_ widths: DrawnWidths, usesASCII: Bool) -> [Diagnosis] {
    switch widths {
    case .measured(let cells): measured(Array(zip(WidthSamples.all, cells)), usesASCII: usesASCII)
    case .silent: [unknown(Text("the terminal doesn't say where its cursor is", "終端機不回報游標位置"))]
    case .unclear: [unknown(Text("the terminal's cursor report can't be understood", "終端機回報的游標位置並不合理"))]
    case .unavailable, .ended: [Diagnosis(.widths, .skipped, Text("the terminal can't be asked just now", "現時無法查詢終端機"))]
    }
  }

  private static func unknown(_ found: Text) -> Diagnosis {
    Diagnosis(
      .widths, .note, found,
      advice: Text(
        "open the panes: where rows are shifted or marks overlap, use waymark --ascii", "開啟畫面看看：若有錯行或符號重疊，請用 waymark --ascii"))
  }

  private static func measured(_ widths: [(text: String, cells: Int)], usesASCII: Bool) -> [Diagnosis] {
    let wrong = widths.filter { $0.cells != CellWidth.of($0.text) }
    let (chinese, marks) = (
      wrong.filter { WidthSamples.chinese.contains($0.text) }, wrong.filter { !WidthSamples.chinese.contains($0.text) }
    )
    return [judged(chinese: chinese), judged(marks: marks, usesASCII: usesASCII)]
  }

  private static func judged(chinese: [(text: String, cells: Int)]) -> Diagnosis {
    guard !chinese.isEmpty else { return Diagnosis(.widths, .well, Text("Chinese takes two cells", "中文字佔兩格")) }
    return Diagnosis(
      .widths, .fix, Text("Chinese doesn't take two cells: \(list(chinese))", "中文字並非佔兩格：\(list(chinese))"),
      advice: Text(
        "the terminal may not take UTF-8, or has no Chinese font: set both, or begin in English",
        "終端機可能不用 UTF-8，或沒有中文字型：請設定，否則使用英文"))
  }

  private static func judged(marks: [(text: String, cells: Int)], usesASCII: Bool) -> Diagnosis {
    if marks.isEmpty {
      return Diagnosis(
        .widths, .well,
        Text("each of our \(WidthSamples.marks.count) marks takes one cell", "全部 \(WidthSamples.marks.count) 個符號各佔一格"))
    }
    if usesASCII {
      return Diagnosis(
        .widths, .well,
        Text(
          "marks that take another width are drawn in ASCII, as the settings say: \(list(marks))", "寬度不同的符號已按設定以 ASCII 顯示：\(list(marks))"))
    }
    return Diagnosis(
      .widths, .fix, Text("marks that should take one cell: \(list(marks))", "應佔一格的符號：\(list(marks))"),
      advice: Text(
        "start waymark --ascii or write “glyphs: ascii” in the settings, or let the terminal draw ambiguous characters narrow",
        "用 waymark --ascii，或在設定寫上 glyphs: ascii，或設定終端機把寬度不明的字元畫成一格"))
  }

  private static func list(_ widths: [(text: String, cells: Int)]) -> String {
    widths.map { "\($0.text) \($0.cells)" }.joined(separator: ", ")
  }
}

/// The locale's character encoding (LC_CTYPE, POSIX).
struct CharacterLocale: Hashable {
  /// The locale that the environment asks for; "C" if it asks for none.
  var name: String
  var isInstalled: Bool
  var isUTF8: Bool
}

extension CharacterLocale {
  /// Sets the process's locale from the environment, as curses programs do.
  init(in environment: [String: String]) {
    name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    isInstalled = setlocale(LC_CTYPE, "") != nil
    isUTF8 = nl_langinfo(CInt(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}

/// Texts for the terminal to draw: Chinese, and each of our marks that some terminals draw two cells wide.
enum WidthSamples {
  static let chinese = ["路", "標", "，", "。", "「"]

  /// Marks from the glyph table, characters of codes, and typographic marks with an ASCII twin.
  static let marks = Set(
    (GlyphSet.unicode.marks + CodeForm.halfBlocks.glyphs.map(String.init) + ASCIITwin.characters.map(String.init)).filter {
      !$0.allSatisfy(\.isASCII)
    }
  ).sorted()

  static var all: [String] { chinese + marks }
}
