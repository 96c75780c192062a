public import Canvas
internal import Careers

/// Every command with its keys: dispatch, hints, help, the key sheets and their tests all read this one table.
public enum CommandTable {
  private static let panes: [Context] = [.browse, .detail, .compare]
  private static let overlays: [Context] = [.help, .source]
  private static let lists: [Context] = [.filter, .picker]
  private static let typing: [Context] = lists + [.note]
  private static let choosing: [Context] = [.conditions]
  private static let handing: [Context] = [.handout]
  private static let coding: [Context] = [.code]

  public static let bindings: [Binding] = going + finding + comparing + handingOut + showing + moving + program

  /// What a key does in a context.
  public static func binding(for key: Key, in context: Context) -> Binding? {
    let key = context.takesText ? key : key.folded
    return bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }
  }

  /// The keys of a command in a context.
  public static func binding(of command: Command, in context: Context) -> Binding? {
    bindings.first { $0.command == command && $0.contexts.contains(context) }
  }

  // MARK: The table

  private static let moving: [Binding] = [
    Binding(.up, [.up, "k"], in: panes + choosing + handing + overlays, Text("one row up", "上移一行"), hint: Text("up", "上")),
    Binding(.down, [.down, "j"], in: panes + choosing + handing + overlays, Text("one row down", "下移一行"), hint: Text("down", "下")),
    Binding(.up, [.up], in: lists, Text("one row up", "上移一行"), hint: Text("up", "上")),
    Binding(.up, [.up], in: [.note], Text("to the note above, to correct it", "到上一項備註以更改"), hint: Text("note above", "上一項")),
    Binding(.down, [.down], in: [.note], Text("to the note below", "到下一項備註"), hint: Text("note below", "下一項")),
    Binding(.down, [.down], in: lists, Text("one row down", "下移一行"), hint: Text("down", "下")),
    Binding(
      .pageUp, [.pageUp], in: panes + choosing + handing + typing + overlays, Text("a page up", "上一頁"), hint: Text("page up", "上頁")),
    Binding(.pageDown, [.pageDown], in: [.browse] + choosing + handing + typing, Text("a page down", "下一頁"), hint: Text("page down", "下頁")),
    Binding(.pageDown, [.pageDown, " "], in: [.detail, .compare] + overlays, Text("a page down", "下一頁"), hint: Text("page", "下頁")),
    Binding(.first, [.home, "g"], in: panes + choosing + handing + overlays, Text("to the top", "到最前"), hint: Text("top", "最前")),
    Binding(.last, [.end, "G"], in: panes + choosing + handing + overlays, Text("to the end", "到最後"), hint: Text("end", "最後")),
  ]

  private static let going: [Binding] = [
    Binding(.open, [.enter], in: [.browse], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀")),
    Binding(.open, [.enter], in: [.detail], Text("go to the selected link", "前往所選連結"), hint: Text("go there", "前往")),
    Binding(.open, [.enter], in: [.compare], Text("go to the selected record", "前往所選項目"), hint: Text("go there", "前往")),
    Binding(.open, [.enter], in: [.filter], Text("keep the filter; Enter again reads", "保留篩選；再按一次閱讀"), hint: Text("to list", "到列表")),
    Binding(.open, [.enter], in: [.picker], Text("add the selected record", "加入所選項目"), hint: Text("add", "加入")),
    Binding(
      .open, [.enter, " "], in: choosing, Text("show the choices; set one, or take it off", "顯示選項；選用或取消選項"), hint: Text("choose", "選擇")),
    Binding(
      .open, [.enter], in: [.note], Text("keep the note; one without words is removed", "保留備註；沒有字的備註會移除"), hint: Text("keep", "保留")),
    Binding(.right, [.right, "l"], in: [.browse], Text("unfold, or read", "展開或閱讀"), hint: Text("in", "進入")),
    Binding(.right, [.right, "l"], in: [.detail], Text("go to the selected link", "前往所選連結"), hint: Text("in", "前往")),
    Binding(.right, [.right, "l"], in: [.compare], Text("to the column on the right", "到右邊一欄"), hint: Text("right", "右欄")),
    Binding(.right, [.right, "l"], in: choosing, Text("show the choices", "顯示選項"), hint: Text("in", "展開")),
    Binding(.left, [.left, "h"], in: choosing, Text("fold the choices", "摺起選項"), hint: Text("fold", "摺起")),
    Binding(.left, [.left, "h"], in: [.browse], Text("fold, or to the heading above", "摺疊，或到上層標題"), hint: Text("out", "上層")),
    Binding(.left, [.left, "h"], in: [.detail], Text("leave the page", "離開此頁"), hint: Text("out", "離開")),
    Binding(.left, [.left, "h"], in: [.compare], Text("to the column on the left", "到左邊一欄"), hint: Text("left", "左欄")),
    Binding(.leave, [.escape], in: [.browse], Text("clear the filter", "清除篩選"), hint: Text("clear", "清除")),
    Binding(.leave, [.escape], in: [.detail], Text("leave the page", "離開此頁"), hint: Text("leave", "離開")),
    Binding(.leave, [.escape], in: [.compare], Text("leave the comparison", "離開比較"), hint: Text("leave", "離開")),
    Binding(.leave, [.escape], in: [.filter], Text("clear the filter", "清除篩選"), hint: Text("clear", "清除")),
    Binding(.leave, [.escape], in: [.picker], Text("add nothing", "不加入"), hint: Text("cancel", "取消")),
    Binding(.leave, [.escape], in: [.note], Text("leave without this change", "不作更改並離開"), hint: Text("cancel", "取消")),
    Binding(.leave, [.escape], in: choosing, Text("fold the choices; with none shown, close", "摺起選項；沒有展開時關閉"), hint: Text("fold", "摺起")),
    Binding(
      .leave, [.escape, .left, .backspace, .enter, "h", "q", "["], in: overlays, Text("close", "關閉"), hint: Text("close", "關閉")),
    Binding(.back, [.backspace, "["], in: panes, Text("back to the last place", "返回上一個位置"), hint: Text("back", "返回")),
    Binding(.forward, ["]"], in: panes, Text("forward again", "再向前"), hint: Text("forward", "向前")),
    Binding(.next, [.tab], in: [.browse, .filter], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀")),
    Binding(.next, [.tab], in: [.detail], Text("to the next link", "到下一個連結"), hint: Text("link", "連結")),
    Binding(.next, [.tab], in: [.compare], Text("to the next column", "到下一欄"), hint: Text("next column", "下一欄")),
    Binding(.previous, [.backTab], in: [.detail], Text("to the previous link", "到上一個連結"), hint: Text("previous link", "上個連結")),
    Binding(.previous, [.backTab], in: [.compare], Text("to the previous column", "到上一欄"), hint: Text("previous column", "上一欄")),
    Binding(.nextSection, ["}"], in: [.browse], Text("to the next list", "到下一個列表"), hint: Text("next list", "下個列表")),
    Binding(.previousSection, ["{"], in: [.browse], Text("to the previous list", "到上一個列表"), hint: Text("previous list", "上個列表")),
    Binding(.nextSection, ["}"], in: [.detail, .compare], Text("to the next heading", "到下一個標題"), hint: Text("next heading", "下個標題")),
    Binding(
      .previousSection, ["{"], in: [.detail, .compare], Text("to the previous heading", "到上一個標題"), hint: Text("previous heading", "上個標題")),
  ]

  private static let finding: [Binding] = [
    Binding(.search, ["/"], in: panes, Text("find by typing a part of a name", "輸入部分名稱以尋找"), hint: Text("find", "尋找")),
    Binding(
      .erase, [.backspace], in: lists, Text("take away a character; with none left, leave", "刪除一個字；沒有字時離開"), hint: Text("erase", "刪除")),
    Binding(.erase, [.backspace], in: [.note], Text("take away a character", "刪除一個字"), hint: Text("erase", "刪除")),
    Binding(.eraseWord, [.control("w")], in: typing, Text("take away a word", "刪除一個詞"), hint: Text("erase word", "刪除詞")),
    Binding(
      .putBack, [.control("y")], in: [.note], Text("put back what was last taken away", "恢復最後刪除的字"), hint: Text("put back", "恢復")),
    Binding(.eraseAll, [.control("u")], in: typing, Text("take away all that was typed", "刪除所有輸入"), hint: Text("erase all", "全部刪除")),
    Binding(.conditions, ["f"], in: panes, Text("my conditions: list only what suits me", "我的條件：只列出適合我的"), hint: Text("conditions", "條件")),
    Binding(
      .conditions, ["f", "q", .backspace, "["], in: choosing, Text("close, back to where you were", "關閉並返回原處"), hint: Text("close", "關閉")),
    Binding(
      .exclude, ["x"], in: choosing, Text("keep out what has this, or no longer", "排除有此項的，或不再排除"), hint: Text("not", "排除")),
    Binding(
      .removeCondition, ["u"], in: [.browse], Text("take off the last condition, or the one that leaves nothing", "取消最後一項條件，或令列表變空的一項"),
      hint: Text("take off", "取消一項")),
    Binding(
      .removeCondition, ["u"], in: choosing, Text("take off what is set here, or the condition that leaves nothing", "取消此處的條件，或令列表變空的一項"),
      hint: Text("take off", "取消此項")),
    Binding(
      .removeAllConditions, ["0"], in: [.browse] + choosing, Text("take off all conditions", "取消所有條件"), hint: Text("all off", "全部取消")),
    Binding(.sort, ["o"], in: [.browse], Text("sort the lists another way", "以另一方式排序"), hint: Text("sort", "排序")),
    Binding(.fold, [" "], in: [.browse], Text("fold or unfold", "摺疊或展開"), hint: Text("fold", "摺疊")),
  ]

  private static let comparing: [Binding] = [
    Binding(.mark, ["m"], in: panes, Text("mark to compare, or take the mark off", "選取作比較，或取消"), hint: Text("mark", "選取")),
    Binding(.compare, ["c"], in: [.browse, .detail], Text("compare what is marked", "比較已選項目"), hint: Text("compare", "比較")),
    Binding(.add, ["a"], in: [.compare], Text("add a record", "加入項目"), hint: Text("add", "加入")),
    Binding(.remove, ["x"], in: [.compare], Text("take this column out", "移除此欄"), hint: Text("remove", "移除")),
    Binding(.moveEarlier, ["<"], in: [.compare], Text("move this column left", "此欄左移"), hint: Text("move left", "左移")),
    Binding(.moveLater, [">"], in: [.compare], Text("move this column right", "此欄右移"), hint: Text("move right", "右移")),
    Binding(.differences, ["d"], in: [.compare], Text("show differences only, or all", "只顯示不同之處，或全部"), hint: Text("differences", "只看不同")),
  ]

  private static let handingOut: [Binding] = [
    Binding(
      .handOut, ["p"], in: panes, Text("something to take away: on paper or in a file", "製作資料單張，可列印或存檔"), hint: Text("take away", "資料單張")),
    Binding(
      .open, [.enter, " "], in: handing, Text("leave out what is selected, or take it in", "剔除或加入所選內容"), hint: Text("in or out", "加入／剔除")),
    Binding(.printOut, ["o"], in: handing, Text("print it", "列印"), hint: Text("print", "列印")),
    Binding(.saveFile, ["s"], in: handing, Text("save it as a file in the current folder", "存檔於目前的資料夾"), hint: Text("save", "存檔")),
    Binding(.codes, ["c"], in: handing, Text("QR codes, which a telephone reads", "二維碼，可用手機讀取"), hint: Text("QR code", "二維碼")),
    Binding(
      .next, [.right, .down, .tab, .enter, " ", "l", "j"], in: coding, Text("to the next code", "到下一個二維碼"), hint: Text("next code", "下一個")),
    Binding(
      .previous, [.left, .up, .backTab, "h", "k"], in: coding, Text("to the previous code", "到上一個二維碼"), hint: Text("previous", "上一個")),
    Binding(.first, [.home, "g"], in: coding, Text("to the first code", "到第一個二維碼"), hint: Text("first", "第一個")),
    Binding(.last, [.end, "G"], in: coding, Text("to the last code", "到最後一個二維碼"), hint: Text("last", "最後")),
    Binding(.pageUp, [.pageUp], in: coding, Text("to the previous code", "到上一個二維碼"), hint: Text("previous", "上一個")),
    Binding(.pageDown, [.pageDown], in: coding, Text("to the next code", "到下一個二維碼"), hint: Text("next code", "下一個")),
    Binding(
      .swapGrounds, ["x"], in: coding, Text("swap dark and light, where no telephone reads it", "對調深淺色，手機讀不到時可試"),
      hint: Text("dark/light", "深淺對調")),
    Binding(
      .leave, [.escape, .backspace, "q", "["], in: coding, Text("close, back to what is taken away", "關閉並返回資料單張"), hint: Text("close", "關閉")
    ),
    Binding(.codes, ["c"], in: coding, Text("close, back to what is taken away", "關閉並返回資料單張"), hint: Text("close", "關閉")),
    Binding(
      .next, [.tab], in: handing, Text("the record, what is marked, or the comparison", "轉換：此項、已選各項、比較"), hint: Text("other", "轉換")),
    Binding(.bilingual, ["b"], in: handing, Text("both languages on it, or one", "單張用雙語，或單一語言"), hint: Text("both languages", "雙語")),
    Binding(
      .leave, [.escape, .left, "h"], in: handing, Text("close, back to where you were", "關閉並返回原處"),
      hint: Text("close", "關閉")),
    Binding(
      .handOut, ["p", "q", .backspace, "["], in: handing, Text("close, back to where you were", "關閉並返回原處"), hint: Text("close", "關閉")),
  ]

  private static let showing: [Binding] = [
    Binding(.source, ["i"], in: panes, Text("where it comes from, line by line", "資料出處，逐行列出"), hint: Text("source", "出處")),
    Binding(.source, ["i"], in: [.source], Text("close", "關閉"), hint: Text("close", "關閉")),
    Binding(
      .note, ["n"], in: panes, Text("a counsellor’s note on the record or the comparison", "為項目或比較加上輔導人員備註"), hint: Text("note", "備註")),
    Binding(.bilingual, ["b"], in: [.browse, .detail], Text("both languages, or one", "雙語並列，或單一語言"), hint: Text("both languages", "雙語")),
    Binding(
      .language, ["t", .function(2)], in: panes + choosing + handing + coding + overlays, Text("Chinese or English", "中文或英文"),
      hint: Text("中文", "English")),
    Binding(.language, [.function(2)], in: typing, Text("Chinese or English", "中文或英文"), hint: Text("中文", "English")),
  ]

  private static let program: [Binding] = [
    Binding(
      .help, ["?", .function(1)], in: panes + choosing + handing + coding + [.source], Text("these keys", "按鍵說明"), hint: Text("help", "說明")),
    Binding(.help, [.function(1)], in: typing, Text("these keys", "按鍵說明"), hint: Text("help", "說明")),
    Binding(.help, ["?", .function(1)], in: [.help], Text("close", "關閉"), hint: Text("close", "關閉")),
    Binding(.quit, ["q"], in: panes, Text("quit", "結束"), hint: Text("quit", "結束")),
    Binding(
      .finish, [.function(10)], in: panes + choosing + handing + coding + typing + [.source],
      Text("finished: forget all, at a kiosk", "使用完畢：清除一切（自助機）"),
      hint: Text("finished", "使用完畢")),
    Binding(
      .finish, ["f", .function(10)], in: [.help], Text("finished: forget all, at a kiosk", "使用完畢：清除一切（自助機）"),
      hint: Text("finished", "使用完畢")),
    Binding(
      .hold, ["w"], in: panes + choosing + handing + coding + overlays, Text("hold the reset for 20 minutes, at a kiosk", "20分鐘內不重設（自助機）"),
      hint: Text("wait", "保留")),
    Binding(.redraw, [.control("l")], in: Context.allCases, Text("draw the screen again", "重新顯示畫面"), hint: Text("redraw", "重畫")),
    Binding(.suspend, [.control("z")], in: Context.allCases, Text("suspend the program", "暫停程式"), hint: Text("suspend", "暫停")),
  ]
}
