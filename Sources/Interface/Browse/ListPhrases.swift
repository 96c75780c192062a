public import Careers
internal import Typesetting

/// Words for the lists and for searching them.
extension Phrases {
  public static let find = Text("Find: ", "尋找：")
  public static let listedWithoutPage = Text("no page", "未有介紹")
  static let whyRuledOut = Text("e shows which, and why.", "按 e 列出各項及原因。")

  static func ruledOut(_ count: Int) -> Text {
    Text("\(count) more: not what you want (e)", "另有\(count)項不合你心意（e）")
  }

  static let hintForUnfolding = Text("unfold", "展開")

  public static func nothingMatches(_ query: String) -> Text {
    Text("Nothing matches “\(query)”.", "沒有符合「\(query)」的項目。")
  }

  public static let clearFilter = Text(
    "Try fewer letters, or another word. Esc clears what you typed.", "試試少打幾個字，或換另一個詞。按 Esc 清除輸入。")

  public static let emptyCatalogue = Text("This catalogue is empty.", "本目錄沒有任何項目。")
  public static let nothingSelected = Text("Select a record to see it here.", "選擇項目，內容便會在此顯示。")
  public static let results = Text("Best matches first", "最符合的排在最前")
  public static let found = Text("Results", "找到的項目")
  public static let nearest = Text("No exact match; closest:", "沒有完全符合的；最接近的是：")
  static let punctuationFindsAll = Text("Only punctuation: showing everything.", "只輸入了標點符號：顯示全部。")

  static let nothingNear = Text("No match. Try another word.", "找不到。試試換另一個詞。")
  static let nothingFound = Text("No exact match. These are the closest.", "沒有完全符合的；以下最接近。")

  public static func sorted(_ order: SortOrder) -> Text {
    Text("Sorted \(order.title.words(in: .english)).", "已\(order.title.words(in: .traditionalChinese))排序。")
  }

  public static let noPage = Text(
    "The source lists this name, but doesn’t describe it.", "資料來源只列出此名稱，未有介紹。")

  /// The reason is the importer's, in English.
  static func notUnderstood(_ passage: UnreadPassage) -> Text {
    let (document, lines) = (passage.document, Wording.lines(passage.range))
    let noun = passage.range.count == 1 ? "Line" : "Lines"
    return Text(
      "\(noun) \(lines) of “\(document.words(in: .english))”, not understood: \(passage.reason). The text: \(passage.words)",
      "「\(document.words(in: .traditionalChinese))」第\(lines)行未能讀懂：\(passage.reason)。原文：\(passage.words)")
  }

  public static let conditionsStay = Text(
    "Conditions stay: u removes the last one, 0 clears all.", "條件仍然保留：按 u 取消最後一項，按 0 全部取消。")

  public static func nothingToLeave(canQuit: Bool) -> Text {
    Text("There is no filter to clear" + (canQuit ? "; q quits." : "."), "沒有篩選可清除" + (canQuit ? "；按 q 結束。" : "。"))
  }

  public static let top = Text("This is the top.", "已在最上層。")
  public static let noFold = Text("There is nothing to fold here.", "此處沒有可摺疊的內容。")
  public static let filterOpensAll = Text("The filter shows every match; Esc clears it.", "篩選時會展開所有符合項目；按 Esc 清除。")
}
