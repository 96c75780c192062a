public import Careers

/// Messages of the interface in both languages. Each feature has its own in its folder.
public enum Phrases {
  public static let name = Text("Waymark 路標", "Waymark 路標")
  public static let nameWithoutChinese = Text(verbatim: "Waymark")
  public static let help = Text("Keys", "按鍵說明")
  public static let source = Text("Where it comes from", "資料出處")
  static let ours = Text("ours", "我們的")

  public static func range(_ shown: ClosedRange<Int>, of count: Int) -> Text {
    Text("\(shown.lowerBound)–\(shown.upperBound) of \(count)", "第\(shown.lowerBound)–\(shown.upperBound)行，共\(count)行")
  }

  public static func tooSmall(canQuit: Bool) -> Text {
    Text("Waymark needs 40×12 cells." + (canQuit ? " q quits" : ""), "視窗太小：最少要40欄12行。" + (canQuit ? "q 結束" : ""))
  }

  public static let gone = Text("This record is no longer in the catalogue.", "目錄已沒有此項目。")

  public static let noChinese = Text(
    "This terminal can’t draw Chinese: English and codes are shown.", "此終端機不能顯示中文：改以英文及編號顯示。")

  public static func unknownKey(_ key: Text) -> Text {
    Text(
      "\(key.words(in: .english)) does nothing here; ? shows the keys.",
      "\(key.words(in: .traditionalChinese)) 在此沒有作用；按 ? 看按鍵說明。")
  }

  public static let unknownKeyWhileTyping = Text("That key does nothing here; F1 shows the keys.", "此鍵在此沒有作用；按 F1 看按鍵說明。")
  public static let pasteNowhere = Text("Press / first, then paste what to find.", "請先按 /，再貼上要尋找的文字。")
  public static let renewed = Text("The catalogue was replaced: this is the new one.", "目錄已更換：現顯示新目錄。")

  public static let renewedWithout = Text(
    "The catalogue was replaced; something that was open or marked is no longer in it.", "目錄已更換；部分已開啟或選取的項目已不在其中。")

  static func notRenewed(_ reason: String) -> Text {
    Text("The new catalogue can’t be used, so this one stays: \(reason)", "新目錄不能使用，繼續顯示原有目錄：\(reason)")
  }

  public static let closedHere = Text("That is turned off at this terminal.", "本機不開放此功能。")
  public static let selectRecord = Text("Select a record first.", "請先選擇一項。")
  public static let noEarlier = Text("There is nowhere to go back to.", "沒有上一個位置。")
  public static let noLater = Text("There is nowhere to go forward to.", "沒有下一個位置。")

  public static func failed(_ reason: String) -> Text {
    Text("The catalogue can’t be read: \(reason)", "無法讀取目錄：\(reason)")
  }
}
