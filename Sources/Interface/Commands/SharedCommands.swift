internal import Canvas
internal import Careers
internal import Typesetting

/// Names of commands that several features share.
extension CommandName {
  public static let (back, forward) = (Self("back"), Self("forward"))
  public static let search = Self("search")
  /// Setting and removing conditions.
  public static let (conditions, removeCondition, removeAllConditions) = (
    Self("conditions"), Self("removeCondition"), Self("removeAllConditions")
  )
  public static let (mark, compare) = (Self("mark"), Self("compare"))
  public static let handOut = Self("handOut")
  public static let source = Self("source")
  public static let note = Self("note")
  public static let (bilingual, language) = (Self("bilingual"), Self("language"))
  public static let (help, quit, redraw, suspend) = (Self("help"), Self("quit"), Self("redraw"), Self("suspend"))
  /// At a kiosk: hold the reset for a while, or clear everything at once.
  public static let (hold, finish) = (Self("hold"), Self("finish"))

  /// Whether only a kiosk has a use for it.
  var isForKiosks: Bool { self == .hold || self == .finish }
}

extension Command {
  // MARK: From the lists, pages and the comparison

  static let back = Command(
    .back, [.backspace, "["], Text("back to the last place", "返回上一個位置"), hint: Text("back", "返回"),
    unavailable: { $0.trail.canGoBack ? nil : Phrases.noEarlier }, run: { $0.session.trail.goBack() })

  static let forward = Command(
    .forward, ["]"], Text("forward again", "再向前"), hint: Text("forward", "向前"),
    unavailable: { $0.trail.canGoForward ? nil : Phrases.noLater }, run: { $0.session.trail.goForward() })

  static let search = Command(
    .search, ["/"], Text("find by typing part of a name", "輸入部分名稱以尋找"), hint: Text("find", "尋找")
  ) { $0.beginSearch() }

  static let conditions = Command(
    .conditions, ["f"], Text("my conditions: what I have and want", "我的條件：我具備的及想要的"), hint: Text("conditions", "條件")
  ) { $0.openConditions() }

  static let mark = Command(
    .mark, ["m"], Text("mark to compare, or unmark", "選取作比較，或取消"), hint: Text("mark", "選取"),
    unavailable: { $0.reasonAgainstMarking }, run: { $0.toggleMark() })

  static let compare = Command(
    .compare, ["c"], Text("compare the marked records", "比較已選項目"), hint: Text("compare", "比較"),
    unavailable: { $0.session.canCompare ? nil : Phrases.tooFew($0.session.marks.count) },
    run: { $0.session.trail.visit(.compare) })

  static let handOut = Command(
    .handOut, ["p"], Text("make a handout: on paper or in a file", "製作資料單張，可打印或存檔"), hint: Text("handout", "資料單張"),
    unavailable: { $0.reasonAgainstHandingOut }, run: { $0.openHandout() })

  static let source = Command(
    .source, ["i"], Text("where it comes from, line by line", "資料出處，逐行列出"), hint: Text("source", "出處"),
    unavailable: { $0.subject == nil ? Phrases.selectRecord : nil }, run: { $0.session.layers.append(.source(Selection(0))) })

  static let note = Command(
    .note, ["n"], Text("a counsellor’s note on the record or the comparison", "為項目或比較加上輔導人員備註"), hint: Text("note", "備註"),
    // Notes are on a student, by a counsellor who is with them.
    needs: .sessions, unavailable: { $0.reasonAgainstNoting }, run: { $0.openNotes() })

  static let bilingual = Command(
    .bilingual, ["b"], Text("both languages, or one", "雙語並列，或單一語言"), hint: Text("both languages", "雙語"),
    unavailable: \.reasonAgainstChinese, run: { $0.toggleLanguages() })

  static let quit = Command(
    .quit, ["q"], Text("quit", "結束"), hint: Text("quit", "結束"), needs: .quit, effects: { $0.quit() })

  // MARK: Everywhere

  static let language = language(by: ["t", .function(2)])
  static let languageWhileTyping = language(by: [.function(2)])

  private static func language(by keys: [Key]) -> Command {
    Command(
      .language, keys, Text("Chinese or English", "中文或英文"), hint: Text("中文", "English"), unavailable: \.reasonAgainstChinese,
      run: { $0.session.language = $0.language.other })
  }

  static let help = help(by: ["?", .function(1)])
  static let helpWhileTyping = help(by: [.function(1)])

  private static func help(by keys: [Key]) -> Command {
    Command(.help, keys, Text("these keys", "按鍵說明"), hint: Text("help", "說明")) { $0.session.layers.append(.help(Selection(0))) }
  }

  static let finish = finish(by: [.function(10)])

  static func finish(by keys: [Key]) -> Command {
    Command(
      .finish, keys, Text("finished: clear everything, at a kiosk", "使用完畢：清除一切（自助機）"), hint: Text("finished", "使用完畢"),
      unavailable: { $0.kiosk == nil ? Phrases.nothingResets : nil }, effects: { $0.forget(.finished) })
  }

  static let hold = Command(
    .hold, ["w"], Text("hold the reset for 20 minutes, at a kiosk", "20分鐘內不重設（自助機）"), hint: Text("wait", "保留"),
    unavailable: { $0.kiosk == nil ? Phrases.nothingResets : nil }, run: { $0.holdReset() })

  static let screen: [Command] = [
    Command(.redraw, [.control("l")], Text("draw the screen again", "重新顯示畫面"), hint: Text("redraw", "重畫"), effects: { _ in [.redraw] }),
    Command(
      .suspend, [.control("z")], Text("suspend the program", "暫停程式"), hint: Text("suspend", "暫停"), needs: .suspend,
      effects: { _ in [.suspend] }),
  ]
}

extension State {
  fileprivate var reasonAgainstChinese: Text? { abilities.showsChinese ? nil : Phrases.noChinese }

  fileprivate mutating func toggleLanguages() {
    session.isBilingual.toggle()
    message = session.isBilingual ? Phrases.bilingual : Phrases.oneLanguage
  }

  /// If the session can't be saved, the first `q` only warns of what quitting loses.
  fileprivate mutating func quit() -> [Effect] {
    guard saveStatus == .failing(isWarned: false) else { return [.quit] }
    surroundings.saveStatus = .failing(isWarned: true)
    message = Phrases.quittingLoses
    return []
  }
}
